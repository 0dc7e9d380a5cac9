import { nounPhraseEnd } from './noun-phrases.ts';
import type { QuoteView } from './quote-view.ts';
import { isMark, isMarked, lowerAt, mentionOn } from './token-queries.ts';
import type { VerbGroup } from './verb-group.ts';

/** Whom or what a report rests on. By hand. */
const SOURCES = new Set(
  (
    'people person source sources official officials diplomat diplomats report reports document documents media agency ' +
    'speech remarks interview statement statements envoy spokesman spokeswoman spokesperson minister witness witnesses members negotiators'
  ).split(' '),
);

/** "citing people with knowledge of the matter": whom one cites says it. */
export function namesSource(view: QuoteView, group: VerbGroup, at: number, limit: number): boolean {
  if (group.verb.lemma !== 'cite') return false;
  const head = nounPhraseEnd(view, at, limit) - 1;
  const isSource = SOURCES.has(lowerAt(view, head)) || SOURCES.has(lowerAt(view, at + 1));
  return isSource || mentionOn(view, head)?.kind === 'person';
}

/** Whether marks open at `at` around "a person close to it": the source in the words it asked for. */
export function isMarkedSource(view: QuoteView, at: number): boolean {
  for (let i = at + 1; i < at + 5 && isMarked(view, i); i += 1)
    if (SOURCES.has(lowerAt(view, i))) return true;
  return false;
}

/** Longest reason that is only named, in tokens: "citing the weather". */
const LONGEST_REASON = 4;

/** "citing the weather": a reason in the reporter's few words. */
export function isReason(view: QuoteView, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + LONGEST_REASON + 1); i += 1) {
    if (isMarked(view, i)) return false;
    if (isMark(view, i, ',;:')) return true;
  }
  return limit - from <= LONGEST_REASON;
}
