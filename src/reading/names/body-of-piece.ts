import { isState, stateBodyName } from './body-name.ts';
import type { Linking, Piece } from './pieces.ts';

/** What an office can be of: a state or body by canonical name, with words it lends to the office. */
export interface OfficeBody {
  readonly name: string;
  /** "foreign ministry" for a ministry of a state, whose name is then the state; else empty. */
  readonly prefix: string;
}

/** The state or body a piece stands for; null for people, plain names and nothing. */
export function officeBody(linking: Linking, piece: Piece | undefined): OfficeBody | null {
  const atom = piece?.atom;
  if (atom?.type === 'known' && isState(atom.known.kind))
    return { name: atom.known.name, prefix: '' };
  const draft = linking.registry.drafts[piece?.entities[0] ?? -1];
  if (draft === undefined || draft.kind === 'person' || draft.kind === 'unnamed') return null;
  const words = stateWords(draft.name, draft.state);
  return words === null || draft.state === null
    ? { name: draft.name, prefix: '' }
    : { name: draft.state, prefix: words };
}

/** "foreign ministry" of "Foreign Ministry of Chile"; null for a body with a name of its own. */
function stateWords(name: string, state: string | null): string | null {
  if (state === null) return null;
  const tail = stateBodyName([], state);
  return name.endsWith(tail) ? name.slice(0, -tail.length).toLowerCase() : null;
}
