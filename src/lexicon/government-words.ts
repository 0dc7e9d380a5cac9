/** Words around a capital or state that show it acts as a government, or is only a place. By hand. */

/** Verbs that a government does, third person and past. */
export const GOVERNMENT_VERBS: ReadonlySet<string> = new Set(
  (
    'accepts accepted accuses accused agrees agreed aims aimed announces announced argues argued backs backed blames blamed blocked brokered bowed calls called ' +
    'claims claimed condemned condemns considers considered continues continued demands demanded denied denies deployed expects expected expelled fears feared ' +
    'granted hopes hoped hosted imposed insists insisted intends intended invited joined launched lifted maintains maintained mediated needs needed objects objected ' +
    'offered opposes opposed ordered pledged pledges plans planned pressed pressured promised promotes promoted proposed protested pushed ratified recalled ' +
    'recognized recognised recognizes recognises refused refuses regards rejected rejects remains remained responded resumed retaliated sanctioned says said seeks sought sees saw ' +
    'sent sends signed signaled signalled stands stood sponsored stressed supports supported suspended thinks thought threatened told tries tried urged urges ' +
    'views viewed vetoed vowed vows wants wanted warned warns welcomed welcomes withdrew wishes appears appeared seems seemed decided declared declined ' +
    'left went came spoke led held met ran sat felt brought began found paid meant lost won rose fell grew spent built broke chose drove froze hit cut put set quit shut bid goes comes speaks leads holds meets runs sits feels brings begins finds pays means loses wins rises falls grows spends builds breaks chooses refers believes believed knows knew gave gives made makes takes took keeps kept faces faced wrote voted turned moved showed got let does did'
  ).split(' '),
);

/** Helping verbs; a capital before one is most often a government. */
export const HELPING_VERBS: ReadonlySet<string> = new Set(
  'is was has had have are were will would could should may might must can cannot'.split(' '),
);

/** Adverbs that may stand between a government and its verb. */
export const BETWEEN_ADVERBS: ReadonlySet<string> = new Set(
  'also still again now not never already repeatedly reportedly has have had since later then soon long publicly formally officially clearly only even just too once recently'.split(
    ' ',
  ),
);

/** Words before a capital that ask for a government: "talks with Moscow", "urged Ankara". */
export const TOWARDS_GOVERNMENT: ReadonlySet<string> = new Set(
  (
    'with against between by urge urged urging urges press pressed pressing pressure pressured signal signaling signalling tell told telling ask asked asking accuse accused accusing ' +
    'blame blamed blaming warn warned warning criticize criticized criticizing criticise criticised criticising thank thanked thanking inform informed informing persuade persuaded ' +
    'convince convinced convincing allow allowed force forced forcing sanction sanctioned anger angered angering isolate isolated arming supporting supports backing'
  ).split(' '),
);

/** Words after "Washington's" that speak of the city. */
export const CITY_THINGS: ReadonlySet<string> = new Set(
  (
    'streets street airport mayor suburbs suburb residents downtown museums museum hotel hotels university center centre outskirts metro subway cathedral embassy ' +
    'population skyline restaurants square main central old city port stadium theater theatre police people citizens'
  ).split(' '),
);

/** After "Moscow-": what a government does; "-based" and the like is a place. */
export const GOVERNMENT_TAILS: ReadonlySet<string> = new Set(
  'backed led brokered mediated sponsored hosted funded allied aligned appointed imposed friendly controlled drafted proposed supported trained supplied'.split(
    ' ',
  ),
);

/** Cities whose government is not that of the state they lie in. */
export const OTHER_GOVERNMENTS: ReadonlyMap<string, string> = new Map([
  ['Brussels', 'European Union'],
  ['Ramallah', 'Palestinian Authority'],
]);

/** Cities that news never takes for a government. */
export const NO_GOVERNMENTS: ReadonlySet<string> = new Set([
  'The Hague',
  'Lagos',
  'Dar es Salaam',
  'Yangon',
  'Cape Town',
  'Amsterdam',
  'Sucre',
  'Gitega',
]);

/** What a government is called besides whose it is: "the federal government". By hand. */
export const GOVERNING: ReadonlySet<string> = new Set(
  'federal central national transitional interim caretaker'.split(' '),
);
