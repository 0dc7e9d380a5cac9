/**
 * Closed word classes as bits, for light syntax over tokens. A word may have several ("that").
 * Source: by hand, the closed classes of English.
 */
export const DETERMINER = 1;
export const SUBJECT_PRONOUN = 2;
export const OBJECT_PRONOUN = 4;
export const PREPOSITION = 8;
/** "and", "or". */
export const COORDINATOR = 16;
/** "but", "yet", "so": joins clauses, never names. */
export const CLAUSE_COORDINATOR = 32;
export const SUBORDINATOR = 64;
export const BE = 128;
export const HAVE = 256;
export const DO = 512;
export const MODAL = 1024;
export const NEGATION = 2048;
/** "who", "which", "whose". */
export const RELATIVE = 4096;
export const THAT = 8192;
export const ADVERB = 16384;
/** Days, "yesterday", "later", "week". */
export const TIME = 32768;
/** Common verb forms that are surely finite, auxiliaries included. */
export const FINITE = 65536;
/** "whether", "why", "how": opens an indirect question. */
export const QUESTION = 131072;

export const AUXILIARY = BE | HAVE | DO | MODAL;

const LISTS: readonly (readonly [number, string])[] = [
  [
    DETERMINER,
    'the a an this that these those his her its their our my your some any no every each all both many most several few another ' +
      'one two three four five six seven eight nine ten dozens hundreds more fewer',
  ],
  [
    SUBJECT_PRONOUN,
    'he she they we i it you who everyone everybody someone somebody nobody others many some both neither critics',
  ],
  [OBJECT_PRONOUN, 'him her them us me it you himself herself itself themselves ourselves myself'],
  [
    PREPOSITION,
    'of in on at by for with from to about over under after before during against between among through since until into without ' +
      'within toward towards upon across near behind beyond despite via amid amidst along around regarding concerning outside ' +
      'inside alongside following throughout per than like unlike prior amongst',
  ],
  [COORDINATOR, 'and or'],
  [CLAUSE_COORDINATOR, 'but yet so nor'],
  [
    SUBORDINATOR,
    'because while although though if when as whereas unless until whenever wherever once whilst lest provided',
  ],
  [BE | FINITE, "is was are were am isn't isn’t wasn't wasn’t aren't aren’t weren't weren’t"],
  [BE, 'be been being'],
  [HAVE | FINITE, "has have had hasn't hasn’t haven't haven’t hadn't hadn’t"],
  [HAVE, 'having'],
  [DO | FINITE, "does do did doesn't doesn’t don't don’t didn't didn’t"],
  [
    MODAL | FINITE,
    "will would can could may might shall should must cannot won't won’t wouldn't wouldn’t can't can’t couldn't couldn’t " +
      "shouldn't shouldn’t",
  ],
  [
    NEGATION,
    "not never n't isn't isn’t wasn't wasn’t aren't aren’t weren't weren’t hasn't hasn’t haven't haven’t hadn't hadn’t " +
      "doesn't doesn’t don't don’t didn't didn’t won't won’t wouldn't wouldn’t can't can’t cannot couldn't couldn’t shouldn't shouldn’t",
  ],
  [RELATIVE, 'who which whom whose'],
  [THAT, 'that'],
  [QUESTION, 'whether why how what when where who if'],
  [
    ADVERB,
    'also again still then later even just further once twice often always soon now ever already earlier ago alone together too ' +
      'instead perhaps however meanwhile nevertheless moreover therefore thus indeed afterwards afterward separately ' +
      'likewise nonetheless not never well quite rather very almost nearly only yesterday today tonight tomorrow back out up',
  ],
  [
    TIME,
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
      'november december yesterday today tonight tomorrow morning afternoon evening night week weeks month months year years day days ' +
      'weekend earlier later recently previously last next late early ago',
  ],
  [
    FINITE,
    'put built bought broke caught dealt fought heard hid sold struck swept taught understood led drew drove chose flew fled forgot rode sank sat shook spoke stole tore threw wore withdrew wrote went came took made met held got gave left lost won ran began became thought felt knew saw found kept sent brought grew rose ' +
      'fell seemed seems wants want needs need believes believe thinks think hopes hope plans expects intends remains remain continues ' +
      'means mean makes make takes take goes go comes come shows show gets get gives give looks look appears appear supports support ' +
      'stands stand works includes include helps keeps faces seeks knows know feels feel likes sees see has',
  ],
];

const BITS = new Map<string, number>();
for (const [bit, words] of LISTS)
  for (const word of words.split(' ')) BITS.set(word, (BITS.get(word) ?? 0) | bit);

/** The classes of a word in lower case as bits; 0 for a word of no closed class. "-ly" is an adverb. */
export function functionBits(lower: string): number {
  const known = BITS.get(lower);
  if (known !== undefined) return known;
  const straight = lower.indexOf("'");
  const apostrophe = straight < 0 ? lower.indexOf('’') : straight;
  if (apostrophe > 0 && CONTRACTED.has(lower.slice(0, apostrophe))) return SUBJECT_PRONOUN | FINITE;
  return lower.length > 4 && lower.endsWith('ly') && !NO_ADVERBS.has(lower) ? ADVERB : 0;
}

/** Before "’re", "’ve", "’ll", "’d", "’m" and, as two tokens, "’s": subject and verb in one. */
export const CONTRACTED: ReadonlySet<string> = new Set(
  'i you he she it we they that there who what here'.split(' '),
);

const NO_ADVERBS = new Set(
  'family july italy assembly ally reply supply apply rely daily weekly monthly early elderly friendly likely unlikely deadly costly anomaly monopoly rally tally bully jelly belly'.split(
    ' ',
  ),
);
