import type { EventKind } from '../model/event-kinds.ts';

/**
 * How a verb of meeting takes its people: `meet` "met (with) B" or "A and B met", `with` "conferred with B",
 * `speak` "spoke with B", `phone` "phoned B", `host` "received B", `see` "is due to see B", `visit` "visited B", `gather` "they gathered",
 * `discuss` "discussed X with B", `sign` "signed an accord", `testify` "testified before B", `debate` "the committee debated",
 * `join` "then A and B joined them".
 */
export type VerbFrame =
  | 'meet'
  | 'with'
  | 'speak'
  | 'phone'
  | 'host'
  | 'see'
  | 'visit'
  | 'gather'
  | 'discuss'
  | 'sign'
  | 'testify'
  | 'debate'
  | 'join';

export interface EventVerb {
  readonly kind: EventKind;
  readonly frame: VerbFrame;
}

/** Verb forms by kind and frame, by hand; one line adds a verb. */
const VERB_LINES: readonly (readonly [EventKind, VerbFrame, string])[] = [
  ['meeting', 'meet', 'meet meets met meeting'],
  ['meeting', 'meet', 'briefed'],
  ['meeting', 'with', 'confer confers conferred conferring consult consults consulted consulting'],
  ['meeting', 'with', 'huddle huddled huddling parley parleyed sit sits sat sitting'],
  ['talks', 'with', 'negotiate negotiates negotiated negotiating'],
  ['meeting', 'host', 'receive receives received receiving welcome welcomes welcomed welcoming'],
  ['meeting', 'host', 'host hosts hosted hosting'],
  ['meeting', 'host', 'summoned'],
  ['meeting', 'see', 'see'],
  ['meeting', 'gather', 'convene convenes convened gather gathers gathered reconvene reconvened'],
  [
    'call',
    'phone',
    'call called calling phone phones phoned phoning telephone telephones telephoned telephoning',
  ],
  ['call', 'speak', 'speak speaks spoke spoken speaking talk talked talking talks'],
  ['visit', 'visit', 'visit visits visited visiting tour tours toured touring'],
  ['talks', 'discuss', 'discuss discusses discussed discussing'],
  ['hearing', 'testify', 'testify testifies testified testifying'],
  ['hearing', 'debate', 'debate debates debated debating'],
  ['meeting', 'join', 'joined joins'],
  ['signing', 'sign', 'sign signs signed signing'],
];

/**
 * How much an event noun says by itself: `plain` names an event, `backed` does so only with people or
 * a place or day of its own ("dialogue", "session"), `phone` only of a telephone or "with" somebody.
 */
export type NounStrength = 'plain' | 'backed' | 'phone';

export interface EventNoun {
  readonly kind: EventKind;
  readonly strength: NounStrength;
}

/** Nouns by kind, by hand; the plural stands beside the singular. */
const NOUN_LINES: readonly (readonly [EventKind, NounStrength, string])[] = [
  ['meeting', 'plain', 'meeting meetings trilateral'],
  [
    'meeting',
    'backed',
    'session sessions encounter audience luncheon lunch dinner breakfast banquet reception',
  ],
  ['meeting', 'backed', 'rendezvous gathering get-together roundtable tête-à-tête'],
  ['talks', 'plain', 'talks negotiations discussions consultations'],
  ['talks', 'backed', 'round table'],
  [
    'talks',
    'backed',
    'bargaining negotiation discussion consultation dialogue conversation conversations',
  ],
  ['summit', 'plain', 'summit summits'],
  ['summit', 'backed', 'conference conferences'],
  ['call', 'phone', 'call calls conversation conversations'],
  ['call', 'plain', 'teleconference videoconference'],
  ['visit', 'plain', 'visit visits'],
  ['visit', 'backed', 'trip trips'],
  ['hearing', 'backed', 'hearing hearings'],
  ['signing', 'backed', 'signing signings'],
];

