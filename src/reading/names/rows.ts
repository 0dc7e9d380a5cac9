import type { EntityKind } from '../../model/reading.ts';
import { between } from './gaps.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Linking } from './pieces.ts';

const JOINS = new Set([
  ',',
  'and',
  ', and',
  '&',
  'and the',
  'as well as',
  ', as well as',
  ', the',
  '-',
  '–',
]);

/** People or states joined by "and", with the phrase that ends each row; rows of one are left out. */
export function findRows(
  linking: Linking,
  phrases: readonly NounPhrase[],
): ReadonlyMap<NounPhrase, readonly number[]> {
  const rows = new Map<NounPhrase, readonly number[]>();
  let row: NounPhrase[] = [];
  const close = (): void => {
    const last = row.at(-1);
    const entities = [...new Set(row.flatMap((phrase) => phrase.entities))];
    if (last && entities.length > 1) rows.set(last, entities);
    row = [];
  };
  for (const phrase of phrases) {
    const last = row.at(-1);
    if (last && !isJoined(linking, last, phrase)) close();
    row.push(phrase);
  }
  close();
  return rows;
}

function isJoined(linking: Linking, a: NounPhrase, b: NounPhrase): boolean {
  const gap = between(linking, a.to, b.from);
  return gap !== null && JOINS.has(gap) && kindOf(linking, a) === kindOf(linking, b);
}

function kindOf(linking: Linking, { entities }: NounPhrase): EntityKind | null {
  const kind = linking.registry.drafts[entities[0] ?? -1]?.kind ?? null;
  return kind === 'unnamed' ? 'person' : kind;
}
