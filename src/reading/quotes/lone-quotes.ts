import { CLAUSE_COORDINATOR, COORDINATOR } from '../../lexicon/function-words.ts';
import { mainSubject } from './find-speaker.ts';
import type { Speaker } from './find-speaker.ts';
import type { Finding } from './finding.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { QuoteUnit } from './quote-units.ts';
import { has, isMark, isMarked } from './quote-view.ts';
import type { QuoteView } from './quote-view.ts';

/** The marked words of a unit that holds nothing else; null for any other unit. */
export function loneContent(view: QuoteView, unit: QuoteUnit): TokenRange | null {
  let { from, to } = unit;
  while (from < to && has(view, from, COORDINATOR | CLAUSE_COORDINATOR)) from += 1;
  while (to > from && isMark(view, to - 1, '.,') && !isMarked(view, to - 1)) to -= 1;
  return from < to && isAllMarked(view, { from, to }) ? { from, to } : null;
}

/** Whether nothing in the range stands outside quotation marks. */
export function isAllMarked(view: QuoteView, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i += 1) if (!isMarked(view, i)) return false;
  return true;
}

/** What one unit told, for the marked words that may follow it. */
export interface Told {
  readonly unit: QuoteUnit;
  readonly findings: readonly Finding[];
}

/** Who speaks words that stand alone, by the unit before them. */
export function speakerBefore(view: QuoteView, before: Told | null): Speaker | null {
  if (!before) return null;
  const last = before.findings.findLast((finding) => finding.speaker !== null);
  if (last) return last.speaker;
  const subject = mainSubject(view, before.unit.from, before.unit.to)?.speaker ?? null;
  return subject && isSomebody(view, subject) ? subject : null;
}

function isSomebody(view: QuoteView, speaker: Speaker): boolean {
  const mention = view.mentions[view.mentionOf[speaker.to - 1] ?? -1];
  return mention !== undefined && mention.kind !== 'place';
}
