import { plainSpelling } from '../../lexicon/transliteration.ts';
import { MAN, WOMAN } from '../../lexicon/word-classes.ts';
import { isNear } from './name-parts.ts';
import type { Scan } from './scan.ts';

/**
 * Whether one full name is another misspelt: one word differs by a letter or two while every other
 * word is the same, or is the same name in other Latin letters. Two different given names of the lexicon ("Mario", "Maria") are two people.
 */
export function isSpellingOf(scan: Scan, a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const differing = a.findIndex((part, i) => part !== b[i]);
  if (a.some((part, i) => i > differing && part !== b[i])) return false;
  const [word, other] = [a[differing] ?? '', b[differing] ?? ''];
  if (plainSpelling(word) === plainSpelling(other)) return true;
  if (differing === 0 && isListed(scan, word) && isListed(scan, other)) return false;
  return word[0] === other[0] && isNear(word, other, mostLetters(word, other));
}

/** Short words may differ by one letter, longer ones by two; below four letters by none. */
function mostLetters(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}

function isListed(scan: Scan, word: string): boolean {
  return ((scan.lexicon.wordClasses.get(word) ?? 0) & (WOMAN | MAN)) !== 0;
}
