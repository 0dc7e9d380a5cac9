import { ADVERB, FINITE, PREPOSITION } from '../../lexicon/function-words.ts';
import type { Finding } from './finding.ts';
import { hasFinite } from './finite-verbs.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import { sourceAt } from './sources.ts';
import { speakerIn } from './speaker.ts';
import { has, isDash, isMark, isMarked, lowerAt, mentionOn } from './token-queries.ts';
import type { TokenRange } from './token-range.ts';
import { statementLimit } from './verb-rule.ts';

/** "According to Ruiz, …", "…, according to Ruiz", "In her view, …". */
export function findByPhrase(view: QuoteView, unit: QuoteUnit): readonly Finding[] {
  const found: Finding[] = [];
  const limit = statementLimit(view, unit);
  for (let i = unit.from; i < limit; i += 1) {
    const source = isMarked(view, i) ? null : sourceAt(view, unit, i, limit);
    if (!source) continue;
    const { cue, speaker, end } = source;
    const contents = contentsOf(view, unit, { from: i, to: end }, limit);
    if (contents.length === 0) continue;
    found.push({
      contents,
      speaker: speakerIn(view, speaker),
      cue,
      clause: isMark(view, i - 1, ',') ? i - 1 : i,
      place: (contents[0]?.from ?? 0) < i ? 'before' : 'after',
      chain: [],
      rule: 'quotes/according-to',
    });
    i = end;
  }
  return found;
}

function contentsOf(
  view: QuoteView,
  unit: QuoteUnit,
  source: TokenRange,
  limit: number,
): readonly TokenRange[] {
  const comma = nextComma(view, source.to, limit);
  const before = trimBefore(view, unit.from, source.from);
  const after = { from: afterCiting(view, comma + 1, limit), to: limit };
  const isFronted = after.from < limit && before !== null && opensOnly(view, before);
  if (!before || isFronted) return after.from < limit ? [after] : [];
  const isInside = isMark(view, source.from - 1, ',') && comma === source.to;
  return isInside && opensVerb(view, after.from) ? [before, after] : [before];
}

/** "In addition, according to Ruiz, …": no more than an opener stands before the source. */
function opensOnly(view: QuoteView, { from, to }: TokenRange): boolean {
  const isPhrase = has(view, from, PREPOSITION | ADVERB) && !hasFinite(view, from, to);
  return isPhrase && to - from <= LONGEST_OPENER;
}

/** Longest opener before a source, in tokens: "In the same way". */
const LONGEST_OPENER = 4;

/** "The deal, according to Ruiz, is dead": what follows goes on with the verb. */
function opensVerb(view: QuoteView, i: number): boolean {
  const isPast = view.verbs.get(lowerAt(view, i))?.form === 'past';
  return has(view, i, FINITE) || isPast || lowerAt(view, i).endsWith('ed');
}

/** "According to the Post, citing a source, | the deal is dead". */
function afterCiting(view: QuoteView, from: number, limit: number): number {
  if (!/^(?:citing|quoting|quoted|cited)$/.test(lowerAt(view, from))) return from;
  return Math.min(limit, nextComma(view, from, limit) + 1);
}

function nextComma(view: QuoteView, from: number, limit: number): number {
  for (let i = from; i < limit; i += 1) if (isMark(view, i, ',') && !isMarked(view, i)) return i;
  return limit;
}

function trimBefore(view: QuoteView, from: number, to: number): TokenRange | null {
  let end = to;
  const start = clauseStart(view, from, to);
  while (end > from && isMark(view, end - 1, ',—–-(') && !isMarked(view, end - 1)) end -= 1;
  const isWhole = end - start >= 2 || (end > start && mentionOn(view, start) !== undefined);
  return isWhole ? { from: start, to: end } : null;
}

/** After the last bracket, dash or colon that opens the clause before the source. */
function clauseStart(view: QuoteView, from: number, to: number): number {
  for (let i = to - 2; i >= from; i -= 1) {
    if (isMarked(view, i)) continue;
    if (isMark(view, i, '(;:') || isDash(view, i)) return i + 1;
  }
  return from;
}
