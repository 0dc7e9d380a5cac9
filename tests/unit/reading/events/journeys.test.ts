import { describe, expect, it } from 'vitest';
import { datesOf, peopleOf, statusesOf } from './reports-of.ts';

describe('talks that somebody travels to', () => {
  it.each<[string, string[], string[]]>([
    [
      'Ana Ruiz and Bo Lind are likely to fly to Oslo next week for the first face-to-face talks with Cy Adom.',
      ['expected'],
      ['[2031-03-17..2031-03-23]'],
    ],
    [
      'Ana Ruiz is heading to Oslo on Monday for talks with Bo Lind.',
      ['announced'],
      ['2031-03-17'],
    ],
    [
      'Ana Ruiz and Bo Lind heading to Oslo on Monday for in-person talks',
      ['announced'],
      ['2031-03-17'],
    ],
    [
      'Ana Ruiz is set to travel to Oslo on Monday for the first high-level, face-to-face trade talks with Bo Lind.',
      ['announced'],
      ['2031-03-17'],
    ],
    ['Ana Ruiz arrives in Oslo for talks with Bo Lind.', ['announced'], ['none']],
    ['Ana Ruiz arrived in Oslo for talks with Bo Lind.', ['announced'], ['none']],
    ['Ana Ruiz will travel to Oslo for the talks with Bo Lind.', ['announced'], ['none']],
  ])('are still to come: %s', (text, statuses, dates) => {
    expect(statusesOf(text)).toEqual(statuses);
    expect(datesOf(text)).toEqual(dates);
  });

  it.each<[string, string[], string[]]>([
    ['Ana Ruiz flew to Oslo for talks with Bo Lind on Monday.', ['held'], ['2031-03-10']],
    ['Ana Ruiz headed to Oslo on Monday for talks with Bo Lind.', ['held'], ['2031-03-10']],
    ['After flying to Oslo for talks with Bo Lind, Ana Ruiz fell ill.', ['held'], ['none']],
    ['Ana Ruiz arrived in Oslo on Monday for talks with Bo Lind.', ['held'], ['2031-03-10']],
  ])('are over: %s', (text, statuses, dates) => {
    expect(statusesOf(text)).toEqual(statuses);
    expect(datesOf(text)).toEqual(dates);
  });

  it('of a description in hyphens are those of whoever travels', () => {
    const text = 'Ana Ruiz flew to Oslo for an in-person, one-on-one meeting with Bo Lind.';
    expect(peopleOf(text)).toEqual(['Ana Ruiz, Bo Lind']);
  });
});

describe('a visit told behind the journey', () => {
  it.each<[string, string[], string[]]>([
    [
      'Ana Ruiz headed Thursday to Oslo. She is to land there on Thursday. The visit to Oslo was her idea.',
      ['announced'],
      ['2031-03-13'],
    ],
    ['Ana Ruiz headed Monday to Oslo. The visit to Oslo was her idea.', ['held'], ['2031-03-10']],
  ])('%s', (text, statuses, dates) => {
    expect(statusesOf(text)).toEqual(statuses);
    expect(datesOf(text)).toEqual(dates);
  });
});

describe('what is awaited', () => {
  it.each<[string, string[], string[]]>([
    ['Ana Ruiz spoke ahead of a meeting with Bo Lind.', ['announced'], ['none']],
    ['Ana Ruiz spoke ahead of a meeting with Bo Lind on Friday.', ['announced'], ['2031-03-14']],
    ['Ahead of talks with Bo Lind on Friday, Ana Ruiz was calm.', ['announced'], ['2031-03-14']],
    ['Ana Ruiz was preparing for a meeting with Bo Lind on Friday.', ['expected'], ['2031-03-14']],
  ])('is the next such day: %s', (text, statuses, dates) => {
    expect(statusesOf(text)).toEqual(statuses);
    expect(datesOf(text)).toEqual(dates);
  });

  it.each<[string, string[], string[]]>([
    ['Ana Ruiz spoke ahead of a meeting with Bo Lind on Tuesday.', ['held'], ['2031-03-11']],
    ['Ana Ruiz spoke after a meeting with Bo Lind on Friday.', ['held'], ['2031-03-07']],
    ['The price of talks with Bo Lind on Friday fell to Ana Ruiz.', ['held'], ['2031-03-07']],
  ])('is no other day: %s', (text, statuses, dates) => {
    expect(statusesOf(text)).toEqual(statuses);
    expect(datesOf(text)).toEqual(dates);
  });
});
