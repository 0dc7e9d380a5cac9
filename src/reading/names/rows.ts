import type { EntityKind } from '../../model/reading.ts';
import type { TokenRange } from './atoms.ts';
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

/** People or states that are spoken of together: from the first to the last of them. */
export interface Row extends TokenRange {
  readonly entities: readonly number[];
}

/** People or states joined by "and", with the phrase that ends each row; rows of one are left out. */
export function findRows(
  linking: Linking,
  phrases: readonly NounPhrase[],
): ReadonlyMap<NounPhrase, Row> {
  const rows = new Map<NounPhrase, Row>();
  let row: NounPhrase[] = [];
  const close = (): void => {
    const [first, last] = [row[0], row.at(-1)];
    const isOne = row.length === 1 && last?.entities.length === 1;
    const entities = isOne ? [] : [...new Set(row.flatMap((phrase) => phrase.entities))];
    if (first && last && entities.length > 1)
      rows.set(last, { from: first.from, to: last.to, entities });
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

const MEETING = new Set(
  'met meet meets meeting talks spoke speak speaks hosted received visited joined called phoned with'.split(
    ' ',
  ),
);

/** "Ana Ruiz met Piet Vos": the only two people of a sentence, when a word of meeting is between them. */
export function findMeetingRow(
  linking: Linking,
  phrases: readonly NounPhrase[],
): ReadonlyMap<NounPhrase, Row> {
  const people = phrases.filter((phrase) => kindOf(linking, phrase) === 'person');
  const [first, second] = people;
  const [a, b] = [first?.entities[0], second?.entities[0]];
  if (people.length !== 2 || !first || !second || a === undefined || b === undefined || a === b)
    return new Map();
  const between = linking.scan.tokens.lowers.slice(first.to, second.from);
  return between.some((word) => MEETING.has(word))
    ? new Map([[second, { from: first.from, to: second.to, entities: [a, b] }]])
    : new Map();
}
