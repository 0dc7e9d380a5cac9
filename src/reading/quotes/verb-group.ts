import { ADVERB, NEGATION } from '../../lexicon/function-words.ts';
import type { ReportingVerb, VerbEntry } from '../../lexicon/reporting-verbs.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import { has, isMarked, lowerAt } from './token-queries.ts';

/** A verb of saying with its auxiliaries: `has also said`. Token indices, half-open. */
export interface VerbGroup {
  readonly from: number;
  readonly at: number;
  readonly to: number;
  readonly verb: ReportingVerb;
  /** `finite` has a subject of its own; `participle` ("adding that") borrows one. */
  readonly use: 'finite' | 'participle';
  /** First token of its subject where that is the name right before it; else null. */
  readonly subject: number | null;
}

/** A group from its first token to the verb at `at`. */
export function makeGroup(
  entry: VerbEntry,
  from: number,
  at: number,
  use: VerbGroup['use'],
): VerbGroup {
  return { from, at, to: at + 1, verb: entry.verb, use, subject: null };
}

/** The token before adverbs that end at `from`; negations stay. */
export function skipAdverbs(view: QuoteView, unit: QuoteUnit, from: number): number {
  let i = from;
  while (i >= unit.from && isAdverb(view, i)) i -= 1;
  return i;
}

/** An adverb that denies nothing; "yet" of "not yet" is one. */
function isAdverb(view: QuoteView, i: number): boolean {
  if (lowerAt(view, i) === 'yet') return has(view, i - 1, NEGATION);
  return has(view, i, ADVERB) && !has(view, i, NEGATION) && !isMarked(view, i);
}
