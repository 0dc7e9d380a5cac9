/** Words of descriptions that stand for somebody named elsewhere, or for nobody named. By hand. */

/** Callings under which people speak unnamed, singular: "a senior official said". */
export const UNNAMED_HEADS: ReadonlySet<string> = new Set(
  (
    'official officer source diplomat aide adviser advisor spokesman spokeswoman spokesperson negotiator envoy lawmaker legislator ' +
    'minister ambassador mediator representative delegate commander insider assistant counselor lawyer attorney prosecutor ' +
    'analyst expert observer economist executive witness researcher trader broker banker investor politician strategist activist participant attendee'
  ).split(' '),
);

/** Of these, those who are worth keeping apart even where they say nothing. */
export const OFFICIAL_HEADS: ReadonlySet<string> = new Set(
  'official source diplomat aide negotiator envoy mediator delegate insider'.split(' '),
);

/** Those who take part in something as several of a state or body: "Green Union leaders", "ASEAN foreign ministers". */
export const GROUP_HEADS: ReadonlySet<string> = new Set(
  (
    'representative leader minister lawmaker legislator politician commander executive ambassador negotiator delegate envoy ' +
    'member president head chief parliamentarian senator'
  ).split(' '),
);

/** Callings that are adjectives too: "an official visit". */
export const ADJECTIVE_HEADS: ReadonlySet<string> = new Set(
  'official general chief representative executive academic expert lead head'.split(' '),
);

/** Offices of a state or body under whose name somebody can be kept who is nowhere named. */
export const HOLDER_HEADS: ReadonlySet<string> = new Set(
  (
    'president premier minister chancellor secretary ambassador governor speaker envoy negotiator representative chief commander king queen emir ' +
    'prince mayor commissioner director head chairman chairwoman chair adviser advisor spokesman spokeswoman spokesperson leader mediator counsel ' +
    'coordinator co-chair secretary-general prosecutor'
  ).split(' '),
);

/** Offices whose "to" or "for" names where they are sent: "envoy to Chile". */
export const SENT_HEADS: ReadonlySet<string> = new Set(
  (
    'ambassador envoy representative consul commissioner adviser advisor coordinator negotiator mediator rapporteur delegate aide secretary ' +
    'director assistant co-chair'
  ).split(' '),
);

/** Who can be meant by a word for parties. */
export type PartyKind = 'states' | 'bodies' | 'camps' | 'anyone' | 'people' | 'koreas';

/** Plural words for two or more parties to something; the value says who can be meant. */
export const PARTY_WORDS: ReadonlyMap<string, PartyKind> = new Map<string, PartyKind>([
  ['companies', 'bodies'],
  ['firms', 'bodies'],
  ['groups', 'bodies'],
  ['unions', 'bodies'],
  ['banks', 'bodies'],
  ['carmakers', 'bodies'],
  ['airlines', 'bodies'],
  ['blocs', 'bodies'],
  ['sides', 'anyone'],
  ['parties', 'camps'],
  ['factions', 'bodies'],
  ['delegations', 'states'],
  ['countries', 'states'],
  ['nations', 'states'],
  ['states', 'states'],
  ['republics', 'states'],
  ['governments', 'states'],
  ['capitals', 'states'],
  ['neighbors', 'states'],
  ['neighbours', 'states'],
  ['powers', 'states'],
  ['men', 'people'],
  ['women', 'people'],
  ['pair', 'people'],
  ['duo', 'people'],
  ['trio', 'people'],
  ['rivals', 'anyone'],
  ['allies', 'anyone'],
  ['counterparts', 'people'],
  ['koreas', 'koreas'],
]);

/** What a body is called once it is named, singular: "the company", "the Swedish steelmaker". By hand. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  (
    'company firm group union party ministry department commission council committee court agency bank federation association alliance coalition bloc ' +
    'steelmaker carmaker automaker chipmaker drugmaker planemaker brewer retailer lender airline insurer broadcaster network conglomerate regulator watchdog ' +
    'movement organisation organization embassy institute foundation charity army military forces government'
  ).split(' '),
);

/** What the armed forces of a state are called, the last words of it. By hand. */
export const ARMY_NOUNS: ReadonlySet<string> = new Set(['army', 'military', 'forces']);

/** Of these, the ones that any body in focus can be called, whatever the words of its name. */
export const ANY_BODY: ReadonlySet<string> = new Set(
  (
    'company firm group union party steelmaker carmaker automaker chipmaker drugmaker planemaker brewer retailer lender airline insurer broadcaster ' +
    'conglomerate movement organisation organization charity'
  ).split(' '),
);

/** Articles and the like before a description: what they say of it. */
export const DETERMINERS: ReadonlyMap<string, 'definite' | 'indefinite' | 'own' | 'further'> =
  new Map([
    ['the', 'definite'],
    ['this', 'definite'],
    ['these', 'definite'],
    ['those', 'definite'],
    ['both', 'definite'],
    ['all', 'definite'],
    ['a', 'indefinite'],
    ['an', 'indefinite'],
    ['one', 'indefinite'],
    ['some', 'indefinite'],
    ['several', 'indefinite'],
    ['many', 'indefinite'],
    ['other', 'further'],
    ['another', 'further'],
    ['his', 'own'],
    ['her', 'own'],
    ['their', 'own'],
    ['its', 'own'],
    ['our', 'own'],
    ['my', 'own'],
    ['your', 'own'],
  ]);

/** Small numbers in words. */
export const COUNT_WORDS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['pair', 2],
  ['duo', 2],
  ['three', 3],
  ['trio', 3],
  ['four', 4],
]);

/** Pronouns that stand for people, with whom they can mean. */
export const PRONOUNS: ReadonlyMap<string, 'man' | 'woman' | 'many'> = new Map([
  ['he', 'man'],
  ['him', 'man'],
  ['his', 'man'],
  ['she', 'woman'],
  ['her', 'woman'],
  ['hers', 'woman'],
  ['they', 'many'],
  ['them', 'many'],
]);
