import { entityEnd, markupEnd } from './markup.ts';
import { classOf, DIGIT, isApostrophe, LETTER, NEWLINE, SPACE } from './characters.ts';

/** Where a word may be parted at the end of a line; pages keep it in the middle of lines. */
const SOFT_HYPHEN = '\u00ad';

/** Kinds of token. */
export const WORD = 1;
export const NUMBER = 2;
export const PUNCTUATION = 3;
/** "’s" after a word. */
export const POSSESSIVE = 4;

/**
 * The tokens of a text as columns: token i is `text.slice(starts[i], ends[i])`.
 *
 *     "Azerbaijan’s U.S. envoy, 11-year"  ->  Azerbaijan | ’s | U.S. | envoy | , | 11 | - | year
 *
 * White space and markup (`markup.ts`) belong to no token, and words are without the soft hyphens
 * printed in them. `words` and `lowers` ("İlham") may differ in length from what is printed, so
 * offsets always come from `starts` and `ends`.
 */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  readonly words: readonly string[];
  readonly lowers: readonly string[];
}

interface Columns {
  readonly starts: number[];
  readonly ends: number[];
  readonly kinds: number[];
}

/** Splits a text into tokens in one pass, linear in its length. */
export function tokenise(text: string): Tokens {
  const columns: Columns = { starts: [], ends: [], kinds: [] };
  let at = 0;
  while (at < text.length) at = readToken(text, at, columns);
  return toTokens(text, columns);
}

function toTokens(text: string, columns: Columns): Tokens {
  const [words, lowers]: [string[], string[]] = [[], []];
  const isSoft = text.includes(SOFT_HYPHEN);
  for (let i = 0; i < columns.starts.length; i += 1) {
    const slice = text.slice(columns.starts[i], columns.ends[i]);
    const word = isSoft && columns.kinds[i] === WORD ? slice.replaceAll(SOFT_HYPHEN, '') : slice;
    words.push(word);
    lowers.push(word.toLowerCase());
  }
  return {
    count: words.length,
    starts: new Int32Array(columns.starts),
    ends: new Int32Array(columns.ends),
    kinds: new Uint8Array(columns.kinds),
    words,
    lowers,
  };
}

/**
 * The tokens with those cut in two that an offset falls into; offsets in order. Page furniture glued
 * to a word ("Lisbon|Politics") shows only once the page has been read.
 */
export function cutTokens(text: string, tokens: Tokens, offsets: readonly number[]): Tokens {
  if (!offsets.some((offset) => falls(tokens, offset))) return tokens;
  const columns: Columns = { starts: [], ends: [], kinds: [] };
  let next = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    const [end, kind] = [tokens.ends[i] ?? 0, tokens.kinds[i] ?? WORD];
    let start = tokens.starts[i] ?? 0;
    while ((offsets[next] ?? Infinity) <= start) next += 1;
    for (; (offsets[next] ?? Infinity) < end; next += 1)
      start = push(columns, start, offsets[next] ?? end, kind);
    push(columns, start, end, kind);
  }
  return toTokens(text, columns);
}

function falls(tokens: Tokens, offset: number): boolean {
  const start = tokens.starts[tokenAt(tokens, offset)] ?? offset;
  return start < offset;
}

/** Reads one token or one blank at `at`; gives the place after it. */
function readToken(text: string, at: number, columns: Columns): number {
  const kind = classOf(text.charCodeAt(at));
  if (kind === SPACE || kind === NEWLINE) return at + 1;
  if (kind === LETTER) return readWord(text, at, columns);
  if (kind === DIGIT) return push(columns, at, skip(text, at, DIGIT), NUMBER);
  const past = markupEnd(text, at);
  if (past > at) return past;
  const spelled = entityEnd(text, at);
  if (spelled > at) return push(columns, at, spelled, PUNCTUATION);
  const isPair = isHighSurrogate(text.charCodeAt(at)) && at + 1 < text.length;
  return push(columns, at, at + (isPair ? 2 : 1), PUNCTUATION);
}

function readWord(text: string, start: number, columns: Columns): number {
  let end = skipInitials(text, start);
  if (end === start) end = skipLetters(text, start);
  push(columns, start, end, WORD);
  if (isPossessive(text, end)) return push(columns, end, end + 2, POSSESSIVE);
  const mark = text.charCodeAt(end) === 38 ? entityEnd(text, end) : end;
  const isSpelled = mark > end && /^&(?:rsquo|apos|#39|#8217);$/i.test(text.slice(end, mark));
  const isOwner = isSpelled && text.charAt(mark) === 's' && !isLetterAt(text, mark + 1);
  return isOwner ? push(columns, end, mark + 1, POSSESSIVE) : end;
}

/** End of "U.S." or "D.C." at `at`; `at` itself when there is none. */
function skipInitials(text: string, at: number): number {
  let end = at;
  while (isLetterAt(text, end) && text.charCodeAt(end + 1) === 46 && !isLetterAt(text, end - 1))
    end += 2;
  const isOneInitial = end === at + 2 && !isLetterAt(text, end);
  return end === at || isOneInitial || isLetterAt(text, end) ? at : end;
}

/** Letters, with apostrophes between letters ("O'Brien") but not before a final s ("Ruiz's"). */
function skipLetters(text: string, at: number): number {
  let end = skip(text, at, LETTER);
  while (joins(text, end) && isLetterAt(text, end + 1)) end = skip(text, end + 1, LETTER);
  return end;
}

/** An apostrophe inside a word, or a soft hyphen. */
function joins(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0xad || (isApostrophe(unit) && !isPossessive(text, at));
}

function isPossessive(text: string, at: number): boolean {
  if (!isApostrophe(text.charCodeAt(at))) return false;
  const next = text.charCodeAt(at + 1) | 32;
  return next === 115 && !isLetterAt(text, at + 2);
}

function isLetterAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && classOf(text.charCodeAt(at)) === LETTER;
}

function skip(text: string, at: number, kind: number): number {
  let end = at;
  while (end < text.length && classOf(text.charCodeAt(end)) === kind) end += 1;
  return end;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function push(columns: Columns, start: number, end: number, kind: number): number {
  columns.starts.push(start);
  columns.ends.push(end);
  columns.kinds.push(kind);
  return end;
}

/** Index of the first token that ends after `offset`; `count` when there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let [low, high] = [0, tokens.count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
