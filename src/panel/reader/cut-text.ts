import type { DocumentText, TextMark } from '../../model/document-text.ts';
import { rangeContains, rangesOverlap, type TextRange } from '../../model/span.ts';

/** A stretch of one line in which the same marks hold throughout. */
export interface Piece extends TextRange {
  readonly words: string;
  /** The marks over it, longest first: the last one is the most particular. */
  readonly marks: readonly TextMark[];
  /** Whether it belongs to the words that were asked for. */
  readonly isAskedFor: boolean;
}

/** One line of the text; page furniture is set back. */
export interface Line extends TextRange {
  readonly pieces: readonly Piece[];
  readonly isFurniture: boolean;
}

/**
 * Cuts a text into lines and each line where a mark begins or ends. Together the pieces of a line
 * give exactly its words; empty lines are left out.
 *
 *     marks      [Ana Ruiz] met [Bo Lind]      and one over all of it
 *     pieces     Ana Ruiz| met |Bo Lind
 */
export function cutText(document: DocumentText, askedFor: TextRange | null): readonly Line[] {
  return splitLines(document.text).map((line) => {
    const marks = document.marks.filter((mark) => rangesOverlap(mark, line));
    return {
      start: line.start,
      end: line.end,
      pieces: cutLine(document.text, line, marks, askedFor),
      isFurniture: document.furniture.some((stretch) => rangeContains(stretch, line)),
    };
  });
}

function splitLines(text: string): readonly TextRange[] {
  return Array.from(text.matchAll(/[^\n]*\S[^\n]*/g), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

function cutLine(
  text: string,
  line: TextRange,
  marks: readonly TextMark[],
  askedFor: TextRange | null,
): readonly Piece[] {
  const borders = [line, ...marks, ...(askedFor ? [askedFor] : [])]
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => at >= line.start && at <= line.end)
    .toSorted((a, b) => a - b);
  const cuts = [...new Set(borders)];
  return cuts.slice(0, -1).map((start, i) => {
    const piece = { start, end: cuts[i + 1] ?? line.end };
    return {
      start: piece.start,
      end: piece.end,
      words: text.slice(piece.start, piece.end),
      marks: marks.filter((mark) => rangeContains(mark, piece)).toSorted(longestFirst),
      isAskedFor: askedFor !== null && rangeContains(askedFor, piece),
    };
  });
}

function longestFirst(a: TextRange, b: TextRange): number {
  return b.end - b.start - (a.end - a.start) || a.start - b.start;
}
