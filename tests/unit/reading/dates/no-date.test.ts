import { expect, it } from 'vitest';
import { shownDates } from './dates-in.ts';

it.each([
  'He may march to the border.',
  'The two sides may meet.',
  'They fought the 44-Day War.',
  'She was 48 years old, her son 12-year-old.',
  'Arsenal won 3-1 and the vote was 51-49.',
  'He left 10 Downing Street in a Boeing 737.',
  'More than 2000 people and 1,990 soldiers came.',
  'The sun sat low over the hill.',
  'Call +86 138-2010-2015.',
  'Resolution 1701 and Flight 2022 are no dates.',
  'April Ryan and August Wilson spoke.',
  'It was read in USA Today.',
  'Sun Microsystems grew.',
  'It is the worst since 9/11, by 8.2 percent.',
  'He wrote for the New York Daily News on CBS This Morning.',
  'Come as soon as possible.',
])('finds no date in: %s', (text) => {
  expect(shownDates(text, '2022-11-08')).toEqual([]);
});
