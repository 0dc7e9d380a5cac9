/** Words around an event word that settle what is told of it; by hand. */
function words(line: string): ReadonlySet<string> {
  return new Set(line.split(' '));
}

/** After "meet": things one fulfils or runs into rather than people one sees. */
export const FULFILLED = words(
  'demand demands need needs requirement requirements criteria criterion deadline deadlines target targets goal goals ' +
    'expectation expectations standard standards condition conditions obligation obligations challenge challenges cost costs ' +
    'payroll rules guidelines objectives quota quotas promises commitments commitment threshold test tests definition redemption redemptions ' +
    'contingency contingencies disaster disasters resistance opposition criticism outrage approval scepticism skepticism silence protests death fate end ends benchmark benchmarks timetable schedule quorum terms milestones milestone pledge pledges forecast forecasts budget bill bills interest liabilities',
);

/** Endings of plurals for people who do or undergo something ("teachers", "stewards", "trustees"). */
export const AGENT_ENDING = /(?:ers|tors|ists|ians|ants|men|women|wards|ees)$/;

/** Plurals that end so and are no people. */
export const NO_AGENTS = words(
  'orders papers numbers powers offers waters answers matters others quarters borders letters rumors factors sectors errors ' +
    'rewards fees degrees committees specimen grants wants restaurants',
);

/** Right before an event noun: it is another thing ("press conference", "wake-up call"). */
export const OTHER_THING_BEFORE = words(
  'press news email e-mail online internet wake-up roll close trading training spelling market margin battle photo theme-park park conference-call curtain recording jam study return returned court-room pep townhall',
);

/** Right after an event noun: it is another thing ("meeting room", "negotiating table", "talks format"). */
export const OTHER_THING_AFTER = words(
  'room rooms point place hall house table process team teams stance position positions tactics style guide operator operators document documents officer centre center box sign space agenda participants attendees minutes notes stance skills mandate guidelines brief tough',
);

/** After "call" and "calls": a demand, not a conversation. */
export const DEMAND_AFTER = words('for on to upon');

/** Before "call" or "conversation", or in its clause: it went over a wire. */
export const PHONE_WORDS = words(
  'phone telephone video videoconference teleconference zoom telephonic',
);

/** Between "negotiating" or "plenary" and "session": a sitting of people who talk. */
export const SESSION_BEFORE = words(
  'preparatory negotiating bargaining plenary working closed-door emergency special joint marathon bilateral trilateral all-night',
);

/** Before "hearing": a body that asks questions. */
export const HEARING_BEFORE = words(
  'congressional senate house committee parliamentary public confirmation subcommittee closed-door oversight commons select judicial council panel',
);

/** Before "trip": somebody goes to see others, not the sights. */
export const TRIP_BEFORE = words(
  'official state working one-day two-day three-day four-day diplomatic',
);

/** What is signed when people sign with each other. */
export const SIGNED_THINGS = words(
  'agreement agreements accord accords treaty treaties deal deals pact pacts declaration protocol protocols memorandum memoranda truce ceasefire ' +
    'cease-fire armistice communique communiqué convention charter plan contract contracts document documents papers settlement roadmap framework one',
);

/** Clashes and incidents: context without people in a room. Nouns and verbs. */
export const CLASH_WORDS = words(
  'fighting clash clashes clashed skirmish skirmishes shelling shelled ambush ambushed airstrike airstrikes blockade blockaded blocked rammed offensive ' +
    'incursion raid raids gunfire bombardment bombarded attack attacks attacked firefight standoff stand-off mutiny strike strikes walkout walk-out',
);

/** Words of bodily violence: beside them an "attack" or a "clash" is none of words. */
export const VIOLENCE_WORDS = words(
  'killed killing kill dead death deaths deadly died wounded wounding injured injuring casualties troops soldiers soldier forces army military police ' +
    'rebels rebel militants militant gunmen gunman fighters militia terrorist terrorists suicide bomb bombs bombing missile missiles rocket rockets drone drones ' +
    'mortar artillery airstrike airstrikes weapons armed border outpost checkpoint convoy patrol village villages hospital camp consulate embassy stabbed shot ' +
    'protesters demonstrators rioters riot warship vessel ship ships boat tanker',
);

/** Deadlines: nouns, and verbs of running out. */
export const DEADLINE_WORDS = words(
  'deadline deadlines expire expires expired expiry lapse lapsed lapses',
);

