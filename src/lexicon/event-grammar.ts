import {
  AGREEMENT_WORDS,
  CLASH_WORDS,
  DEADLINE_WORDS,
  OUTCOME_NOUNS,
  SPEECH_NOUNS,
} from './event-context.ts';
import { EVENT_NOUNS, EVENT_VERBS } from './event-words.ts';

/**
 * Classes of words around event words, as bits: a word may have several ("that", "to"). By hand, the closed
 * classes of English and the verbs that matter to who meets whom.
 */
export const PREPOSITION = 1;
export const DETERMINER = 2;
/** "his", "their". */
export const POSSESSIVE_PRONOUN = 4;
export const BE = 8;
export const HAVE = 16;
/** "will", "may", "should". */
export const MODAL = 32;
/** What may stand between a subject and its verb without being either. */
export const ADVERB = 64;
/** Opens a clause of its own: "when", "because", "after". */
export const SUBORDINATOR = 128;
/** "who", "which", "where". */
export const RELATIVE = 256;
export const NEGATION = 512;
/** A verb of saying, in a finite form. */
export const SAYING = 1024;
/** Irregular past forms and present forms that are surely verbs. */
export const VERB = 2048;
/** Verbs whose object does what follows: "urged X to meet". */
export const CONTROL = 4096;
/** What may stand before an office without being part of it: "senior", "visiting". */
export const TITLE_ADJECTIVE = 8192;
/** Plural nouns for people who meet: "sides", "leaders", "envoys". */
export const PEOPLE = 16384;
/** Verbs of going somewhere. */
export const MOTION = 32768;
/** Opens what was talked about: "about", "over". */
export const TOPIC = 65536;
const DO = 131072;
/** Names an event of people, verb or noun. */
export const EVENT_WORD = 262144;
/** Names what surrounds events: clashes, deadlines, statements, speeches, invitations. */
export const CONTEXT_WORD = 524288;

export const AUXILIARY = BE | HAVE | MODAL | DO;
/** Any class but those of event words: a word of grammar or a verb. */
export const LISTED = EVENT_WORD - 1;

const LISTS: readonly (readonly [number, string])[] = [
  [
    PREPOSITION,
    'of in at to from for on by into over under about against near outside inside via per toward towards with between among ' +
      'during since through throughout despite amid including excluding upon without within across behind beyond like unlike ' +
      'regarding concerning after before until following alongside around',
  ],
  [
    DETERMINER,
    'the a an this that these those some any no every each all both another several many few two three four five six seven eight nine ten',
  ],
  [POSSESSIVE_PRONOUN, 'his her their its our my your'],
  [BE, "is are was were be been being am isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t"],
  [HAVE, "has have had having hasn't haven't hadn't hasn’t haven’t hadn’t"],
  [DO, "do does did don't doesn't didn't don’t doesn’t didn’t"],
  [
    MODAL,
    "will would shall should can could may might must won't wouldn't can't couldn't shouldn't won’t wouldn’t can’t couldn’t shouldn’t cannot 'll ’ll",
  ],
  [
    ADVERB,
    'also already previously then later first all both reportedly again recently just now ever never not separately jointly personally ' +
      'briefly together bilaterally once twice only even still soon earlier privately repeatedly finally subsequently instead therefore however ' +
      'meanwhile officially formally secretly quietly directly virtually allegedly apparently probably likely currently always often sometimes ' +
      'regularly immediately eventually almost nearly yet either themselves himself herself alone face-to-face publicly afterwards afterward ' +
      'today yesterday tomorrow tonight informally likewise too expectedly unexpectedly shortly',
  ],
  [
    SUBORDINATOR,
    'when while after before because although though but if unless until whereas since than whether once as so',
  ],
  [RELATIVE, 'who whom whose which where'],
  [
    NEGATION,
    "not never no neither nor without cannot didn't wasn't won't hasn't haven't hadn't don't doesn't isn't aren't weren't wouldn't couldn't can't " +
      'didn’t wasn’t won’t hasn’t haven’t hadn’t don’t doesn’t isn’t aren’t weren’t wouldn’t couldn’t can’t nobody',
  ],
  [
    SAYING,
    'said says told tells added adds announced announces reported reports noted notes wrote writes tweeted stated states confirmed confirms ' +
      'stressed warned reiterated explained argued insisted replied posted claimed declared quoted commented according',
  ],
  [
    VERB,
    'met saw gave brought sent left took went came made told spoke held led began sought wrote drew flew kept became found knew thought ' +
      'rejected accepted got put set paid broke fell rose won lost fought hopes wants seeks plans intends expects agrees refuses declines ' +
      'praises thanks urges asks calls comes goes takes makes gives leads hosts meets visits underscores sees includes remains',
  ],
  [
    CONTROL,
    'urge urges urged urging encourage encourages encouraged encouraging ask asks asked asking invite invites invited inviting press pressed pressing ' +
      'allow allowed allows permit permitted want wants wanted expect expects expected expecting order ordered persuade persuaded convince convinced ' +
      'help helped helping let bring brought bringing lead led force forced push pushed pushing get got call calls called calling tell told demand demanded ' +
      'send sent dispatch dispatched appealed enable enabled see seen',
  ],
  [
    TITLE_ADJECTIVE,
    'senior former deputy top chief acting new outgoing visiting then longtime special lead veteran interim incoming newly appointed ' +
      'respective assistant vice first second current late fellow ex high-ranking ranking unnamed other minister ministers',
  ],
  [
    PEOPLE,
    'sides parties leaders ministers presidents premiers delegations officials envoys negotiators diplomats teams delegates representatives ' +
      'governments countries nations states allies partners men women pair trio duo counterparts colleagues aides advisers ' +
      'advisors lawmakers legislators senators ambassadors mediators chiefs heads commanders generals executives managers directors owners unions ' +
      'lawyers relatives residents victims members groups factions rivals companies firms lenders creditors shareholders investors activists rebels ' +
      'committees councils commissions parliaments ministries managements boards militants governors mayors secretaries experts principals monitors inspectors',
  ],
  [
    MOTION,
    'go goes went gone going come comes came coming travel travels travelled traveled travelling traveling fly flies flew flown flying head heads headed heading ' +
      'arrive arrives arrived arriving return returns returned returning left leave leaves leaving journeyed',
  ],
  [TOPIC, 'about over regarding concerning'],
];

/** The classes of every listed word, lower case; words of no class are not in it. */
export const EVENT_GRAMMAR: ReadonlyMap<string, number> = buildClasses();

function buildClasses(): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number): void => {
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  for (const [bit, line] of LISTS) add(line.split(' '), bit);
  add(EVENT_VERBS.keys(), EVENT_WORD);
  add(EVENT_NOUNS.keys(), EVENT_WORD);
  for (const words of [CLASH_WORDS, DEADLINE_WORDS, AGREEMENT_WORDS, OUTCOME_NOUNS, SPEECH_NOUNS])
    add(words, CONTEXT_WORD);
  add(['shots', 'opened', 'run', 'runs', 'ran', 'invited', 'invites'], CONTEXT_WORD);
  return classes;
}
