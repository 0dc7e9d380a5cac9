import { describe, expect, it } from 'vitest';
import { datesOf, peopleOf, readText } from './reports-of.ts';

/** For each report the words of its triggers, in order of the text. */
function eventsOf(text: string): string[] {
  return readText(text).reports.map(({ mentions }) =>
    mentions.map(({ trigger }) => text.slice(trigger.start, trigger.end)).join(' '),
  );
}

describe('mentions of one event', () => {
  it('are of those described at first and named later', () => {
    const text =
      'Norwegian negotiators will travel to Rome on Monday for talks. ' +
      'Norwegian Trade Minister Ana Ruiz and Norwegian Finance Minister Cy Adom will hold talks in Rome on Monday.';
    expect(eventsOf(text)).toEqual(['talks talks']);
    expect(peopleOf(text)).toEqual(['Ana Ruiz, Cy Adom']);
  });

  it('behind two meetings are of the one told last', () => {
    const text =
      'Ana Ruiz will meet Bo Lind on Friday. The meeting will be short. The meeting will be in Oslo. ' +
      'On Tuesday, Ana Ruiz met Cy Adom. He called the meeting useful.';
    expect(eventsOf(text)).toEqual(['meet meeting meeting', 'met meeting']);
  });

  it('behind two in one sentence are of the one told last', () => {
    const text =
      'Ana Ruiz met Bo Lind on Monday. The meeting was short. ' +
      'Before meeting Bo Lind, Ana Ruiz had also met Cy Adom. Following that meeting, she was tired.';
    expect(eventsOf(text)).toEqual(['met meeting meeting', 'met meeting']);
  });

  it('are apart where a meeting falls on one day of a summit', () => {
    const text =
      'Ana Ruiz will meet Bo Lind in Oslo on 13 March. Leaders will attend the 13-14 March summit in Oslo.';
    expect(eventsOf(text)).toEqual(['meet', 'summit']);
  });
});

describe('a meeting at another event', () => {
  it.each<[string, string[]]>([
    ['Ana Ruiz met Bo Lind at a summit in Oslo on Monday.', ['2031-03-10']],
    ['Ana Ruiz met Bo Lind during the talks in Oslo on Monday.', ['2031-03-10']],
    ['Ana Ruiz met Bo Lind on the sidelines of the Oslo summit on Monday.', ['2031-03-10']],
  ])('has its day: %s', (text, dates) => {
    expect(datesOf(text).slice(0, 1)).toEqual(dates);
  });

  it.each<[string, string[]]>([
    ['Ana Ruiz met Bo Lind before the summit in Oslo on Monday.', ['none']],
    ['Ana Ruiz met Bo Lind to prepare the summit of 20 March.', ['none']],
  ])('has no day of one that it only precedes: %s', (text, dates) => {
    expect(datesOf(text).slice(0, 1)).toEqual(dates);
  });
});
