import { contentBefore } from './content-before.ts';
import { push } from './drafts.ts';
import type { Draft, Thread } from './drafts.ts';
import type { Finding } from './finding.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import { THIS_SAID } from './this-said.ts';
import { isMark, isMarked } from './token-queries.ts';
import { statementLimit } from './verb-rule.ts';

/** Fewest tokens of a sentence that the next one tells the speaker of. */
const SHORTEST_SENTENCE = 4;

/** `“We agreed!” Ana Ruiz said.`: a verb without words takes the marked words right before its unit. */
export function joinBefore(
  view: QuoteView,
  thread: Thread,
  unit: QuoteUnit,
  finding: Finding,
): void {
  const { before } = thread;
  if (finding.rule === THIS_SAID) return joinSentence(view, thread, unit, finding);
  const reach = finding.rule === 'quotes/name-dash' ? 1 : 0;
  const isNext = before?.unit.to === unit.from && unit.paragraph - before.unit.paragraph <= reach;
  if (!before || !isNext || finding.clause !== unit.from || !isMarked(view, unit.from - 1)) return;
  const last = thread.drafts.at(-1);
  if (last?.to === unit.from) {
    if (last.finding.rule === 'quotes/lone') tell(last, unit, finding);
    return;
  }
  const content = contentBefore(view, before.unit.from, unit.from, false);
  if (content) push(thread, unit, { ...finding, contents: [content], place: 'before' });
}

/** Gives words that stood alone to whom the unit after them names. */
function tell(last: Draft, unit: QuoteUnit, finding: Finding): void {
  last.unit = unit;
  last.finding = { ...finding, contents: last.finding.contents, place: 'before' };
}

/** "The deal is dead. Ruiz said this on Friday.": the sentence before, where nobody else said it. */
function joinSentence(view: QuoteView, thread: Thread, unit: QuoteUnit, finding: Finding): void {
  const { before } = thread;
  if (before?.unit.to !== unit.from || unit.paragraph - before.unit.paragraph > 1) return;
  const last = thread.drafts.at(-1);
  if (last?.to === unit.from && last.finding.rule === 'quotes/lone') tell(last, unit, finding);
  if (before.findings.length > 0) return;
  const { from } = before.unit;
  const to = statementLimit(view, before.unit);
  if (to - from < SHORTEST_SENTENCE || isMark(view, unit.from - 1, '?')) return;
  push(thread, unit, { ...finding, contents: [{ from, to }], place: 'before' });
}
