import { describe, expect, it } from 'vitest';
import { reportsOf } from './reports-of.ts';

/** "clash 2031-03-10 at Ostran border": kind, day and place of each report. */
function told(text: string): string[] {
  return reportsOf(text).map(({ kind, date, place }) => {
    const at = place?.venue ?? place?.city ?? place?.country;
    return `${kind} ${date?.value.edtf}${at ? ` at ${at}` : ''}`;
  });
}

describe('what surrounds the talks', () => {
  it.each<[string, string[]]>([
    [
      'Clashes broke out on the Belmar-Ostra border on Monday.',
      ['clash 2031-03-10 at Belmar-Ostra border'],
    ],
    ['Shots were fired near Lima early on Monday.', ['clash 2031-03-10 at Lima']],
    ['The road has been blocked since March 2.', ['clash 2031-03-02/..']],
    ['The licences run out on March 31.', ['deadline 2031-03-31']],
    ['In a speech in Oslo on Monday, Ana Ruiz praised the accord.', ['speech 2031-03-10 at Oslo']],
    [
      'They recalled the statements made by Ana Ruiz and Bo Lind in Oslo on January 6 and in Lima on February 3.',
      ['meeting 2031-01-06 at Oslo', 'meeting 2031-02-03 at Lima'],
    ],
  ])('%s', (text, reports) => {
    expect(told(text)).toEqual(reports);
  });

  it.each([
    'Clashes have been frequent on the border.',
    'The two sides clashed over tariffs.',
    'The milk has expired.',
    'They ran out of time on Monday.',
    'Ana Ruiz said in a statement on Monday that trade was up.',
    'A labour strike was called on Monday.',
    'In remarks on Monday, Ana Ruiz praised the accord.',
  ])('nothing in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
