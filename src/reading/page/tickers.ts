import type { PreparedText } from '../../text/prepared-text.ts';
import type { PageLine } from './page-lines.ts';

/** Fewest headlines in a row that make a ticker. */
const FEWEST = 4;
/** Shortest of them on the average, in words; names in a menu are shorter. */
const SHORTEST = 4;
/** Longest headline in one, in words. */
const LONGEST_PIECE = 22;
/** Longest ticker that is looked at, in UTF-16 units. */
const LONGEST = 4000;

/** "Storm closes ports | Eel prices fall again | …": headlines of other articles in one line. */
export function isTicker({ text }: PreparedText, line: PageLine): boolean {
  const words = text.slice(line.start, Math.min(line.end, line.start + LONGEST));
  if (line.words.length < FEWEST * SHORTEST || !/[|•·]/.test(words)) return false;
  const pieces = words
    .split(/ [|•·] ?/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  if (pieces.some((piece) => piece.split(' ').length > LONGEST_PIECE)) return false;
  if (pieces.length < FEWEST || line.words.length < pieces.length * SHORTEST) return false;
  const closed = pieces.filter((piece) => /[.;,]$/.test(piece)).length;
  return closed * FEWEST <= pieces.length && pieces.every((piece) => /^[^\p{Ll}]/u.test(piece));
}
