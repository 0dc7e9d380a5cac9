import type { EventKind } from '../model/event-kinds.ts';

/** How a verb of meeting takes its people: "met with B", "hosted B", "spoke with B", "discussed" alone. */
export type VerbFrame = 'with' | 'direct' | 'speak' | 'host' | 'alone';

export interface EventVerb {
  readonly kind: EventKind;
  readonly frame: VerbFrame;
}

/** Verb forms by kind and frame, by hand; one line adds a verb. */
const VERB_LINES: readonly (readonly [EventKind, VerbFrame, string])[] = [
  ['meeting', 'with', 'meet meets met meeting'],
  ['meeting', 'with', 'confer confers conferred conferring'],
  ['talks', 'with', 'negotiate negotiates negotiated negotiating'],
  ['meeting', 'with', 'huddle huddled parley parleyed'],
  ['meeting', 'direct', 'receive receives received receiving welcome welcomes welcomed'],
  ['meeting', 'host', 'host hosts hosted hosting convene convenes convened convening'],
  ['call', 'direct', 'phone phones phoned phoning telephone telephones telephoned telephoning'],
  ['call', 'speak', 'speak speaks spoke speaking talk talked talking'],
  ['visit', 'direct', 'visit visits visited visiting tour tours toured touring'],
  ['talks', 'alone', 'discuss discusses discussed discussing'],
  ['hearing', 'alone', 'testify testifies testified testifying'],
  ['signing', 'alone', 'sign signs signed signing'],
];

/** Nouns by kind, by hand; the plural stands beside the singular. */
const NOUN_LINES: readonly (readonly [EventKind, string])[] = [
  [
    'meeting',
    'meeting meetings session sessions encounter audience trilateral luncheon rendezvous',
  ],
  [
    'talks',
    'talks negotiation negotiations discussion discussions consultation consultations dialogue',
  ],
  ['summit', 'summit summits'],
  ['call', 'call calls phonecall teleconference videoconference'],
  ['visit', 'visit visits trip trips'],
  ['hearing', 'hearing hearings testimony'],
  ['signing', 'signing signings'],
  ['agreement', 'ceasefire cease-fire truce armistice accord'],
  ['clash', 'clash clashes skirmish skirmishes shelling ambush airstrike airstrikes'],
  ['deadline', 'deadline deadlines'],
];

/** Verbs that hold, plan or end an event named by a noun: "held talks", "attended the summit". */
const LIGHT_VERB_LINE =
  'hold holds held holding have has had having attend attends attended attending join joins joined ' +
  'host hosts hosted hosting convene convenes convened lead leads led leading begin begins began begun ' +
  'start starts started open opens opened opening resume resumes resumed conduct conducts conducted chair chairs chaired ' +
  'mediate mediates mediated broker brokers brokered arrange arranges arranged organize organizes organized organise organised ' +
  'schedule scheduled schedules plan planned plans conclude concluded concludes end ended ends finish finished wrap wrapped ' +
  'enter entered entering continue continued continues make made makes pay paid pays undertake undertook place placed';

/** Verbs whose subject receives the others. */
const HOST_LINE =
  'host hosts hosted hosting convene convenes convened convening receive receives received receiving welcome welcomes welcomed';

/** Verbs whose agent brings the others together. */
const MEDIATE_LINE =
  'broker brokers brokered brokering mediate mediates mediated mediating facilitate facilitates facilitated facilitating';

function wordsOf(line: string): readonly string[] {
  return line.split(' ');
}

export const EVENT_VERBS: ReadonlyMap<string, EventVerb> = new Map(
  VERB_LINES.flatMap(([kind, frame, line]) =>
    wordsOf(line).map((word) => [word, { kind, frame }] as const),
  ),
);

export const EVENT_NOUNS: ReadonlyMap<string, EventKind> = new Map(
  NOUN_LINES.flatMap(([kind, line]) => wordsOf(line).map((word) => [word, kind] as const)),
);

export const LIGHT_VERBS: ReadonlySet<string> = new Set(wordsOf(LIGHT_VERB_LINE));
export const HOST_VERBS: ReadonlySet<string> = new Set(wordsOf(HOST_LINE));
export const MEDIATE_VERBS: ReadonlySet<string> = new Set(wordsOf(MEDIATE_LINE));
