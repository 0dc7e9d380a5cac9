import type { HeldOffice } from './link-roles.ts';
import type { Linking } from './pieces.ts';
import type { Registry } from './registry.ts';

/**
 * Puts lists right whose order does not agree ("the foreign ministers of Chile and Peru, Piet Vos
 * and Ana Ruiz"): when other words of the document say of whom the office is, they win.
 */
export function settleZips(linking: Linking, offices: readonly HeldOffice[]): void {
  for (const { use, holders } of offices) {
    const { entities } = holders;
    if (entities.length < 2 || use.of.length !== entities.length) continue;
    const start = linking.scan.tokens.starts[use.from] ?? 0;
    const told = entities.map((entity) => toldState(linking.registry, entity, use.words, start));
    const states = reorder(use.of, told);
    if (states)
      entities.forEach((entity, k) => setState(linking.registry, entity, start, states[k] ?? null));
  }
}

/** The state of the same office by other words; null when nothing else says. */
function toldState(
  registry: Registry,
  entity: number,
  office: string,
  start: number,
): string | null {
  const roles = [...(registry.drafts[entity]?.offices.values() ?? [])];
  const role = roles.find(
    (other) => other.start !== start && other.office === office && other.of !== null,
  );
  return role?.of ?? null;
}

/** The states in the order that is told, the untold ones filling what is left; null when nothing changes. */
function reorder(
  states: readonly string[],
  told: readonly (string | null)[],
): readonly string[] | null {
  const fixed = told.map((state) => (state !== null && states.includes(state) ? state : null));
  if (fixed.every((state, i) => state === null || state === states[i])) return null;
  const left = states.filter((state) => !fixed.includes(state));
  return fixed.map((state) => state ?? left.shift() ?? '');
}

function setState(registry: Registry, entity: number, start: number, of: string | null): void {
  const roles = registry.drafts[entity]?.roles ?? [];
  const index = roles.findIndex((role) => role.start === start);
  const role = roles[index];
  if (role) roles[index] = { ...role, of, rule: 'names/zip-settled' };
}
