import { describe, expect, it } from 'vitest';
import { shownDates } from './dates-in.ts';

describe('dates/calendar-date', () => {
  it.each([
    ['They met on 7 November 2022.', '7 November 2022 = 2022-11-07'],
    ['They met on November 7, 2022, in Washington.', 'November 7, 2022 = 2022-11-07'],
    ['They met on Monday, Nov. 7, 2022.', 'Monday, Nov. 7, 2022 = 2022-11-07'],
    ['They met on the fourth of July 1995.', 'fourth of July 1995 = 1995-07-04'],
    ['They met on October 4th.', 'October 4th = 2022-10-04'],
    ['They will meet on November 16.', 'November 16 = 2022-11-16'],
    ['They met on December 30.', 'December 30 = 2021-12-30'],
    ['The visit of November 6-11 was long.', 'November 6-11 = 2022-11-06/2022-11-11'],
    ['Talks ran from 10 to 11 November 2022.', '10 to 11 November 2022 = 2022-11-10/2022-11-11'],
    ['Talks between October 12 and 20 failed.', 'October 12 and 20 = 2022-10-12/2022-10-20'],
    ['Talks between 12 and 20 October failed.', '12 and 20 October = 2022-10-12/2022-10-20'],
    ['He was born on January twenty five, 1986.', 'January twenty five, 1986 = 1986-01-25'],
    ['They will meet on 3, 4 and 5 June 2023.', '3, 4 and 5 June 2023 = 2023-06-03/2023-06-05'],
    ['They met on October 3rd, 4th and 5th.', 'October 3rd, 4th and 5th = 2022-10-03/2022-10-05'],
    ['On October 3, 4 and 5 people left.', 'October 3 = 2022-10-03'],
    ['By the end of October, one had left.', 'the end of October = [2022-10-25..2022-10-31]'],
    ['They met on 7/8 November 2021.', '7/8 November 2021 = 2021-11-07/2021-11-08'],
    ['They will meet in Oslo on 6 October.', '6 October = 2023-10-06'],
    ['It was signed last Oct. 23.', 'last Oct. 23 = 2022-10-23'],
    ['The vote is on Friday the 11th.', 'Friday the 11th = 2022-11-11'],
  ])('%s', (text, expected) => {
    expect(shownDates(text, '2022-11-05')).toEqual([expected]);
  });

  it('takes the year whose weekday fits', () => {
    expect(shownDates('They spoke on Saturday, April 25.', '1998-04-24')).toEqual([
      'Saturday, April 25 = 1998-04-25',
    ]);
  });

  it('leaves the year open when nothing tells it', () => {
    expect(shownDates('They met on November 7.')).toEqual(['November 7 = (XXXX-11-07)']);
  });

  it('agrees on a day when publication is a range', () => {
    expect(shownDates('They met on November 7.', '[2022-11-07..2022-11-30]')).toEqual([
      'November 7 = 2022-11-07',
    ]);
  });
});