/** Agreements that hold or are reached. */
export const AGREEMENT_WORDS = words(
  'ceasefire cease-fire truce armistice accord agreement deal pact treaty',
);

/** Things stated or agreed at a meeting that the text tells by them alone: "statements made in Rome on May 3". */
export const OUTCOME_NOUNS = words(
  'statement statements declaration declarations agreement agreements commitments understanding understandings accord accords deal deals communique communiqué pledges',
);

/** "made in", "reached in": ties such a thing to a place. */
export const OUTCOME_VERBS = words(
  'made reached signed adopted issued struck agreed given concluded sealed brokered undertaken',
);

/** A person speaks to an audience. */
export const SPEECH_NOUNS = words('speech remarks address tirade');

export const FUTURE_WORDS = words("will would shall may could might 'll ’ll");

/** Looked for, not firm. */
export const EXPECTED_WORDS = words(
  'expected expects expect likely possible potential hope hopes hoped hoping headed heading ready prepared prepare prepares preparing intend intends intended ' +
    'considering consider tentative would-be about looked look looking looks prospective seeking seek seeks prospect possibility',
);

/** Firm plans. */
export const ANNOUNCED_WORDS = words(
  'will planned scheduled set agreed agree announced due slated plan plans planning shall arranged upcoming forthcoming next coming penciled pencilled',
);

export const URGED_WORDS = words(
  'urged urge urges urging encouraged encourage encourages encouraging called calls call calling demanded demand demands demanding asked ask asks invited invite invites inviting invitation ' +
    'proposed propose proposes proposing proposal offered offer offers offering pressed press presses pressing should must suggested suggests appealed appeal appeals pushed push pushes pushing lobbied lobbying wants want wanted willing ' +
    'requested request requests sought advised need needs',
);

export const CANCELLED_WORDS = words(
  'cancelled canceled cancel cancels cancelling canceling cancellation scrapped scrap scrapping shelved shelving axed nixed ' +
    'scuppered scuttled scuttling torpedoed aborted called-off',
);

export const POSTPONED_WORDS = words(
  'postponed postpone postpones postponing postponement delayed deferred reschedule reschedules rescheduled rescheduling suspended suspend suspends',
);

/** Verbs that say a meeting will not be or was not. */
export const DENIED_WORDS = words(
  'denied deny denies denying refused refuse refuses refusing rejected reject rejects rejecting declined decline declines failed ruled unable snubbed snub spurned shunned avoided avoid dodged',
);

export const HEDGES = words('reportedly allegedly supposedly apparently purportedly');

/** Before an event noun: no single event is meant. */
export const GENERIC_BEFORE = words(
  'any further more direct one no face face-to-face future meaningful substantive intensified regular frequent such possible potential',
);

/** Before an event noun: one that was not told before. */
export const NEW_BEFORE = words(
  'another second third fourth fifth further separate wider larger broader fuller new previous earlier last past additional other similar subsequent recent preceding prior',
);

/** Words in which an outcome is told. */
export const OUTCOME_WORDS = words(
  'agreed announced produced yielded identified reached secured achieved failed signed adopted',
);

/** Before "talks" that were told before: they say which of them, never whose or what about. */
export const POINTING_ADJECTIVES = words(
  'first second third fourth fifth next last latest previous earlier final current ongoing initial same new renewed fresh further round rounds of day days ' +
    'face-to-face face - to in person in-person direct indirect formal informal private closed-door closed door long lengthy marathon brief two-day three-day ' +
    'two three four five hour hours week minute recent subsequent constructive',
);

/** Behind "talks": they go on or end. */
export const TALKS_VERBS = words(
  'continue continued continuing resume resumed broke broken collapse collapsed stall stalled fail failed ended end concluded begin began begun start started ' +
    'adjourned dragged drag lasted reconvene reconvened restarted restart progress progressed',
);

/** Verbs of what is done in a room, beside those of saying. */
export const SAID_INSIDE = words(
  'asked urged told thanked expressed emphasized emphasised underlined underscored highlighted agreed raised reaffirmed praised presented ' +
    'congratulated proposed offered pledged reviewed exchanged vowed promised stressed reassured assured warned informed reminded called recalled voiced',
);

/** Before "the talks": who knows of them tells of no meeting. */
export const KNOWING_OF: ReadonlySet<string> = new Set([
  'familiar with',
  'close to',
  'briefed on',
  'knowledge of',
  'privy to',
]);
