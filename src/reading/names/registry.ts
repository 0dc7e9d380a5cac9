import { lastWord, officeGroup, officeHead } from '../../lexicon/office-fit.ts';
import type { Entity, EntityKind, Mention, RoleMention } from '../../model/reading.ts';

/** An entity while names are still being read: it may get a longer name and more roles. */
export interface Draft {
  kind: EntityKind;
  name: string;
  /** The state a body belongs to or a person is said to be of, canonical; null for none or not said. */
  state: string | null;
  /** Told by a title or given name; null for unknown. */
  gender: 'man' | 'woman' | null;
  /** Whether it is several, as "two officials". */
  isPlural: boolean;
  readonly roles: RoleMention[];
  /** One role of each office, body and time, the first printed: what look-ups go through. */
  readonly offices: Map<string, RoleMention>;
  /** Order of its latest mention, counted in mentions; -1 before the first. */
  lastMention: number;
}

/** The entities of a document as they are found, by index. */
export interface Registry {
  readonly drafts: Draft[];
  readonly byKey: Map<string, number>;
  /** Entities by the last word of an office they hold ("minister"), in order of finding. */
  readonly byOfficeWord: Map<string, number[]>;
  /** Bodies by each word of their name. */
  readonly byBodyWord: Map<string, number[]>;
}

/** An empty registry. */
export function createRegistry(): Registry {
  return { drafts: [], byKey: new Map(), byOfficeWord: new Map(), byBodyWord: new Map() };
}

/** Index of the entity of that kind and key, made when new. */
export function enter(registry: Registry, kind: EntityKind, key: string, name: string): number {
  const full = `${kind}:${key}`;
  const known = registry.byKey.get(full);
  if (known !== undefined) return known;
  const draft: Draft = {
    kind,
    name,
    state: null,
    gender: null,
    isPlural: false,
    roles: [],
    offices: new Map(),
    lastMention: -1,
  };
  const index = registry.drafts.push(draft) - 1;
  registry.byKey.set(full, index);
  if (kind === 'organisation')
    for (const word of bodyWords(name)) addToList(registry.byBodyWord, word, index);
  return index;
}

const ARMY = /^(army|military|armed forces)( of .+)$/;

/** The key of a body of a state: its armed forces by the word that came first for them. */
export function stateBodyKey(registry: Registry, name: string): string {
  const lower = name.toLowerCase();
  const [, word, state = ''] = ARMY.exec(lower) ?? [];
  if (word === undefined) return lower;
  const known = ['army', 'military', 'armed forces'].find(
    (other) => find(registry, 'organisation', other + state) !== null,
  );
  return (known ?? word) + state;
}

/** The words of a body's name in small letters and one spelling. */
export function bodyWords(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replaceAll('defence', 'defense')
    .split(/[\s-]+/);
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
  const draft = registry.drafts[entity];
  const isSame = (other: RoleMention): boolean =>
    other.start === role.start && other.of === role.of;
  if (!draft || draft.roles.slice(-4).some(isSame)) return;
  draft.roles.push(role);
  const key = `${role.office}|${role.of ?? ''}|${role.former}`;
  if (!draft.offices.has(key)) draft.offices.set(key, role);
  if (role.office !== '')
    addToList(registry.byOfficeWord, lastWord(officeHead(role.office)), entity);
}

/** The state or body of the latest office that has one; null for none. */
export function latestBody(draft: Draft | undefined): string | null {
  const offices = draft ? [...draft.offices.values()] : [];
  return offices.findLast(({ of }) => of !== null)?.of ?? null;
}

/** Entities that hold an office which the description can mean, at most the hundred found last. */
export function holdersLike(registry: Registry, description: string): readonly number[] {
  const word = lastWord(officeHead(description));
  const group = officeGroup(description);
  const words = new Set([
    word,
    ...[...(group ?? [])].map((office) => lastWord(officeHead(office))),
  ]);
  const found = [...words].flatMap((each) => registry.byOfficeWord.get(each)?.slice(-MOST) ?? []);
  return [...new Set(found)];
}

/** Most candidates looked at, so that long texts take time in step with their length. */
const MOST = 100;

/** Adds an entity to the list of a word, once in a row. */
export function addToList(lists: Map<string, number[]>, word: string, entity: number): void {
  const list = lists.get(word);
  if (list === undefined) lists.set(word, [entity]);
  else if (list.at(-1) !== entity) list.push(entity);
}

/** What is left when the document is read: entities by first mention, mentions pointing at them. */
export function finish(
  registry: Registry,
  mentions: readonly Mention[],
): { readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] } {
  const order = new Map<number, number>();
  const entities: Entity[] = [];
  for (const mention of mentions)
    for (const index of mention.entities) {
      const draft = registry.drafts[index];
      if (draft === undefined || order.has(index)) continue;
      order.set(index, entities.push(toEntity(draft)) - 1);
    }
  return { entities, mentions: mentions.map((mention) => moveMention(mention, order)) };
}

function moveMention(mention: Mention, order: ReadonlyMap<number, number>): Mention {
  const { start, end, kind, form, standsForGovernment, rule } = mention;
  const entities = mention.entities.map((entity) => order.get(entity) ?? 0);
  return { start, end, kind, form, entities, standsForGovernment, rule };
}

function toEntity({ kind, name, roles }: Draft): Entity {
  return { kind, name, roles: roles.toSorted((a, b) => a.start - b.start) };
}
