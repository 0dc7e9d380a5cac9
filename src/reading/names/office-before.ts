import { hasFormer, modifiersStart } from './modifiers.ts';
import { ownerAt } from './owners.ts';
import type { Linking, Piece } from './pieces.ts';

/** What stands before an office: modifiers and the states or bodies it is of. */
export interface BeforeOffice {
  readonly from: number;
  readonly firstPiece: number;
  readonly of: readonly string[];
  readonly prefix: string;
  readonly isFormer: boolean;
}

/** Reads "the Chilean former", "Chile's", "Chile and Peru's", "the Ministry's" before the office at piece `i`. */
export function readBefore(linking: Linking, pieces: readonly Piece[], i: number): BeforeOffice {
  const start = pieces[i]?.atom.from ?? 0;
  const from = modifiersStart(linking, start, pieces[i - 1]?.atom.to ?? 0);
  const isFormer = hasFormer(linking, from, start);
  const plain = { from, firstPiece: i, of: [], prefix: '', isFormer };
  const found = ownerAt(linking, pieces, i - 1, from);
  if (found === null) return plain;
  const bound = pieces[found.firstPiece - 1]?.atom.to ?? 0;
  const first = modifiersStart(linking, found.from, bound);
  return {
    ...plain,
    ...found,
    from: first,
    isFormer: isFormer || hasFormer(linking, first, found.from),
  };
}
