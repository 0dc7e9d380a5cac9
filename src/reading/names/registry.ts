import type { Entity, EntityKind, Mention, RoleMention } from '../../model/reading.ts';

/** An entity while names are still being read: it may get a longer name and more roles. */
export interface Draft {
  kind: EntityKind;
  name: string;
  /** The state a body belongs to, canonical; null for none or not said. */
  state: string | null;
  /** Told by a title or given name; null for unknown. */
  gender: 'man' | 'woman' | null;
  readonly roles: RoleMention[];
  /** Order of its latest mention, counted in mentions; -1 before the first. */
  lastMention: number;
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
  const draft: Draft = { kind, name, state: null, gender: null, roles: [], lastMention: -1 };
  const index = registry.drafts.push(draft) - 1;
  registry.byKey.set(full, index);
  return index;
}

/** Makes a further key lead to an entity. */
export function alias(registry: Registry, kind: EntityKind, key: string, entity: number): void {
  registry.byKey.set(`${kind}:${key}`, entity);
}

/** The entity of that kind and key; null when there is none. */
export function find(registry: Registry, kind: EntityKind, key: string): number | null {
  return registry.byKey.get(`${kind}:${key}`) ?? null;
}

/** Adds a role unless the same words already gave it. */
export function addRole(registry: Registry, entity: number, role: RoleMention): void {
  const roles = registry.drafts[entity]?.roles;
  if (roles && !roles.some((other) => other.start === role.start && other.of === role.of))
    roles.push(role);
}

/** What is left when the document is read: entities by first mention, mentions pointing at them. */
export function finish(
  registry: Registry,
  mentions: readonly Mention[],
): { readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] } {
  const order = new Map<number, number>();
  for (const mention of mentions)
    for (const entity of mention.entities) if (!order.has(entity)) order.set(entity, order.size);
  return {
    entities: [...order.keys()].flatMap((index) => toEntity(registry.drafts[index]) ?? []),
    mentions: mentions.map((mention) => moveMention(mention, order)),
  };
}

function moveMention(mention: Mention, order: ReadonlyMap<number, number>): Mention {
  const entities = mention.entities.map((entity) => order.get(entity) ?? 0);
  return { ...mention, entities };
}

function toEntity(draft: Draft | undefined): Entity | null {
  if (draft === undefined) return null;
  const { kind, name, roles } = draft;
  return { kind, name, roles: roles.toSorted((a, b) => a.start - b.start) };
}
