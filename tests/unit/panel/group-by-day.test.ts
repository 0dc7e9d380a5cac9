import { expect, it } from 'vitest';

import { firstOf, groupByDay } from '../../../src/panel/group-by-day.ts';
import { SMALL_STATEMENTS } from '../../support/small-statements.ts';

function shape(days: ReturnType<typeof groupByDay>) {
  return days.map(({ words, said }) => [words, said.length]);
}

it('groups by date as it is known, undated last in either order', () => {
  expect(shape(groupByDay(SMALL_STATEMENTS, false))).toEqual([
    ['1 March 2024', 1],
    ['11 March 2024', 2],
    ['No date', 3],
  ]);
  expect(shape(groupByDay(SMALL_STATEMENTS, true))).toEqual([
    ['11 March 2024', 2],
    ['1 March 2024', 1],
    ['No date', 3],
  ]);
});

it('takes the first so many, cutting a day where it must', () => {
  const days = groupByDay(SMALL_STATEMENTS, false);
  expect(shape(firstOf(days, 2))).toEqual([
    ['1 March 2024', 1],
    ['11 March 2024', 1],
  ]);
  expect(firstOf(days, 0)).toEqual([]);
});
