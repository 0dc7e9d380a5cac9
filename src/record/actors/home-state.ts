import type { DocumentId } from '../../model/ids.ts';
import { leadingName } from '../../text/leading-name.ts';
import type { Bearer } from '../link/bearers.ts';
import type { StateOf } from './side-finder.ts';

/** The state each article is about; articles on several states, or on none, are left out. */
export type HomeStates = ReadonlyMap<DocumentId, string>;

/** Counts the states that articles name, by themselves and in offices. */
export function findHomeStates(bearers: readonly Bearer[], stateOf: StateOf): HomeStates {
  const counts = new Map<DocumentId, Map<string, number>>();
  const add = (document: DocumentId, state: string, times: number): void => {
    const own = counts.get(document) ?? new Map<string, number>();
    counts.set(document, own.set(state, (own.get(state) ?? 0) + times));
  };
  for (const { document, kind, name, roles, mentions } of bearers) {
    if (kind === 'country') add(document, name, mentions.length);
    for (const { of } of roles) {
      const state = of === null ? null : stateOf(of);
      if (state !== null) add(document, state, 1);
    }
  }
  return new Map([...counts].flatMap(([document, states]) => homeOf(document, states)));
}

function homeOf(
  document: DocumentId,
  states: ReadonlyMap<string, number>,
): readonly (readonly [DocumentId, string])[] {
  const home = leadingName(states);
  return home === null ? [] : [[document, home]];
}

/** Offices of a state, whatever an article leaves out. By hand. */
const NATIONAL =
  /^(?:deputy |vice |vice-|acting |interim |caretaker |outgoing )?(?:president|prime minister|premier|chancellor|first minister|king|queen|emir|foreign secretary|home secretary|(?:[a-z]+ ){1,3}minister|minister (?:of|for) .+)$/;

/**
 * The state that people speak for of whom articles print only the office ("Chancellor Ana Ruiz"): the one all
 * their articles are about. Empty for others.
 */
export function homeBodies(own: readonly Bearer[], homes: HomeStates): readonly string[] {
  const roles = own.flatMap((bearer) => bearer.roles);
  const isPlain = roles.every(({ of, former }) => of === null && !former);
  if (!isPlain || !roles.some(({ office }) => NATIONAL.test(office))) return [];
  const states = new Set(own.map(({ document }) => homes.get(document) ?? null));
  const [only] = states;
  return states.size === 1 && only !== null && only !== undefined ? [only] : [];
}
