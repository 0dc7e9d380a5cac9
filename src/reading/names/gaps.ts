import type { Linking, Piece } from './pieces.ts';

/** Most tokens between two pieces that are looked at. */
const WIDEST = 7;

/** The tokens between token `from` and token `to` in small letters, one blank between; null when they are many. */
export function between(linking: Linking, from: number, to: number): string | null {
  if (to < from || to - from > WIDEST) return null;
  if (to === from) return '';
  const { lowers } = linking.scan.tokens;
  let words = lowers[from] ?? '';
  for (let i = from + 1; i < to; i += 1) words += ` ${lowers[i] ?? ''}`;
  return words.includes('’') ? words.replaceAll('’', "'") : words;
}

/** The tokens between a piece and the next one; null when there is none or it is far. */
export function gapAfter(linking: Linking, pieces: readonly Piece[], i: number): string | null {
  const [piece, next] = [pieces[i], pieces[i + 1]];
  return piece && next ? between(linking, piece.atom.to, next.atom.from) : null;
}
