import type { Entity, EntityKind, RoleMention } from '../../model/reading.ts';

/** An entity while names are still being read: it may get a longer name and more roles. */
export interface Draft {
  kind: EntityKind;
  name: string;
  readonly roles: RoleMention[];
}

/** The entities of a document as they are found, by index. */
export interface Registry {
  readonly drafts: Draft[];
  readonly byKey: Map<string, number>;
}

/** An empty registry. */
export function createRegistry(): Registry {
  return { drafts: [], byKey: new Map() };
}

/** Index of the entity of that kind and key, made when new. */
export function enter(registry: Registry, kind: EntityKind, key: string, name: string): number {
  const full = `${kind}:${key}`;
  const known = registry.byKey.get(full);
  if (known !== undefined) return known;
  const index = registry.drafts.push({ kind, name, roles: [] }) - 1;
  registry.byKey.set(full, index);
  return index;
}

/** Adds a role unless the same words already gave it. */
export function addRole(registry: Registry, entity: number, role: RoleMention): void {
  const roles = registry.drafts[entity]?.roles;
  if (roles && !roles.some((other) => other.start === role.start && other.of === role.of))
    roles.push(role);
}

/** The finished entities. */
export function finish(registry: Registry): readonly Entity[] {
  return registry.drafts.map(({ kind, name, roles }) => ({
    kind,
    name,
    roles: roles.toSorted((a, b) => a.start - b.start),
  }));
}
