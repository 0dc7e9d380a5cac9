import { COUNT_WORDS, DETERMINERS } from '../../lexicon/description-words.ts';
import type { OfficeUse } from './office-use.ts';
import type { Scan } from './scan.ts';

/** What articles and the like say of a description; null without any. */
export type Determiner = 'definite' | 'indefinite' | 'own' | 'further' | null;

/** First token of the articles and numbers before token `at`. */
export function determinersStart(scan: Scan, at: number): number {
  let from = at;
  while (from > 0 && from > at - 3 && isDeterminer(scan, from - 1) && goesBefore(scan, from))
    from -= 1;
  return from;
}

/** "both the", "all the" open before an article, "that the" does not. */
export function goesBefore(scan: Scan, at: number): boolean {
  const lower = scan.tokens.lowers[at] ?? '';
  const isClosed =
    lower === 'the' || lower === 'a' || lower === 'an' || lower === 'these' || lower === 'those';
  return !isClosed || scan.tokens.lowers[at - 1] === 'both';
}

/** First token after the articles and numbers from token `from` on. */
export function determinersEnd(scan: Scan, from: number, limit: number): number {
  let at = from;
  while (at < limit - 1 && isDeterminer(scan, at)) at += 1;
  return at;
}

function isDeterminer(scan: Scan, i: number): boolean {
  const lower = scan.tokens.lowers[i] ?? '';
  return DETERMINERS.has(lower) || COUNT_WORDS.has(lower);
}

/** What the articles from token `from` to token `bare` say. */
export function determinerOf(scan: Scan, from: number, bare: number, use: OfficeUse): Determiner {
  for (let i = from; i < bare; i += 1)
    if (DETERMINERS.get(scan.tokens.lowers[i] ?? '') === 'further') return 'further';
  const first = DETERMINERS.get(scan.tokens.lowers[from] ?? '');
  if (first) return first;
  const isAll = DETERMINERS.get(scan.tokens.lowers[use.from] ?? '') === 'definite';
  if (use.isOwned || isAll) return 'definite';
  if (bare > from)
    return (COUNT_WORDS.get(scan.tokens.lowers[from] ?? '') ?? 0) > 2 ? 'indefinite' : 'definite';
  return null;
}

/** The number in words among the tokens; null for none. */
export function countOf(scan: Scan, from: number, to: number): number | null {
  for (let i = from; i < to; i += 1) {
    const count = COUNT_WORDS.get(scan.tokens.lowers[i] ?? '');
    if (count !== undefined) return count;
  }
  return null;
}
