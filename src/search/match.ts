import type { TextRange } from '../model/span.ts';
import { findTerms, type Term } from './terms.ts';

/** A stretch of a shown text; a find or what stands between. */
export interface Stretch {
  readonly start: number;
  readonly words: string;
  readonly isFound: boolean;
}

/** Found words no further apart than this belong to one place. */
const NEAR_LETTERS = 40;

/**
 * Cuts a text at the words that were found; the stretches together give the text.
 *
 *     "Ana Ruiz met Lind", {ruiz}  ->  "Ana " "Ruiz"* " met Lind"
 */
export function cutAtMatches(text: string, terms: ReadonlySet<string>): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end } of matchesIn(text, terms)) {
    stretches.push({ start: at, words: text.slice(at, start), isFound: false });
    stretches.push({ start, words: text.slice(start, end), isFound: true });
    at = end;
  }
  stretches.push({ start: at, words: text.slice(at), isFound: false });
  return stretches.filter(({ words }) => words !== '');
}

/** Where most of the found words stand together, the first such place; null where none do. */
export function bestPlace(text: string, terms: ReadonlySet<string>): TextRange | null {
  let best: readonly Term[] = [];
  for (const run of runsOf(matchesIn(text, terms))) {
    if (countDistinct(run) > countDistinct(best)) best = run;
  }
  const [first, last] = [best[0], best.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** As much of a text as there is room for, around a place in it, cut between words. */
export function snippetAround(text: string, place: TextRange | null, most: number): string {
  if (text.length <= most) return text;
  const room = Math.max(0, most - ((place?.end ?? 0) - (place?.start ?? 0)));
  const from = Math.max(0, Math.min((place?.start ?? 0) - room / 3, text.length - most));
  const start = from <= 0 ? 0 : text.indexOf(' ', from) + 1;
  const end = start + most >= text.length ? text.length : text.lastIndexOf(' ', start + most);
  const cut = text.slice(start, Math.max(end, place?.end ?? 0));
  return `${start > 0 ? '… ' : ''}${cut}${end < text.length ? ' …' : ''}`;
}

function matchesIn(text: string, terms: ReadonlySet<string>): readonly Term[] {
  return findTerms(text).filter(({ folded }) => terms.has(folded));
}

function runsOf(matches: readonly Term[]): readonly (readonly Term[])[] {
  const runs: Term[][] = [];
  for (const match of matches) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && match.start - last.end <= NEAR_LETTERS) run.push(match);
    else runs.push([match]);
  }
  return runs;
}

function countDistinct(run: readonly Term[]): number {
  return new Set(run.map(({ folded }) => folded)).size;
}
