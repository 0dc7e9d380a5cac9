import { expect, it } from 'vitest';

import { buildSearch } from '../../../src/search/search-index.ts';
import { indexRecord } from '../../../src/store/record-index.ts';
import { LIND, RUIZ } from '../../support/small-actors.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';
import { TALKS } from '../../support/small-reports.ts';

const find = buildSearch(indexRecord(SMALL_RECORD));

it.each([
  ['ana', RUIZ],
  ['Ruiz', RUIZ],
  ['rúiz', RUIZ],
  ['Lindh', LIND],
  ['foreign minister of norland', RUIZ],
])('finds by “%s”', (typed, actor) => {
  expect(find(typed)[0]).toEqual({ type: 'actor', actor });
});

it('finds a meeting by its place, and forgives a slip', () => {
  expect(find('genva talks')).toContainEqual({ type: 'event', event: TALKS });
});

it('finds nothing for nothing, and nothing for what is not there', () => {
  expect(find('')).toEqual([]);
  expect(find('zeppelin')).toEqual([]);
});
