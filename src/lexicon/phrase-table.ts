/** Phrases of one or more words with a value each, found by their first word. */
export type PhraseTable<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** A phrase found at a token; `end` is the index after its last token. */
export interface PhraseMatch<Value> {
  readonly end: number;
  readonly value: Value;
}

/** Builds a table; of two equal phrases the first wins. Longer phrases are tried first. */
export function buildPhraseTable<Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
): PhraseTable<Value> {
  const table = new Map<string, Phrase<Value>[]>();
  const seen = new Set<string>();
  for (const [phrase, value] of entries) {
    const words = splitPhrase(phrase);
    const key = words.join(' ');
    const [first] = words;
    if (first === undefined || seen.has(key)) continue;
    seen.add(key);
    const bucket = table.get(first);
    if (bucket) bucket.push({ words, value });
    else table.set(first, [{ words, value }]);
  }
  for (const bucket of table.values()) bucket.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The longest phrase that starts at token `at` and ends by `limit`; null when there is none. */
export function matchPhrase<Value>(
  table: PhraseTable<Value>,
  tokens: readonly string[],
  at: number,
  limit: number,
): PhraseMatch<Value> | null {
  const bucket = table.get(tokens[at] ?? '');
  if (bucket === undefined) return null;
  for (const phrase of bucket) {
    const end = at + phrase.words.length;
    if (end <= limit && phrase.words.every((word, i) => tokens[at + i] === word))
      return { end, value: phrase.value };
  }
  return null;
}

/** Cuts a lexicon phrase as the tokeniser cuts text: "Guinea-Bissau" is three words, "U.S." one. */
export function splitPhrase(phrase: string): readonly string[] {
  if (!NOT_PLAIN.test(phrase)) return phrase.split(' ');
  return phrase.match(PIECES) ?? [];
}

/** Anything but letters and blanks; most phrases hold none of it. */
const NOT_PLAIN = /[^A-Za-z ]/;

const PIECES = /(?:\p{L}\.){2,9}|[\p{L}\p{M}]+(?:['’](?!s\b)[\p{L}\p{M}]+)?|['’]s\b|\d+|[^\s]/gu;