/** Verbs that hold, lead, attend or end an event named by a noun: "held talks", "attended the summit". */
const LIGHT_VERB_LINE =
  'hold holds held holding have has had having attend attends attended attending join joins joined joining ' +
  'lead leads led leading begin begins began begun start starts started open opens opened opening ' +
  'resume resumes resumed resuming conduct conducts conducted conducting continue continues continued continuing ' +
  'arrange arranges arranged organize organizes organized organise organises organised organizing organising ' +
  'schedule scheduled schedules plan planned plans planning conclude concluded concludes concluding end ended ends ending ' +
  'finish finished finishes wrap wrapped wraps adjourned adjourns enter entered entering make made makes making pay paid pays paying ' +
  'undertake undertook launch launched launches engage engaged engages engaging seek seeks sought seeking demand demands demanded ' +
  'leave leaves left leaving request requests requested announce announced announces propose proposes proposed emerge emerged ' +
  'boycott boycotted skip skipped renew renewed renewing pursue pursued pursuing intensify intensified complete completed ' +
  'participate participated participates participating kick kicks kicked kicking';

/**
 * Verbs with which somebody wants, takes, turns down or breaks off a meeting of their own: "halted talks with B",
 * "broke off talks with B". Only with "with" behind the noun; a particle may stand between. One word adds a verb.
 */
const OWN_MEETING_LINE =
  'halt halts halted halting break breaks broke broken breaking suspend suspends suspended suspending abandon abandons abandoned quit quits ' +
  'walk walks walked walking pull pulls pulled withdraw withdraws withdrew withdrawn withdrawing return returns returned returning call calls called ' +
  'cut cuts cutting interrupt interrupts interrupted cancel cancels cancelled canceled cancelling canceling scrap scraps scrapped scrapping ' +
  'postpone postpones postponed postponing delay delays delayed delaying put puts putting reschedule rescheduled reschedules move moved ' +
  'secure secures secured securing get gets got getting win wins won winning reject rejects rejected rejecting refuse refuses refused refusing ' +
  'decline declines declined declining accept accepts accepted accepting offer offers offered offering weigh weighs weighed weighing ' +
  'consider considers considered considering want wants wanted need needs needed avoid avoids avoided deny denies denied desire desired ' +
  'wrap wraps wrapped restart restarts restarted revive revives revived reopen reopens reopened extend extends extended stop stops stopped ' +
  'rule rules ruled ruling freeze freezes froze frozen drop drops dropped squeeze arrange arranges arranged confirm confirms confirmed enjoy enjoyed';

/** Verbs whose subject receives the others. */
const HOST_LINE =
  'host hosts hosted hosting convene convenes convened convening receive receives received receiving welcome welcomes welcomed ' +
  'chair chairs chaired chairing preside presides presided presiding summoned';

/** Verbs whose agent brings the others together. */
const MEDIATE_LINE =
  'broker brokers brokered brokering mediate mediates mediated mediating facilitate facilitates facilitated facilitating ' +
  'moderate moderates moderated sponsor sponsored cosponsor cosponsored';

/** Nouns for going to see somebody: what is told to happen during one is told to happen where it goes. */
export const VISIT_NOUNS: ReadonlySet<string> = new Set(['visit', 'trip', 'tour']);

function wordsOf(line: string): readonly string[] {
  return line.split(' ');
}

export const EVENT_VERBS: ReadonlyMap<string, EventVerb> = new Map(
  VERB_LINES.flatMap(([kind, frame, line]) =>
    wordsOf(line).map((word) => [word, { kind, frame }] as const),
  ),
);

export const EVENT_NOUNS: ReadonlyMap<string, EventNoun> = new Map(
  NOUN_LINES.flatMap(([kind, strength, line]) =>
    wordsOf(line).map((word) => [word, { kind, strength }] as const),
  ),
);

export const LIGHT_VERBS: ReadonlySet<string> = new Set(wordsOf(LIGHT_VERB_LINE));
export const OWN_MEETING_VERBS: ReadonlySet<string> = new Set(wordsOf(OWN_MEETING_LINE));
export const HOST_VERBS: ReadonlySet<string> = new Set(wordsOf(HOST_LINE));
export const MEDIATE_VERBS: ReadonlySet<string> = new Set(wordsOf(MEDIATE_LINE));
