import type { TextRange } from '../../model/span.ts';

/** How many characters a citation takes along on either side. */
export const AROUND = 32;

/** The characters just before and after some words. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** 32 characters either side of a range, fewer at the ends; no character is cut in two. */
export function surroundingsOf(text: string, { start, end }: TextRange): Surroundings {
  const before = Array.from(text.slice(Math.max(0, start - AROUND * 2), start));
  const after = Array.from(text.slice(end, end + AROUND * 2));
  return { before: before.slice(-AROUND).join(''), after: after.slice(0, AROUND).join('') };
}
