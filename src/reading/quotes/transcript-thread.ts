import type { QuoteUnit } from './quote-units.ts';
import type { Thread } from './drafts.ts';
import { BLOCK } from './block-quotes.ts';
import { QUESTION, TRANSCRIPT } from './transcripts.ts';

/** In a transcript the rest of a labelled paragraph is the same speaker's, in a block the rest of its own. */
export function goesOnTranscript(thread: Thread, unit: QuoteUnit): boolean {
  const { before } = thread;
  const rule = before?.findings.at(-1)?.rule;
  const isSpoken = rule === TRANSCRIPT || rule === QUESTION || rule === BLOCK;
  return isSpoken && before?.unit.paragraph === unit.paragraph;
}

/** Adds the unit to the words told last: to their last range, or as a further one in a new paragraph. */
export function extendLast(thread: Thread, unit: QuoteUnit): void {
  if (thread.before?.findings.at(-1)?.rule === QUESTION) return;
  const last = thread.drafts.at(-1);
  const range = last?.finding.contents.at(-1);
  if (!last || !range || !thread.before) return;
  const isSame = thread.before.unit.paragraph === unit.paragraph;
  const contents = isSame
    ? [...last.finding.contents.slice(0, -1), { from: range.from, to: unit.to }]
    : [...last.finding.contents, { from: unit.from, to: unit.to }];
  last.finding = { ...last.finding, contents };
  last.to = unit.to;
  thread.before = { unit, findings: [last.finding] };
}
