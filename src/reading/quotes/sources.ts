import { DETERMINER } from '../../lexicon/function-words.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import { has, isCapital, isMark, isPossessive, lowerAt, mentionOn } from './token-queries.ts';
import type { TokenRange } from './token-range.ts';

/** A phrase that names whose words a clause is: "according to | Ana Ruiz", "in | her | view". */
export interface Source {
  readonly cue: TokenRange;
  readonly speaker: TokenRange;
  /** The token after the phrase. */
  readonly end: number;
}

/** The source that token `i` opens; null for none. */
export function sourceAt(
  view: QuoteView,
  unit: QuoteUnit,
  i: number,
  limit: number,
): Source | null {
  const opinion = opinionAt(view, unit, i, limit);
  if (opinion) return opinion;
  const from = cueEnd(view, unit, i);
  const end = from === i ? from : nounPhraseEnd(view, from, limit);
  return end === from ? null : { cue: { from: i, to: from }, speaker: { from, to: end }, end };
}

function cueEnd(view: QuoteView, unit: QuoteUnit, i: number): number {
  const lower = lowerAt(view, i);
  if (lower === 'according' && lowerAt(view, i + 1) === 'to') return i + 2;
  if (lower === 'as' && lowerAt(view, i + 2) === 'by' && isReported(view, i + 1)) return i + 3;
  const isPer = lower === 'per' && opens(view, unit, i) && mentionOn(view, i) === undefined;
  return isPer && (isCapital(view, i + 1) || has(view, i + 1, DETERMINER)) ? i + 1 : i;
}

/** At the start of its unit, or in small letters after a comma. */
function opens(view: QuoteView, unit: QuoteUnit, i: number): boolean {
  return i === unit.from || (isMark(view, i - 1, ',') && !isCapital(view, i));
}

/** "as reported by". */
function isReported(view: QuoteView, i: number): boolean {
  return /^(?:reported|announced|stated|noted|confirmed|quoted|cited)$/.test(lowerAt(view, i));
}

/** Longest owner of a view, in tokens: "in | the Lusian foreign minister | ’s view". */
const LONGEST_OWNER = 7;
const VIEW = /^(?:opinion|view|words|estimation)$/;

/** "In her view,", "in Ana Ruiz’s opinion,", "in the words of Ana Ruiz,". */
function opinionAt(view: QuoteView, unit: QuoteUnit, i: number, limit: number): Source | null {
  if (lowerAt(view, i) !== 'in' || !opens(view, unit, i)) return null;
  const cue = { from: i, to: i + 1 };
  if (lowerAt(view, i + 1) === 'the' && VIEW.test(lowerAt(view, i + 2))) {
    const end =
      lowerAt(view, i + 3) === 'of' && i === unit.from ? nounPhraseEnd(view, i + 4, limit) : i;
    return end > i + 4 ? { cue, speaker: { from: i + 4, to: end }, end } : null;
  }
  for (let noun = i + 2; noun < Math.min(limit, i + LONGEST_OWNER + 2); noun += 1) {
    if (!VIEW.test(lowerAt(view, noun)) || !isMark(view, noun + 1, ',')) continue;
    const isPronoun = noun === i + 2 && /^(?:his|her|their)$/.test(lowerAt(view, i + 1));
    const to = isPronoun ? noun : noun - 1;
    const isWords = lowerAt(view, noun) === 'words' && i > unit.from;
    const isOwned = !isWords && (isPronoun || isPossessive(view, to));
    return isOwned ? { cue, speaker: { from: i + 1, to }, end: noun + 1 } : null;
  }
  return null;
}
