import type { SideEntry } from '../../model/corpus.ts';
import { asId } from '../../model/ids.ts';
import { compareStrings } from '../../model/order.ts';
import { HUES } from '../../model/record.ts';
import type { Hue, Side } from '../../model/record.ts';
import { slugOf } from '../../model/slug.ts';
import type { Bearer } from '../link/bearers.ts';
import type { StateOfOffice } from './collect-roles.ts';
import type { StateOf } from './side-finder.ts';

/** Hues for eight sides; with more, the last stands for the rest. */
const MOST_SIDES = HUES.length;

/**
 * Sides for a corpus that names none: the states and bodies that people speak for who take part in
 * something (all people, where nobody does), those of most people first; past eight the rest is
 * "Other".
 */
export function inferSides(
  bearers: readonly Bearer[],
  stateOf: StateOf,
  stateOfOffice: StateOfOffice,
): readonly SideEntry[] {
  const speakers = new Map<string, Set<string>>();
  const people = bearers.filter(({ kind }) => kind === 'person');
  const active = people.filter(({ acts }) => acts);
  for (const { name, roles } of active.length > 0 ? active : people) {
    for (const { office, of, former } of roles) {
      const body = of ?? stateOfOffice(office);
      if (body === null || former) continue;
      const state = stateOf(body) ?? body;
      speakers.set(state, (speakers.get(state) ?? new Set()).add(name));
    }
  }
  const ranked = [...speakers].toSorted(
    ([a, one], [b, other]) => other.size - one.size || compareStrings(a, b),
  );
  const names = ranked.map(([name]) => name);
  if (names.length <= MOST_SIDES) return names.map((name) => sideEntry(name, [name]));
  const [own, rest] = [names.slice(0, MOST_SIDES - 1), names.slice(MOST_SIDES - 1)];
  return [...own.map((name) => sideEntry(name, [name])), sideEntry('Other', rest)];
}

function sideEntry(name: string, members: readonly string[]): SideEntry {
  return { id: asId(slugOf(name)), name, members, hue: null };
}

/** Sides by name, each with its hue; those without one take the next that is free. */
export function paintSides(entries: readonly SideEntry[]): readonly Side[] {
  const taken = new Set(entries.map(({ hue }) => hue));
  const free: Hue[] = HUES.filter((hue) => !taken.has(hue));
  return entries
    .toSorted((a, b) => compareStrings(a.name, b.name))
    .map(({ id, name, hue }) => ({ id, name, hue: hue ?? free.shift() ?? 'slate' }));
}
