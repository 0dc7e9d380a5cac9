import type { DocumentId } from './ids.ts';

/** A stretch of one text: half-open, in UTF-16 code units, into the stored text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a named document. */
export interface Span extends TextRange {
  readonly document: DocumentId;
}

/** A span with its exact words; every build checks that slicing the document gives them. */
export interface Citation extends Span {
  readonly words: string;
}

/** The words of a range. */
export function sliceRange(text: string, range: TextRange): string {
  return text.slice(range.start, range.end);
}

/** Whether two ranges share at least one code unit. */
export function rangesOverlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner` (an empty inner range on its border counts). */
export function rangeContains(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
