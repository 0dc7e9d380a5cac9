import { SAYING_NOUNS } from '../../lexicon/saying-nouns.ts';
import type { Finding } from './finding.ts';
import { speakerBefore } from './lone-quotes.ts';
import type { Told } from './lone-quotes.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import type { Speaker } from './speaker.ts';
import { isMark, isMarked, isWord, lowerAt } from './token-queries.ts';

/** A paragraph of somebody's words without marks: "The union said in a statement:" and a new line. */
export const BLOCK = 'quotes/block';

/** Fewest tokens of its first sentence. */
const SHORTEST = 6;

/** The words of a block that opens with this unit; null where the paragraph before introduces none. */
export function blockIn(view: QuoteView, before: Told | null, unit: QuoteUnit): Finding | null {
  if (!before || unit.paragraph !== before.unit.paragraph + 1 || !isSentence(view, unit))
    return null;
  if (!isMark(view, before.unit.to - 1, ':') || !introduces(view, before)) return null;
  const speaker = speakerBefore(view, before);
  return speaker && blockBy(unit, speaker);
}

/** Whether the next paragraph goes on with a block: "we", and nobody named who says something else. */
export function goesOnBlock(
  view: QuoteView,
  last: Finding | undefined,
  unit: QuoteUnit,
  findings: readonly Finding[],
): boolean {
  if (last?.rule !== BLOCK || !isSentence(view, unit)) return false;
  if (findings.some(({ speaker }) => speaker !== null && speaker.entities.length > 0)) return false;
  for (let i = unit.from; i < unit.to; i += 1)
    if (!isMarked(view, i) && /^(?:i|we|our|my|us|me)$/.test(lowerAt(view, i))) return true;
  return false;
}

function blockBy({ from, to }: QuoteUnit, speaker: Speaker): Finding {
  return {
    contents: [{ from, to }],
    speaker,
    cue: { from, to: from },
    clause: from,
    place: 'after',
    chain: [],
    rule: BLOCK,
  };
}

/** How far before the colon "statement" may stand. */
const REACH = 8;

/** "said:", "issued the following statement on Monday:". */
function introduces(view: QuoteView, { unit, findings }: Told): boolean {
  if (findings.some(({ contents }) => contents.length === 0)) return true;
  for (let i = unit.to - 2; i >= Math.max(unit.from, unit.to - REACH); i -= 1)
    if (SAYING_NOUNS.has(lowerAt(view, i))) return true;
  return false;
}

/** Whether a unit is a whole sentence and no item of a list. */
function isSentence(view: QuoteView, { from, to }: QuoteUnit): boolean {
  return to - from >= SHORTEST && isWord(view, from) && isMark(view, to - 1, '.!?…”"');
}
