import type { TextRange } from '../model/span.ts';
import type { MarkPair } from './pair-marks.ts';
import { trimRange } from './paragraphs.ts';
import type { PreparedText } from './prepared-text.ts';
import type { MarkedParagraph, MarkedStretch } from './marked-stretch.ts';

interface Draft {
  readonly pair: MarkPair;
  readonly start: number;
  end: number;
  depth: number;
}

/** Turns the pairs of one paragraph into stretches, by start, with missing marks supplied. */
export function supplyMarks(
  prepared: PreparedText,
  paragraph: MarkedParagraph,
): readonly MarkedStretch[] {
  let before = paragraph.range.start;
  const drafts = paragraph.pairs.map((pair) => {
    const draft = draftPair(prepared, paragraph, pair, before);
    before = pair.closing?.end ?? before;
    return draft;
  });
  nestDrafts(
    prepared.text,
    drafts.toSorted((a, b) => a.start - b.start || b.end - a.end),
  );
  return drafts
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((draft) => finish(prepared.text, paragraph, draft))
    .filter((stretch) => stretch.inner.start < stretch.inner.end);
}

function draftPair(
  prepared: PreparedText,
  paragraph: MarkedParagraph,
  pair: MarkPair,
  before: number,
): Draft {
  const start = pair.opening?.start ?? supplyStart(prepared, paragraph, pair, before);
  const end = pair.closing?.end ?? supplyEnd(prepared, paragraph, pair);
  return { pair, start, end, depth: 0 };
}

/** Start of the sentence, but after the stretch before; of the paragraph when it goes on. */
function supplyStart(
  prepared: PreparedText,
  paragraph: MarkedParagraph,
  pair: MarkPair,
  before: number,
): number {
  const at = pair.closing?.start ?? paragraph.range.start;
  const isFirst = before === paragraph.range.start;
  const opensWhole = paragraph.isContinuation || paragraph.followsColon;
  const start = opensWhole && isFirst ? before : sentenceStart(prepared, paragraph, pair, before);
  return trimRange(prepared.text, { start, end: at }).start;
}

/** Start of the sentence that a lone closing mark ends; at the end of a paragraph, of those after "he said". */
function sentenceStart(
  { sentences }: PreparedText,
  { range }: MarkedParagraph,
  { closing }: MarkPair,
  before: number,
): number {
  const own = Math.max(
    before,
    sentenceAt(sentences, closing?.start ?? range.start)?.start ?? before,
  );
  if (before === range.start || closing?.end !== range.end) return own;
  const told = sentenceAt(sentences, before - 1)?.end ?? own;
  return told > before ? Math.min(told, own) : own;
}

function supplyEnd(prepared: PreparedText, paragraph: MarkedParagraph, pair: MarkPair): number {
  const { range } = paragraph;
  const at = pair.opening?.start ?? range.start;
  const isWhole = paragraph.isFollowed || at === range.start || followsColon(prepared.text, at);
  if (isWhole) return range.end;
  return sentenceAt(prepared.sentences, pair.opening?.end ?? at)?.end ?? range.end;
}

function followsColon(text: string, at: number): boolean {
  return /:\s?$/.test(text.slice(Math.max(0, at - 2), at));
}

/** Binary search: the last sentence that starts at or before the offset. */
function sentenceAt(sentences: readonly TextRange[], offset: number): TextRange | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}

/**
 * Sets depths, and ends what was never closed before the next stretch with the same mark that
 * starts afresh: in `“A. “B,” he said` the marks of A end before B.
 */
function nestDrafts(text: string, drafts: readonly Draft[]): void {
  const stack: Draft[] = [];
  const pop = () => {
    const done = stack.pop();
    const outer = stack.at(-1);
    if (done && outer && !outer.pair.closing) outer.end = Math.max(outer.end, done.end);
  };
  for (const draft of drafts) {
    while ((stack.at(-1)?.end ?? Infinity) <= draft.start) pop();
    for (let top = stack.at(-1); top && isCutBy(text, top, draft); top = stack.at(-1)) {
      top.end = draft.start;
      pop();
    }
    draft.depth = stack.length;
    stack.push(draft);
  }
  while (stack.length > 0) pop();
}

function isCutBy(text: string, outer: Draft, inner: Draft): boolean {
  if (outer.pair.closing || !outer.pair.opening || !inner.pair.opening) return false;
  const hasSameMark = text[outer.pair.opening.start] === text[inner.pair.opening.start];
  return hasSameMark && /[.!?,:;…]\s?$/.test(text.slice(Math.max(0, inner.start - 2), inner.start));
}

function finish(text: string, paragraph: MarkedParagraph, draft: Draft): MarkedStretch {
  const { pair, depth } = draft;
  const { start, end } = trimRange(text, { start: draft.start, end: draft.end });
  const inner = trimRange(text, {
    start: pair.opening?.end ?? start,
    end: pair.closing?.start ?? end,
  });
  const continues =
    !pair.closing && depth === 0 && paragraph.isFollowed && end === paragraph.range.end;
  return {
    start,
    end,
    inner,
    isOpened: !!pair.opening,
    isClosed: !!pair.closing,
    continues,
    depth,
  };
}
