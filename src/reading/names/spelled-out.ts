import { BODY_HEAD, OTHER_HEAD, PLACE_HEAD } from '../../lexicon/word-classes.ts';
import type { Tokens } from '../../text/tokens.ts';
import { CAPITALS, PLAIN } from './shapes.ts';

/** Names that the article tells a short form of, in brackets behind them. */
export interface SpelledOut {
  /** By the first word, in small letters as all words here. */
  readonly names: ReadonlyMap<string, readonly SpelledName[]>;
  /** Short forms of what is no actor. */
  readonly things: ReadonlySet<string>;
}

/** One such name. */
export interface SpelledName {
  readonly words: readonly string[];
  /** Null for what is neither actor nor place. */
  readonly type: 'body' | 'place' | null;
}

/**
 * Names that the letters in brackets behind them stand for: "Line of Actual Control (LAC)",
 * "Harbour Exchange and Clearing (HEC)". The letters are looked for from the right, the first one at
 * the start of a word, after Schwartz and Hearst, "A simple algorithm for identifying abbreviation
 * definitions in biomedical text" (2003).
 */
export function findSpelledOut(
  tokens: Tokens,
  shapes: Uint8Array,
  classes: Int32Array,
): SpelledOut {
  const names = new Map<string, SpelledName[]>();
  const things = new Set<string>();
  for (let i = 2; i + 2 < tokens.count; i += 1) {
    if (tokens.words[i] !== '(' || tokens.words[i + 2] !== ')') continue;
    if (shapes[i + 1] !== CAPITALS) continue;
    const letters = tokens.lowers[i + 1] ?? '';
    const from = startOf(tokens, shapes, i, letters);
    if (from === null || from >= i - 1) continue;
    const type = typeOf(tokens, classes, from, i);
    note(names, { words: tokens.lowers.slice(from, i), type });
    if (type !== 'body') things.add(letters);
  }
  return { names, things };
}

/** Most names that begin with one word, so that long texts take time in step with their length. */
const MOST = 20;

/** Takes note of a name once. */
function note(names: Map<string, SpelledName[]>, name: SpelledName): void {
  const [first = ''] = name.words;
  const known = names.get(first) ?? [];
  if (known.length === 0) names.set(first, known);
  const isKnown = known.some(
    ({ words }) => words.length === name.words.length && words.every((w, i) => w === name.words[i]),
  );
  if (!isKnown && known.length < MOST) known.push(name);
}

/** Words in small letters that names hold. By hand. */
const INSIDE = new Set('of and for the on in to with & - de du des del la di van und'.split(' '));

/** Where the name before token `end` begins that has these letters; null where none does. */
function startOf(tokens: Tokens, shapes: Uint8Array, end: number, acronym: string): number | null {
  const letters = acronym.replaceAll('.', '');
  return (
    matchBack(tokens, shapes, end, letters, true) ?? matchBack(tokens, shapes, end, letters, false)
  );
}

/** Walks back from `end` until all letters are found: each at the start of a word, or anywhere but the first. */
function matchBack(
  { words, lowers }: Tokens,
  shapes: Uint8Array,
  end: number,
  letters: string,
  isInitials: boolean,
): number | null {
  const first = Math.max(0, end - 2 * letters.length - 2);
  let left = letters.length - 1;
  for (let at = end - 1; at >= first; at -= 1) {
    const isSmall = shapes[at] === PLAIN;
    if (isSmall && (at === end - 1 || !INSIDE.has(words[at] ?? ''))) return null;
    const lower = lowers[at] ?? '';
    for (let i = isInitials ? 0 : lower.length - 1; i >= 0 && left >= 0; i -= 1)
      if (lower[i] === letters[left] && (left > 0 || (i === 0 && !isSmall))) left -= 1;
      else if (isInitials && !isSmall) return null;
    if (left < 0) return at;
  }
  return null;
}

/** What the noun says that heads the name, "Line" of Actual Control, Harbour "Corridor"; null for a thing. */
function typeOf(
  tokens: Tokens,
  classes: Int32Array,
  from: number,
  to: number,
): 'body' | 'place' | null {
  const head = classes[headOf(tokens, from, to)] ?? 0;
  if ((head & BODY_HEAD) !== 0) return 'body';
  if ((head & OTHER_HEAD) !== 0) return null;
  return (head & PLACE_HEAD) !== 0 ? 'place' : 'body';
}

function headOf({ words }: Tokens, from: number, to: number): number {
  for (let i = from + 1; i < to; i += 1)
    if (words[i] === 'of' || words[i] === 'for' || words[i] === 'on') return i - 1;
  return to - 1;
}
