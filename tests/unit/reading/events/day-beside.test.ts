import { describe, expect, it } from 'vitest';
import { datesOf } from './reports-of.ts';

describe('a day told by its distance from another', () => {
  it.each<[string, string[]]>([
    ['Ana Ruiz met Bo Lind two days before the vote on March 5.', ['2031-03-03']],
    ['Ana Ruiz met Bo Lind the day after the vote on March 5.', ['2031-03-06']],
    ['Ana Ruiz met Bo Lind hours after the vote on March 5.', ['2031-03-05']],
    ['One day after being appointed on Monday, Ana Ruiz met Bo Lind.', ['2031-03-11']],
    ['A week after the vote on February 5, Ana Ruiz met Bo Lind.', ['[2031-02-09..2031-02-15]']],
    ['Ana Ruiz met Bo Lind before the vote on March 5.', ['none']],
    ['Ana Ruiz met Bo Lind two days before the vote.', ['none']],
    ['Ana Ruiz met Bo Lind for two days before she left on March 5.', ['none']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

describe('whose a day is', () => {
  it.each<[string, string[]]>([
    ['Ana Ruiz was sworn in on Monday and met Bo Lind on Tuesday.', ['2031-03-11']],
    ['Ana Ruiz was sworn in on Monday and met Bo Lind a day later.', ['2031-03-11']],
    ['Ana Ruiz met Bo Lind, who took office in 2029.', ['none']],
    ['A meeting of Ana Ruiz and Bo Lind, which took place on Monday, was short.', ['2031-03-10']],
    ['A visit by Ana Ruiz to Oslo, which was to begin on Friday, was scrapped.', ['2031-03-14']],
    ['Ana Ruiz met the mayors she has spent the last year praising.', ['none']],
    ['Ana Ruiz spoke at a meeting she had with Bo Lind on Monday.', ['2031-03-10']],
    ['Ana Ruiz could meet Bo Lind as early as Friday.', ['2031-03-14']],
    ['Ana Ruiz spoke on Monday at the end of a meeting with Bo Lind.', ['2031-03-10']],
    ['Ana Ruiz and Bo Lind will hold their last meeting of the year in December.', ['2031-12']],
    ['On Monday, Ana Ruiz agreed to meet Bo Lind.', ['none']],
    ['On Monday, the union said it would hold talks with Ana Ruiz.', ['none']],
    ['On Monday Ana Ruiz was to meet Bo Lind.', ['2031-03-10']],
    ['Ana Ruiz met Bo Lind on Monday to mend ties between the two towns.', ['2031-03-10']],
    ['On Monday, Ana Ruiz called for “a lasting peace” during talks with Bo Lind.', ['2031-03-10']],
    ['Ana Ruiz said on Monday that she will not meet Bo Lind.', ['none']],
    ['A deal after the talks of Ana Ruiz and Bo Lind closes a mine, due by 2038.', ['none']],
    ['A summit of Ana Ruiz and Bo Lind is planned for 2038.', ['2038']],
    [
      'On Monday morning, Ana Ruiz saw her team, then around noon, the mayor held talks with Bo Lind.',
      ['2031-03-10'],
    ],
    ['In June, Ana Ruiz flew to Oslo to see aides who had just met Bo Lind.', ['none']],
    ['Cy Adom on Monday ordered Ana Ruiz to speak at a meeting of Bo Lind.', ['none']],
    ['Talks of Ana Ruiz and Bo Lind could be resumed on Monday.', ['2031-03-17']],
    ['Ana Ruiz on Monday welcomed talks between Bo Lind and Cy Adom.', ['none']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

describe('a bare weekday', () => {
  it.each<[string, string[]]>([
    ['Ana Ruiz is meeting Bo Lind on Monday.', ['2031-03-17']],
    ['“I’m meeting Bo Lind on Monday,” Ana Ruiz said.', ['2031-03-17']],
    ['Ana Ruiz did not meet Bo Lind on Friday.', ['2031-03-07']],
    ['Ana Ruiz spoke to reporters before a meeting with Bo Lind on Saturday.', ['2031-03-15']],
    ['Ana Ruiz spoke to reporters after a meeting with Bo Lind on Saturday.', ['2031-03-08']],
    [
      'Ana Ruiz and Bo Lind held two days of talks that began on Monday.',
      ['2031-03-10/2031-03-11'],
    ],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});
