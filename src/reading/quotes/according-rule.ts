import { DETERMINER } from '../../lexicon/function-words.ts';
import { speakerIn } from './find-speaker.ts';
import type { Finding } from './finding.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { QuoteUnit } from './quote-units.ts';
import { has, isCapital, isMark, isMarked, lowerAt } from './quote-view.ts';
import type { QuoteView } from './quote-view.ts';
import { statementLimit } from './verb-rule.ts';

/** "According to Ruiz, …", "…, according to Ruiz", "Per Ruiz, …". */
export function findByPhrase(view: QuoteView, unit: QuoteUnit): readonly Finding[] {
  const found: Finding[] = [];
  const limit = statementLimit(view, unit);
  for (let i = unit.from; i < limit; i += 1) {
    const to = cueEnd(view, unit, i);
    if (to === i || isMarked(view, i)) continue;
    const end = sourceEnd(view, to, limit);
    if (end === to) continue;
    const contents = contentsOf(view, unit, { from: i, to: end }, limit);
    if (contents.length === 0) continue;
    const isBefore = (contents[0]?.from ?? 0) < i;
    found.push({
      contents,
      speaker: speakerIn(view, { from: to, to: end }),
      cue: { from: i, to },
      clause: isMark(view, i - 1, ',') ? i - 1 : i,
      place: isBefore ? 'before' : 'after',
      chain: [],
      rule: 'quotes/according-to',
    });
    i = end;
  }
  return found;
}

function cueEnd(view: QuoteView, unit: QuoteUnit, i: number): number {
  const lower = lowerAt(view, i);
  if (lower === 'according' && lowerAt(view, i + 1) === 'to') return i + 2;
  const isPer = lower === 'per' && (i === unit.from || isMark(view, i - 1, ','));
  return isPer && (isCapital(view, i + 1) || has(view, i + 1, DETERMINER)) ? i + 1 : i;
}

/** The source with what belongs to it: up to a comma, or the end. */
function sourceEnd(view: QuoteView, from: number, limit: number): number {
  const phrase = nounPhraseEnd(view, from, limit);
  return phrase;
}

function contentsOf(
  view: QuoteView,
  unit: QuoteUnit,
  source: TokenRange,
  limit: number,
): readonly TokenRange[] {
  const comma = nextComma(view, source.to, limit);
  const before = trimBefore(view, unit.from, source.from);
  if (!before) return comma < limit - 1 ? [{ from: comma + 1, to: limit }] : [];
  return comma < limit - 3 && isMark(view, source.from - 1, ',')
    ? [before, { from: comma + 1, to: limit }]
    : [before];
}

function nextComma(view: QuoteView, from: number, limit: number): number {
  for (let i = from; i < limit; i += 1) if (isMark(view, i, ',') && !isMarked(view, i)) return i;
  return limit;
}

function trimBefore(view: QuoteView, from: number, to: number): TokenRange | null {
  let end = to;
  while (end > from && isMark(view, end - 1, ',—–-(') && !isMarked(view, end - 1)) end -= 1;
  return end - from >= 2 ? { from, to: end } : null;
}
