import { isDemonym } from './crowd-modifiers.ts';
import type { Discourse } from './discourse.ts';
import type { Piece } from './pieces.ts';
import { enter } from './registry.ts';

/**
 * "EU and Mercosur negotiating teams", "the British and Irish governments": the bodies or states, and where the words
 * begin; null where no two are named so.
 */
export function ownersOf(
  discourse: Discourse,
  bare: number,
  i: number,
  pieces: readonly Piece[],
): { readonly from: number; readonly entities: readonly number[] } | null {
  const { scan } = discourse.linking;
  const last = pieces.find(({ atom }) => atom.from === bare);
  if (!last || scan.tokens.lowers[bare - 1] !== 'and') return null;
  const first = pieces.find(({ atom }) => atom.to === bare - 1);
  const isWhole = scan.tokens.lowers[i] === 'governments';
  const entities = [first, last].flatMap((piece) => bodyOf(discourse, piece, isWhole) ?? []);
  return first && entities.length === 2 ? { from: first.atom.from, entities } : null;
}

/** The body that a piece names, or with `isWhole` the state of a demonym; null for others. */
function bodyOf(
  { linking: { registry } }: Discourse,
  piece: Piece | undefined,
  isWhole: boolean,
): number | null {
  if (!piece) return null;
  const state = isDemonym(piece) && piece.atom.type === 'known' ? piece.atom.known.state : null;
  if (state !== null)
    return isWhole ? enter(registry, 'country', state.toLowerCase(), state) : null;
  const entity = piece.entities[0] ?? -1;
  const kind = registry.drafts[entity]?.kind;
  return kind === 'country' || kind === 'organisation' ? entity : null;
}
