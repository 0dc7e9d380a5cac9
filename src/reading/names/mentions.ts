import { NO_GOVERNMENTS, OTHER_GOVERNMENTS } from '../../lexicon/government-words.ts';
import type { Mention, MentionForm } from '../../model/reading.ts';
import type { TokenRange } from './atoms.ts';
import type { Linking, Piece } from './pieces.ts';
import { enter } from './registry.ts';
import { standsForGovernment } from './stands-for.ts';

/** The mention of a piece; null when it names no one. */
export function mentionOf(linking: Linking, piece: Piece): Mention | null {
  const { atom, entities } = piece;
  const draft = linking.registry.drafts[entities[0] ?? -1];
  if (draft === undefined) return null;
  const form = formOf(piece);
  const { from, to } = piece.shown ?? atom;
  const { starts, ends } = linking.scan.tokens;
  return {
    start: starts[from] ?? 0,
    end: ends[to - 1] ?? 0,
    kind: draft.kind,
    form,
    entities,
    standsForGovernment: draft.kind !== 'place' && isGovernment(linking, piece),
    rule: RULES[form === 'pair' ? 'pair' : atom.type] ?? 'names/name',
  };
}

const RULES: Readonly<Record<string, string>> = {
  pair: 'names/pair',
  known: 'names/known',
  body: 'names/body',
  place: 'names/place',
  plain: 'names/plain-body',
  name: 'names/name',
};

function formOf({ atom, entities, isPartial }: Piece): MentionForm {
  if (atom.type === 'plain') return 'description';
  if (entities.length > 1) return 'pair';
  return isPartial ? 'partial' : 'name';
}

function isGovernment(linking: Linking, { atom }: Piece): boolean {
  if (atom.type === 'plain') return atom.body.kind === 'state';
  if (atom.type !== 'known') return false;
  const { kind } = atom.known;
  if (kind !== 'country' && kind !== 'capital' && kind !== 'house') return false;
  return standsForGovernment(linking.scan, atom);
}

/** A capital or seat of power that acts is its government: the state for a city, the house by its name. */
export function asGovernment(linking: Linking, piece: Piece): Piece {
  const { atom } = piece;
  if (atom.type !== 'known' || (atom.known.kind !== 'capital' && atom.known.kind !== 'house'))
    return piece;
  const { name, kind, state } = atom.known;
  if (isDistrict(linking, atom)) return piece;
  if (NO_GOVERNMENTS.has(name) || state === null || !standsForGovernment(linking.scan, atom))
    return piece;
  if (kind === 'house') return { ...piece, entities: [enterHouse(linking, name, state)] };
  const other = OTHER_GOVERNMENTS.get(name);
  const entity = other
    ? enter(linking.registry, 'organisation', other.toLowerCase(), other)
    : enter(linking.registry, 'country', state.toLowerCase(), state);
  return { ...piece, entities: [entity] };
}

/** "Washington, D.C." is the city. */
function isDistrict({ scan }: Linking, { from, to }: TokenRange): boolean {
  const last = scan.tokens.words[to - 1] ?? '';
  return last === 'D.C.' || last === 'DC' || to > from + 2;
}

function enterHouse(linking: Linking, name: string, state: string): number {
  const entity = enter(linking.registry, 'organisation', name.toLowerCase(), name);
  const draft = linking.registry.drafts[entity];
  if (draft) draft.state ??= state;
  return entity;
}
