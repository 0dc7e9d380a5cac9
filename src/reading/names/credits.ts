import { PARTICLE } from '../../lexicon/word-classes.ts';
import { isCapital, isOf, touches } from './scan.ts';
import type { Scan, SentenceTokens } from './scan.ts';

/** What a picture is called before its maker's name. By hand. */
const PICTURES = new Set(
  'photo photos photograph photographs picture pictures pic image images photography illustration credit'.split(
    ' ',
  ),
);

/** What stands between such a word and the name, and between names. */
const LINKS = new Set([
  ':',
  'by',
  'credit',
  'courtesy',
  'of',
  'via',
  '/',
  '-',
  '.',
  ',',
  'for',
  'and',
  '|',
  '©',
]);

/** Most tokens of a credit. */
const LONGEST = 14;

/**
 * End of a picture credit or sign-off at token `at`, whose names take part in nothing: "Photo: Ana Ruiz/AP",
 * "(Ana Ruiz/AP Photo)", a bracket of names that is a sentence of its own. `at` itself for none.
 */
export function creditEnd(scan: Scan, at: number, sentence: SentenceTokens): number {
  const { words, lowers } = scan.tokens;
  if (words[at] === '(') return bracketEnd(scan, at, sentence);
  if (!PICTURES.has(lowers[at] ?? '') || !opensCredit(lowers[at + 1] ?? '')) return at;
  const end = namesEnd(scan, at + 1, sentence.to);
  const isLast = end === sentence.to || words[end] === ')' || words[end] === ']';
  return isLast && end > at + 2 ? end : at;
}

function opensCredit(word: string): boolean {
  return word === ':' || word === 'by' || word === 'credit' || word === 'courtesy' || word === '©';
}

/** End of capitals and what links them. */
function namesEnd(scan: Scan, from: number, limit: number): number {
  let end = from;
  while (end < limit && end < from + LONGEST && isNameOrLink(scan, end)) end += 1;
  return end;
}

function isNameOrLink(scan: Scan, i: number): boolean {
  return isCapital(scan, i) || isOf(scan, i, PARTICLE) || LINKS.has(scan.tokens.lowers[i] ?? '');
}

function bracketEnd(scan: Scan, at: number, { from, to }: SentenceTokens): number {
  const { words } = scan.tokens;
  if (at === from && isSignOff(scan, at + 1)) return to;
  const end = namesEnd(scan, at + 1, to);
  if (words[end] !== ')' || end === at + 1) return at;
  const isAlone = at === from && (end + 1 === to || words[end + 1] === '.');
  return isAlone || hasMaker(scan, at + 1, end) ? end + 1 : at;
}

/** What those do who sign an article, before "by". By hand. */
const WORK = new Set(
  'reporting writing editing compiled translated produced additional'.split(' '),
);

/** "(Writing and additional reporting by Ana Ruiz in Lima; Editing by Bo Lind)": a bracket of its own, to its end. */
function isSignOff(scan: Scan, at: number): boolean {
  const { lowers } = scan.tokens;
  if (!WORK.has(lowers[at] ?? '')) return false;
  for (let i = at + 1; i < at + 6; i += 1) {
    if (lowers[i] === 'by') return true;
    if (!WORK.has(lowers[i] ?? '') && lowers[i] !== 'and') return false;
  }
  return false;
}

/** "Ana Ruiz/AP": a slash between names, one of more than one word; "CDU/CSU" are two parties. */
function hasMaker(scan: Scan, from: number, to: number): boolean {
  const { tokens } = scan;
  for (let i = from + 1; i < to - 1; i += 1)
    if (tokens.words[i] === '/' && touches(tokens, i))
      return to - from > 3 && isCapital(scan, i + 1);
  return false;
}
