import { isAllMarked } from './marked-tokens.ts';
import {
  ADVERB,
  DETERMINER,
  FINITE,
  OBJECT_PRONOUN,
  SUBJECT_PRONOUN,
  THAT,
} from '../../lexicon/function-words.ts';
import type { Directness } from '../../model/event-kinds.ts';
import type { TextRange } from '../../model/span.ts';
import type { MarkedStretch } from '../../text/quotation-marks.ts';
import { BLOCK } from './block-quotes.ts';
import type { Finding } from './finding.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import { isHeadline, isTitle } from './scare-quotes.ts';
import { has, isMark, lowerAt, startOf, stretchOn } from './token-queries.ts';
import { offsetsOf } from './token-range.ts';
import type { TokenRange } from './token-range.ts';
import { TRANSCRIPT } from './transcripts.ts';

/** What a finding's contents come to as words. */
export interface Said {
  readonly parts: readonly TextRange[];
  readonly directness: Directness;
  /** The whole clause where only some of its words are marked; else null. */
  readonly clause: TextRange | null;
  readonly stretches: readonly MarkedStretch[];
}

/** The words of a finding: marked ones without their marks, else the whole clause; null for none. */
export function readSaid(view: QuoteView, unit: QuoteUnit, finding: Finding): Said | null {
  const { contents } = finding;
  const [first, last] = [contents[0], contents.at(-1)];
  if (!first || !last) return null;
  if (finding.rule === TRANSCRIPT || finding.rule === BLOCK) return readSpoken(view, contents);
  const words = contents.map((range) => wordsOf(view, unit, range));
  const stretches = words.flatMap((each) => each.stretches);
  const parts = words.flatMap((each) => each.parts);
  const isWhole = words.every((each) => each.isWhole);
  if (isWhole) {
    const directness = isRunOn(view, finding) ? 'partial' : 'direct';
    return { parts, directness, clause: null, stretches };
  }
  if (stretches.length === 0) {
    const isTitleOnly = contents.every((range) => isAllMarked(view, range));
    const isEmpty = contents.every((range) => isPointer(view, range));
    return isTitleOnly || isEmpty
      ? null
      : { parts, directness: 'paraphrase', clause: null, stretches };
  }
  const hull = { start: offsetsOf(view, first).start, end: offsetsOf(view, last).end };
  const clause = contents.length === 1 ? hull : null;
  return { parts, directness: 'partial', clause, stretches };
}

/** "denied it", "stressed this": a pronoun tells nothing by itself. */
function isPointer(view: QuoteView, { from, to }: TokenRange): boolean {
  const empty = OBJECT_PRONOUN | SUBJECT_PRONOUN | THAT | DETERMINER | ADVERB;
  return to === from + 1 && has(view, from, empty);
}

/** Words of a transcript are direct, with marks around them or not. */
function readSpoken(view: QuoteView, contents: readonly TokenRange[]): Said | null {
  const parts = contents.flatMap((range) => {
    let { from, to } = range;
    while (from < to && isMark(view, from, '"“”')) from += 1;
    while (to > from && isMark(view, to - 1, '"“”')) to -= 1;
    return from < to ? [offsetsOf(view, { from, to })] : [];
  });
  return parts.length > 0 ? { parts, directness: 'direct', clause: null, stretches: [] } : null;
}

interface Words {
  readonly parts: readonly TextRange[];
  readonly stretches: readonly MarkedStretch[];
  /** Nothing but one marked stretch. */
  readonly isWhole: boolean;
}

function wordsOf(view: QuoteView, unit: QuoteUnit, range: TokenRange): Words {
  const all = stretchesIn(view, range);
  const stretches = isHeadline(view, unit) ? all : all.filter((stretch) => !isTitle(view, stretch));
  const hull = offsetsOf(view, range);
  const only = stretches.length === 1 ? stretches[0] : undefined;
  const isWhole = only !== undefined && only.start <= hull.start && hull.end <= only.end;
  if (stretches.length === 0) return { parts: [hull], stretches, isWhole: false };
  return { parts: stretches.map((stretch) => stretch.inner), stretches, isWhole };
}

function stretchesIn(view: QuoteView, range: TokenRange): readonly MarkedStretch[] {
  const found: MarkedStretch[] = [];
  let last = -1;
  for (let i = range.from; i < range.to; i += 1) {
    const index = view.stretchOf[i] ?? -1;
    const stretch = index === last ? undefined : view.stretches[index];
    if (stretch) found.push(stretch);
    last = index;
  }
  return found;
}

/** Marked words that run on from the reporter's: `added that “we will go”`, `urged “both sides to meet”`. */
function isRunOn(view: QuoteView, finding: Finding): boolean {
  const first = finding.contents[0];
  if (!first || finding.place === 'before' || isMark(view, first.from - 1, ':,')) return false;
  const inner = stretchOn(view, first.from)?.inner.start ?? 0;
  let i = first.from;
  while (startOf(view, i) < inner) i += 1;
  if (view.tokens.words[i]?.charAt(0) !== lowerAt(view, i).charAt(0)) return false;
  return has(view, first.from - 1, THAT) || !hasClause(view, i, first.to);
}

/** Whether a verb that is surely finite stands in the range. */
function hasClause(view: QuoteView, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (has(view, i, FINITE) && lowerAt(view, i - 1) !== 'to') return true;
  return false;
}
