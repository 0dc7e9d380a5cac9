import { expect, it } from 'vitest';

import { asId, type ActorId } from '../../../src/model/ids.ts';
import type { Hit, HitType } from '../../../src/search/hits.ts';
import { makeSearch } from '../../../src/search/search.ts';
import { indexRecord } from '../../../src/store/record-index.ts';
import { GENEVA_CITY, LIND, RUIZ } from '../../support/small-actors.ts';
import { SMALL_DOCUMENT_TEXTS, SMALL_RECORD } from '../../support/small-record.ts';
import { TALKS } from '../../support/small-reports.ts';
import { CLOSER } from '../../support/small-statements.ts';
import { GENEVA, PREVIEW, VIENNA } from '../../support/small-texts.ts';

const search = makeSearch(indexRecord(SMALL_RECORD));
while (search.addSome());
SMALL_DOCUMENT_TEXTS.forEach(search.addArticle);

function find(type: HitType, typed: string): readonly Hit[] {
  const groups = search.find(typed);
  return groups.find((group) => group.type === type)?.found.map(({ hit }) => hit) ?? [];
}

it.each([
  ['ana', RUIZ],
  ['Ruiz', RUIZ],
  ['rúiz', RUIZ],
  ['Lindh', LIND],
  ['foreign minister of norland', RUIZ],
])('finds an actor by “%s”', (typed, actor) => {
  expect(find('actor', typed)[0]).toEqual({ type: 'actor', actor });
});

it('finds places, events, statements and words in articles', () => {
  expect(find('place', 'geneva')).toEqual([{ type: 'place', place: GENEVA_CITY }]);
  expect(find('event', 'geneva talks')).toEqual([{ type: 'event', event: TALKS }]);
  expect(find('statement', 'no way back')).toEqual([{ type: 'statement', statement: CLOSER }]);
  expect(find('words', 'called off')).toMatchObject([{ type: 'words', document: PREVIEW }]);
});

it('leaves page furniture out', () => {
  expect(find('words', 'ferry')).toEqual([]);
});

it('forgives a slip only where nothing is spelled as typed', () => {
  expect(find('event', 'genva talks')).toContainEqual({ type: 'event', event: TALKS });
  const groups = search.find('Genva');
  expect(groups.map(({ type, isNear }) => [type, isNear])).toContainEqual(['place', true]);
  expect(search.find('Geneva').find(({ type }) => type === 'place')?.isNear).toBe(false);
});

it('puts groups that are spelled as typed before those that nearly are', () => {
  const nearness = search.find('lindh').map(({ isNear }) => isNear);
  expect(nearness).toContain(false);
  expect(nearness.lastIndexOf(false)).toBeLessThan([...nearness, true].indexOf(true));
});

it('tells which words made the find', () => {
  const [group] = search.find('foreign mini');
  expect([...(group?.found[0]?.terms ?? [])].toSorted()).toEqual(['foreign', 'minister']);
});

it('finds nothing for nothing, and nothing for what is not there', () => {
  expect(search.find('')).toEqual([]);
  expect(search.find(' , ')).toEqual([]);
  expect(search.find('zeppelin')).toEqual([]);
});

it('puts what holds more of the record first among equals', () => {
  const lind = SMALL_RECORD.actors.find(({ id }) => id === LIND);
  if (!lind) throw new Error('no Lind');
  const team = { ...lind, id: asId<ActorId>('a-lind'), name: 'A Lind', mentionCount: 1 };
  const often = { ...lind, mentionCount: 400 };
  const other = makeSearch(indexRecord({ ...SMALL_RECORD, actors: [team, often] }));
  while (other.addSome());
  const [people] = other.find('lind');
  expect(people?.found[0]?.hit).toEqual({ type: 'actor', actor: LIND });
});

it('takes an article once', () => {
  const before = find('words', 'geneva').length;
  SMALL_DOCUMENT_TEXTS.forEach(search.addArticle);
  expect(find('words', 'geneva')).toHaveLength(before);
  expect([GENEVA, VIENNA, PREVIEW].every(search.hasArticle)).toBe(true);
});
