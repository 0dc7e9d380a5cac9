import type { Attribution, EditMarks, Quotation } from '../../model/reading.ts';
import type { TextRange } from '../../model/span.ts';
import type { MarkedStretch } from '../../text/quotation-marks.ts';
import type { Speaker } from './find-speaker.ts';
import type { Finding } from './finding.ts';
import { isAllMarked } from './lone-quotes.ts';
import { findMedium } from './medium.ts';
import { offsetsOf } from './noun-phrases.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { QuoteUnit } from './quote-units.ts';
import { has, lowerAt, startOf } from './quote-view.ts';
import type { QuoteView } from './quote-view.ts';
import { isHeadline, isTitle } from './scare-quotes.ts';
import { THAT } from '../../lexicon/function-words.ts';

/** Turns a finding into a quotation; null when it holds nothing. */
export function makeQuotation(
  view: QuoteView,
  unit: QuoteUnit,
  finding: Finding,
): Quotation | null {
  const { contents, speaker, cue } = finding;
  const first = contents[0];
  const last = contents.at(-1);
  if (!first || !last) return null;
  const words = contents.map((range) => wordsOf(view, unit, range));
  const stretches = words.flatMap((each) => each.stretches);
  if (stretches.length === 0 && contents.every((range) => isAllMarked(view, range))) return null;
  const isMarked = words.every((each) => each.isWhole);
  const directness = isMarked
    ? isRunOn(view, finding)
      ? 'partial'
      : 'direct'
    : stretches.length > 0
      ? 'partial'
      : 'paraphrase';
  const hull = { start: offsetsOf(view, first).start, end: offsetsOf(view, last).end };
  const isClause = directness === 'partial' && !isMarked && contents.length === 1;
  return {
    parts: words.flatMap((each) => each.parts),
    directness,
    ...(isClause ? { clause: hull } : {}),
    speaker: speaker && attribution(speaker),
    cue: offsetsOf(view, cue),
    chain: finding.chain.map(attribution),
    medium: findMedium(view, unit, finding),
    edits: findEdits(
      view.text,
      words.flatMap((each) => each.parts),
      stretches,
    ),
    rule: finding.rule,
  };
}

function attribution({ start, end, entities }: Speaker): Attribution {
  return { start, end, entities };
}

interface Words {
  readonly parts: readonly TextRange[];
  readonly stretches: readonly MarkedStretch[];
  /** Nothing but one marked stretch. */
  readonly isWhole: boolean;
}

/** The marked words of a content, else all its words. */
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

/** Marked words that run on from the reporter's "that": `added that “we will go”`. */
function isRunOn(view: QuoteView, finding: Finding): boolean {
  const first = finding.contents[0];
  if (!first || finding.place === 'before' || !has(view, first.from - 1, THAT)) return false;
  const inner = view.stretches[view.stretchOf[first.from] ?? -1]?.inner.start ?? 0;
  let i = first.from;
  while (startOf(view, i) < inner) i += 1;
  return view.tokens.words[i]?.charAt(0) === lowerAt(view, i).charAt(0);
}

/** Brackets and ellipses inside the words, and marks that were supplied. */
export function findEdits(
  text: string,
  parts: readonly TextRange[],
  stretches: readonly MarkedStretch[],
): EditMarks {
  const words = parts.map(({ start, end }) => text.slice(start, end));
  return {
    brackets: stretches.length > 0 && words.some((each) => each.includes('[')),
    ellipsis:
      stretches.length > 0 && words.some((each) => each.includes('…') || each.includes('...')),
    unbalanced: stretches.some((each) => !each.isOpened || (!each.isClosed && !each.continues)),
  };
}
