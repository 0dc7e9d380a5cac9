import { MAN, PARTICLE } from '../../lexicon/word-classes.ts';
import { WORD } from '../../text/tokens.ts';
import type { TokenRange } from './atoms.ts';
import { isOf } from './scan.ts';
import type { Scan } from './scan.ts';
import { CAPITAL } from './shapes.ts';

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The words of a person's name in lower case: no stops, hyphens or "Jr.". */
export function partsOf(scan: Scan, { from, to }: TokenRange): readonly string[] {
  const parts: string[] = [];
  for (let i = from; i < to; i += 1) {
    const lower = scan.tokens.lowers[i] ?? '';
    if (scan.tokens.kinds[i] === WORD && !(i > from && SUFFIXES.has(lower)))
      parts.push(lower.replaceAll('’', "'"));
  }
  return parts;
}

/** Whether the words are a surname with its particle alone: "de Klerk", "van der Pas"; "Ben Ruiz" has a given name. */
export function isBareSurname(scan: Scan, { from, to }: TokenRange): boolean {
  if (scan.shapes[from] === CAPITAL && isOf(scan, from, MAN) && scan.tokens.words[from + 1] !== '-')
    return false;
  for (let i = from; i < to - 1; i += 1)
    if (!isOf(scan, i, PARTICLE) && scan.tokens.words[i] !== '-') return false;
  return scan.tokens.kinds[from] === WORD;
}

/** Whether `short` stands in `long` as a row. */
export function isRowOf(short: readonly string[], long: readonly string[]): boolean {
  for (let start = 0; start + short.length <= long.length; start += 1)
    if (short.every((part, i) => long[start + i] === part)) return true;
  return false;
}

/**
 * Whether two full names can be one person's: the same surname, and given names that are equal,
 * initials of each other, or left out; or one name inside the other ("Suu Kyi").
 */
export function namesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (isRowOf(short, long)) return true;
  if (a.at(-1) !== b.at(-1)) return false;
  const [first, other] = [short[0] ?? '', long[0] ?? ''];
  if (!isSameGiven(first, other)) return false;
  return short
    .slice(1, -1)
    .every((part) => long.slice(1).some((whole) => isSameGiven(part, whole)));
}

function isSameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/**
 * Whether two words differ by at most `most` letters put in, left out or changed (Levenshtein
 * distance); two neighbouring letters swapped count as two.
 */
export function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[b.length] ?? 0) <= most;
}
