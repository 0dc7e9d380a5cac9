import type { Citation } from '../../model/span.ts';

/** Points at a place in an article by its words, as corrections.yaml does. */
export interface Pointer {
  readonly document: string;
  readonly words: string;
  readonly before?: string;
  readonly after?: string;
}

/** Points at words of an article's text so that they are found in one place, with as little beside them as does. */
export function pointAt(text: string, { document, start, end }: Citation): Pointer {
  const words = text.slice(start, end);
  const pointer = { document, words };
  if (occursOnce(text, words)) return pointer;
  for (const from of wordStarts(text, start)) {
    const before = text.slice(from, start);
    if (occursOnce(text, before + words)) return { ...pointer, before };
  }
  const before = text.slice(0, start);
  for (const to of wordEnds(text, end)) {
    const after = text.slice(end, to);
    if (occursOnce(text, words + after)) return { ...pointer, after };
    if (occursOnce(text, before + words + after)) return { ...pointer, before, after };
  }
  return start > 0 ? { ...pointer, before } : pointer;
}

function occursOnce(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first >= 0 && !text.includes(words, first + 1);
}

/** Where the words before a place begin, nearest first; the beginning of the text comes last. */
function* wordStarts(text: string, start: number): Generator<number> {
  for (let at = start - 1; at > 0; at -= 1) {
    if (isBlank(text, at - 1) && !isBlank(text, at)) yield at;
  }
  if (start > 0) yield 0;
}

function* wordEnds(text: string, end: number): Generator<number> {
  for (let at = end + 1; at < text.length; at += 1) {
    if (isBlank(text, at) && !isBlank(text, at - 1)) yield at;
  }
  if (end < text.length) yield text.length;
}

function isBlank(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}
