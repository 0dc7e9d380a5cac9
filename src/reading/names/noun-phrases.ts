import type { TokenRange } from './atoms.ts';
import type { HeldOffice } from './link-roles.ts';
import type { Linking, Piece } from './pieces.ts';

/** A named piece with the title before it and the state after it. */
export interface NounPhrase extends TokenRange {
  readonly entities: readonly number[];
  /** Tokens of the name itself. */
  readonly name: TokenRange;
}

/** The named pieces of a sentence with their titles, in order; states inside a title are left out. */
export function nounPhrases(
  linking: Linking,
  pieces: readonly Piece[],
  held: readonly HeldOffice[],
): readonly NounPhrase[] {
  const titles = held.filter(({ holders }) => holders.rule === 'names/title-before');
  return pieces.flatMap((piece, i) => {
    const { atom, entities } = piece;
    const shown = entities.length > 0 ? entities : stateOf(linking, piece);
    if (shown.length === 0 || isInside(titles, atom) || leadsBody(pieces, i)) return [];
    const title = titles.find(({ use }) => use.to <= atom.from && leadsTo(pieces, use.to, i));
    const from = title?.use.from ?? piece.shown?.from ?? withHonorific(pieces, i);
    return [{ from, to: atom.to, entities: shown, name: atom }];
  });
}

/** First token of "Mr. Ruiz". */
function withHonorific(pieces: readonly Piece[], i: number): number {
  const [before, atom] = [pieces[i - 1]?.atom, pieces[i]?.atom];
  return before?.type === 'honorific' && before.to === atom?.from ? before.from : (atom?.from ?? 0);
}

/** "the Ruiz administration" speaks of the administration. */
function leadsBody(pieces: readonly Piece[], i: number): boolean {
  const next = pieces[i + 1]?.atom;
  return next?.type === 'plain' && next.owner === pieces[i]?.atom.from;
}

/** "Chilean and Peruvian" speak of two states. */
function stateOf(linking: Linking, { atom }: Piece): readonly number[] {
  if (atom.type !== 'known' || atom.known.kind !== 'demonym') return [];
  const state = linking.registry.byKey.get(`country:${atom.known.name.toLowerCase()}`);
  return state === undefined ? [] : [state];
}

function isInside(titles: readonly HeldOffice[], { from, to }: TokenRange): boolean {
  return titles.some(({ use }) => from >= use.from && to <= use.to);
}

function leadsTo(pieces: readonly Piece[], from: number, i: number): boolean {
  const [before, piece] = [pieces[i - 1], pieces[i]];
  if (piece === undefined) return false;
  if (piece.atom.from === from) return true;
  return before?.atom.type === 'honorific' && before.atom.from === from;
}
