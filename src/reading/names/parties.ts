import { COUNT_WORDS, DETERMINERS, PARTY_WORDS } from '../../lexicon/description-words.ts';
import type { PartyKind } from '../../lexicon/description-words.ts';
import type { EntityKind } from '../../model/reading.ts';
import type { TokenRange } from './atoms.ts';
import { goesBefore } from './determiners.ts';
import { lastRow } from './discourse.ts';
import type { Discourse } from './discourse.ts';
import { enter } from './registry.ts';

/** "both sides", "the two countries": the words and whom they mean, none when unsettled. */
export interface PartyMention extends TokenRange {
  readonly entities: readonly number[];
}

/** The mention that ends with the party word at token `i`; null when an article or number is missing. */
export function readParties(discourse: Discourse, i: number): PartyMention | null {
  const { lowers } = discourse.linking.scan.tokens;
  const meant = PARTY_WORDS.get(lowers[i] ?? '');
  if (meant === undefined) return null;
  let from = i;
  let count = COUNT_WORDS.get(lowers[i] ?? '') ?? null;
  while (
    from > i - 4 &&
    (DETERMINERS.has(lowers[from - 1] ?? '') || COUNT_WORDS.has(lowers[from - 1] ?? '')) &&
    goesBefore(discourse.linking.scan, from)
  ) {
    from -= 1;
    count ??= COUNT_WORDS.get(lowers[from] ?? '') ?? null;
  }
  const isDefinite = DETERMINERS.get(lowers[from] ?? '') === 'definite';
  if (from === i || !isDefinite || (count === null && !UNCOUNTED.has(meant))) return null;
  return { from, to: i + 1, entities: partiesMeant(discourse, meant, count) };
}

/** What means two without saying so. */
const UNCOUNTED: ReadonlySet<PartyKind> = new Set<PartyKind>(['anyone', 'camps', 'koreas']);

/** "the two Koreas" */
function bothKoreas({ linking: { registry } }: Discourse): readonly number[] {
  return ['North Korea', 'South Korea'].map((name) =>
    enter(registry, 'country', name.toLowerCase(), name),
  );
}

function partiesMeant(
  discourse: Discourse,
  meant: PartyKind,
  count: number | null,
): readonly number[] {
  const row = (reach: number, kinds: readonly EntityKind[]): readonly number[] | null =>
    lastRow(
      discourse,
      reach,
      (entities) =>
        entities.length === (count ?? 2) &&
        entities.every((entity) => isA(discourse, entity, kinds)),
    );
  if (meant === 'koreas') return bothKoreas(discourse);
  if (meant === 'people') return row(4, PEOPLE) ?? onlyNear(discourse, count, PEOPLE);
  if (meant === 'bodies') return row(FAR, BODIES) ?? nearOrMain(discourse, count ?? 2);
  if (meant === 'states') return row(FAR, ['country']) ?? [];
  if (meant === 'camps')
    return (
      row(FAR, BODIES) ??
      row(2, PEOPLE) ??
      row(FAR, ['country']) ??
      mainBodies(discourse, count ?? 2)
    );
  const found = row(2, PEOPLE) ?? row(3, BODIES) ?? row(FAR, ['country']) ?? row(FAR, BODIES);
  return found ?? mainBodies(discourse, count ?? 2);
}

/** "The two men": those of that kind in the sentence just before, or in this one, when they are as many. */
function onlyNear(
  discourse: Discourse,
  count: number | null,
  kinds: readonly EntityKind[],
): readonly number[] {
  const found = new Set<number>();
  let nearest = -1;
  for (let at = discourse.references.length - 1; at >= 0; at -= 1) {
    const reference = discourse.references[at];
    if (reference === undefined || reference.sentence < nearest) break;
    if (discourse.sentence - reference.sentence > 2) break;
    if (!reference.entities.every((entity) => isA(discourse, entity, kinds))) continue;
    nearest = reference.sentence;
    for (const entity of reference.entities) found.add(entity);
  }
  return found.size === (count ?? 2) ? [...found].toReversed() : [];
}

function nearOrMain(discourse: Discourse, count: number): readonly number[] {
  const near = onlyNear(discourse, count, BODIES);
  return near.length > 0 ? near : mainBodies(discourse, count);
}

/** The bodies spoken of twice or more so far, when they are as many as asked for. */
function mainBodies(discourse: Discourse, count: number): readonly number[] {
  const counts = new Map<number, number>();
  for (const { entities } of discourse.references.slice(-FAR))
    for (const entity of entities)
      if (isA(discourse, entity, BODIES)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const main = [...counts].flatMap(([entity, times]) => (times > 1 ? [entity] : []));
  return main.length === count ? main : [];
}

const PEOPLE: readonly EntityKind[] = ['person', 'unnamed'];
const BODIES: readonly EntityKind[] = ['organisation', 'group'];

/** Sentences that states and bodies are looked for in, back from the words. */
const FAR = 200;

function isA(discourse: Discourse, entity: number, kinds: readonly EntityKind[]): boolean {
  const kind = discourse.linking.registry.drafts[entity]?.kind;
  return kind !== undefined && kinds.includes(kind);
}

/**
 * The states of "of the two countries" at token `at`, or of "the two countries'" before it, with
 * the tokens they take; null when no such words stand there.
 */
export function statesBeside(discourse: Discourse, from: number, to: number): PartyMention | null {
  const { lowers } = discourse.linking.scan.tokens;
  if (lowers[to] === 'of')
    for (let i = to + 2; i < to + 5; i += 1) {
      const parties = readParties(discourse, i);
      if (parties && parties.from === to + 1) return parties;
    }
  const isOwner = lowers[from - 1] === "'" || lowers[from - 1] === '’';
  const owner = isOwner ? readParties(discourse, from - 2) : null;
  return owner && PARTY_WORDS.get(lowers[from - 2] ?? '') === 'states' ? owner : null;
}
