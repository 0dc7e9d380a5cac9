import { describe, expect, it } from 'vitest';
import { datesOf } from './reports-of.ts';

describe('the day of an event', () => {
  it.each<[string, string[]]>([
    ['On Monday, Ana Ruiz met Bo Lind in Oslo.', ['2031-03-10']],
    ['Ana Ruiz met Bo Lind on 3 March in Oslo.', ['2031-03-03']],
    ['Ana Ruiz met Bo Lind in Oslo, Norway, last month.', ['2031-02']],
    ['The March 3 meeting of Ana Ruiz and Bo Lind was short.', ['2031-03-03']],
    [
      'Ana Ruiz met Bo Lind in Oslo on Monday and Cy Adom on Tuesday.',
      ['2031-03-10', '2031-03-11'],
    ],
    [
      'Ana Ruiz spoke with Bo Lind on Monday and met Cy Adom in Rome last month.',
      ['2031-03-10', '2031-02'],
    ],
    ['Talks between Ana Ruiz and Bo Lind, which started on Monday, go on.', ['2031-03-10/..']],
    ['Ana Ruiz and Bo Lind ended a two-day summit in Oslo on Monday.', ['2031-03-09/2031-03-10']],
    ['Ana Ruiz met Bo Lind on Monday. She also met Cy Adom.', ['2031-03-10', '2031-03-10']],
    [
      'Ana Ruiz met Bo Lind on Monday. She met separately with Cy Adom.',
      ['2031-03-10', '2031-03-10'],
    ],
    [
      'The lease ran out on Sunday, two weeks after a summit of Ana Ruiz and Bo Lind.',
      ['2031-03-09', '[2031-02-20..2031-02-26]'],
    ],
    [
      'A meeting of Ana Ruiz and Bo Lind on Friday has been postponed until March 21.',
      ['2031-03-21'],
    ],
    [
      'Talks of Ana Ruiz and Bo Lind aimed at ending the strike will start again on Friday.',
      ['2031-03-14'],
    ],
    [
      'Ana Ruiz and Bo Lind will resume talks aimed at ending the strike on Friday.',
      ['2031-03-14'],
    ],
    [
      'The first meeting of Ana Ruiz and Bo Lind since the strike began will take place this Friday.',
      ['2031-03-14'],
    ],
    [
      'Ana Ruiz will leave for Oslo on Friday and hold talks with Bo Lind on March 17.',
      ['2031-03-17'],
    ],
    ['Ana Ruiz will fly to Oslo on Friday and meet Bo Lind.', ['2031-03-14']],
    ['Ana Ruiz on Monday welcomed Bo Lind for a summit in Oslo.', ['2031-03-10']],
    ['Talks of Ana Ruiz and Bo Lind are under way.', ['2031-03-12']],
    ['Talks of Ana Ruiz and Bo Lind have begun in Oslo.', ['2031-03-12']],
    ['Talks begin in Oslo as Ana Ruiz and Bo Lind look for peace', ['2031-03-12']],
    ['The talks of Ana Ruiz and Bo Lind are focusing on fish.', ['2031-03-12']],
    ['Cy Adom adjourned two-day talks with Ana Ruiz on Monday.', ['2031-03-09/2031-03-10']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });

  it.each<[string, string[]]>([
    ['Ana Ruiz met Bo Lind in Oslo, a spokesman said on Monday.', ['none']],
    ['LIMA, March 11 - Ana Ruiz met Bo Lind in Lima.', ['none']],
    ['Ana Ruiz met Bo Lind before the vote on Sunday.', ['none']],
    ['Talks of Ana Ruiz and Bo Lind failed and the lockout will start on Friday.', ['none']],
    ['When talks begin in Oslo, Ana Ruiz and Bo Lind will be there.', ['none']],
    ['Talks of Ana Ruiz and Bo Lind have not begun.', ['none']],
    ['Talks of Ana Ruiz and Bo Lind are still being planned.', ['none']],
    ['Decisions from the talks of Ana Ruiz and Bo Lind will be told on Friday.', ['none']],
    ['Cy Adom would leave on Friday if the meeting of Ana Ruiz and Bo Lind failed.', ['none']],
    ['Despite a meeting of Ana Ruiz and Bo Lind, Cy Adom on Monday left the party.', ['none']],
  ])('is not another day: %s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});
