import { ADVERB, NEGATION } from '../../lexicon/function-words.ts';
import type { ReportingVerb, VerbEntry } from '../../lexicon/reporting-verbs.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import { has, isMarked } from './token-queries.ts';

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
  while (i >= unit.from && has(view, i, ADVERB) && !has(view, i, NEGATION) && !isMarked(view, i))
    i -= 1;
  return i;
}
