import { describe, expect, it } from 'vitest';
import { toNeutral } from '../../../src/reading/neutral/to-neutral.ts';
import { readText } from './events/reports-of.ts';

function wordsOf(text: string): string[] {
  return toNeutral(readText(text), text).meetings.map(({ start, end }) => text.slice(start, end));
}

describe('the meetings of the neutral lines', () => {
  it.each<[string, string[]]>([
    ['Ana Ruiz met Bo Lind in Oslo.', ['met']],
    ['The meeting of Ana Ruiz and Bo Lind was cancelled.', ['meeting']],
    ['Ana Ruiz testified before the Senate committee on Monday.', ['testified']],
    ['Ana Ruiz and Bo Lind signed an accord in Oslo on Monday.', []],
    ['Ana Ruiz and Bo Lind attended the signing of the accord in Oslo.', ['signing']],
    ['Ana Ruiz gave a speech in Oslo on Monday.', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each<[string, string | undefined]>([
    ['Ana Ruiz met Bo Lind on Monday.', '2031-03-10'],
    ['Ana Ruiz and Bo Lind ended a two-day summit in Oslo on Monday.', '2031-03-09/2031-03-10'],
    ['Talks of Ana Ruiz and Bo Lind, which started on Monday, go on.', '2031-03-10'],
    ['Ana Ruiz met Bo Lind in Oslo.', undefined],
  ])('are dated: %s', (text, date) => {
    expect(toNeutral(readText(text), text).meetings[0]?.date).toBe(date);
  });

  it.each<[string, string[]]>([
    ['Ana Ruiz met Bo Lind in Oslo, accompanied by Cy Adom.', ['Ana Ruiz', 'Bo Lind']],
    ['Ana Ruiz and Cy Adom met Bo Lind in Oslo.', ['Ana Ruiz', 'Cy Adom', 'Bo Lind']],
    ['Cy Adom was present at the meeting in Oslo.', ['Cy Adom']],
  ])('name who met, and who was also there where nobody else is told: %s', (text, names) => {
    expect(toNeutral(readText(text), text).meetings[0]?.participants).toEqual(names);
  });

  it('have the status that each mention tells itself', () => {
    const text =
      'Ana Ruiz and Bo Lind held a two-day summit in Oslo. They will conclude their talks on Thursday. The talks are the first in years.';
    const { meetings } = toNeutral(readText(text), text);
    expect(new Set(meetings.map(({ event }) => event)).size).toBe(1);
    expect(meetings.map(({ status }) => status)).toEqual(['held', 'planned', 'held']);
  });
});
