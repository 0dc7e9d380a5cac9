import type { Office } from '../../lexicon/office-table.ts';
import { POSSESSIVE } from '../../text/tokens.ts';
import type { Linking, Piece } from './pieces.ts';
import { readAfter } from './office-after.ts';
import { readBefore } from './office-before.ts';

/** An office in a sentence with the states or bodies it is an office of. */
export interface OfficeUse {
  readonly office: Office;
  /** Canonical words; for a ministry of a state with the ministry: "foreign ministry spokesman". */
  readonly words: string;
  /** Tokens from the first state or modifier to the last state, articles in front left out. */
  readonly from: number;
  readonly to: number;
  /** Index of its first piece and of the piece after its last. */
  readonly firstPiece: number;
  readonly nextPiece: number;
  /** Canonical names; several for "the foreign ministers of Chile and Peru". */
  readonly of: readonly string[];
  readonly isFormer: boolean;
  /** Whether a possessive stands before it: "Chile's minister", "Ana Ruiz's adviser". */
  readonly isOwned: boolean;
}

/** Reads the office at piece `i` with what stands around it; null when the piece is no office. */
export function readOfficeUse(
  linking: Linking,
  pieces: readonly Piece[],
  i: number,
): OfficeUse | null {
  const atom = pieces[i]?.atom;
  if (atom?.type !== 'office') return null;
  const before = readBefore(linking, pieces, i);
  const after = readAfter(linking, pieces, i);
  const stated = after.of.length > 0 ? after.of : before.of;
  return {
    office: atom.office,
    words: [before.prefix, atom.words, after.suffix].filter(Boolean).join(' '),
    from: before.from,
    to: after.to,
    firstPiece: before.firstPiece,
    nextPiece: after.nextPiece,
    of: stated.length === 0 && atom.office.state !== null ? [atom.office.state] : stated,
    isFormer: before.isFormer,
    isOwned: hasPossessive(linking, before.from, atom.from),
  };
}

function hasPossessive({ scan }: Linking, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (scan.tokens.kinds[i] === POSSESSIVE) return true;
  return false;
}
