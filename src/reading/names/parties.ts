import { COUNT_WORDS, DETERMINERS, PARTY_WORDS } from '../../lexicon/description-words.ts';
import type { EntityKind } from '../../model/reading.ts';
import type { TokenRange } from './atoms.ts';
import { goesBefore } from './description.ts';
import { lastRow } from './discourse.ts';
import type { Discourse } from './discourse.ts';

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
  if (from === i || !isDefinite || (count === null && meant !== 'anyone')) return null;
  return { from, to: i + 1, entities: partiesMeant(discourse, meant, count) };
}

function partiesMeant(
  discourse: Discourse,
  meant: 'states' | 'anyone' | 'people',
  count: number | null,
): readonly number[] {
  const size = count ?? 2;
  const people = (reach: number): readonly number[] | null =>
    lastRow(
      discourse,
      reach,
      (row) => row.length === size && row.every((entity) => isA(discourse, entity, 'person')),
    );
  if (meant === 'people') return people(4) ?? [];
  const near = meant === 'anyone' ? people(2) : null;
  const states = lastRow(
    discourse,
    200,
    (row) => row.length === size && row.every((entity) => isA(discourse, entity, 'country')),
  );
  return near ?? states ?? [];
}

function isA(discourse: Discourse, entity: number, kind: EntityKind): boolean {
  const own = discourse.linking.registry.drafts[entity]?.kind;
  return own === kind || (kind === 'person' && own === 'unnamed');
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
