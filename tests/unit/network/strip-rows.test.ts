import { expect, it } from 'vitest';

import { civilToEpochDay } from '../../../src/model/calendar.ts';
import { layoutStrip } from '../../../src/network/strip-rows.ts';
import { LIND, MARSH, OKORO, RUIZ } from '../../support/small-actors.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';
import { ALONE, CALL, MEETING } from '../../support/small-reports.ts';

const MARCH = { from: civilToEpochDay(2024, 3, 1), to: civilToEpochDay(2024, 3, 31) };
const SPRING = { from: civilToEpochDay(2024, 2, 1), to: civilToEpochDay(2024, 4, 30) };

it('has a row for each counterpart, the most frequent first', () => {
  const rows = layoutStrip(RUIZ, SMALL_RECORD.events, SPRING);
  expect(
    rows.map(({ counterpart, marks }) => [counterpart, marks.map(({ event }) => event.id)]),
  ).toEqual([
    [LIND, [CALL, MEETING, ALONE]],
    [MARSH, [MEETING]],
    [OKORO, [MEETING]],
  ]);
});

it('puts a day into its middle and leaves out what lies outside the days', () => {
  const [row] = layoutStrip(RUIZ, SMALL_RECORD.events, MARCH);
  expect(row?.marks.map(({ event, left, right }) => [event.id, left, right])).toEqual([
    [MEETING, 10.5 / 31, 10.5 / 31],
    [ALONE, 10.5 / 31, 10.5 / 31],
  ]);
});

it('spreads what is not known to the day, cut to the days shown', () => {
  const days = { from: civilToEpochDay(2024, 2, 15), to: civilToEpochDay(2024, 3, 14) };
  const [row] = layoutStrip(RUIZ, SMALL_RECORD.events, days);
  expect(row?.marks[0]).toMatchObject({ left: 0, right: 14.5 / 29 });
});

it('is empty for somebody who was in nothing', () => {
  expect(layoutStrip(OKORO, SMALL_RECORD.events.slice(0, 1), SPRING)).toEqual([]);
});
