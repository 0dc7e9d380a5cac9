import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../../src/lexicon/lexicon.ts';
import { readDocument } from '../../../../src/reading/read-document.ts';
import { bareDocument } from '../../../support/bare-document.ts';

const PROSE =
  'The two ministers met in Oslo and agreed to go on with their talks, their offices said.';

function published(text: string, url: string | null = null): string | null {
  const reading = readDocument(bareDocument(text, { url }), buildLexicon());
  const { publishedRange: range, published: value } = reading;
  const words = range ? text.slice(range.start, range.end) : '-';
  return value && `${words} = ${value.edtf} ${value.basis}`;
}

describe('publication date', () => {
  it.each([
    [
      'a stamp under the headline',
      `Ministers meet\n\nSep 29, 2022\n\n${PROSE}`,
      'Sep 29, 2022 = 2022-09-29 stated',
    ],
    [
      'a label',
      `Ministers meet\n\nPublished: 16 March 2024\n\n${PROSE}`,
      '16 March 2024 = 2024-03-16 stated',
    ],
    [
      'published before updated',
      `Ministers meet\n\nUpdated 17 March 2024\n\nPublished 16 March 2024\n\n${PROSE}`,
      '16 March 2024 = 2024-03-16 stated',
    ],
    [
      'a dateline with its year',
      `Ministers meet\n\nOSLO, March 8, 2024 — ${PROSE}`,
      'March 8, 2024 = 2024-03-08 stated',
    ],
    [
      'a stamp in the sign-off',
      `Ministers meet\n\n${PROSE} ${PROSE}\n\nAna Ruiz\n05.11.2022 09:14`,
      '05.11.2022 = 2022-11-05 stated',
    ],
    [
      'today in the text',
      `Ministers meet\n\nToday, November 8, 2022, they met. ${PROSE}`,
      '- = 2022-11-08 anchored',
    ],
    [
      'a weekday printed whole',
      `Ministers meet\n\nThey met on Monday, November 7, 2022. On Tuesday they left. ${PROSE}`,
      '- = [2022-11-07..2022-11-13] anchored',
    ],
  ])('is read from %s', (_, text, expected) => {
    expect(published(text)).toBe(expected);
  });

  it('is read from the address of the page', () => {
    expect(published(PROSE, 'https://example.org/2022/11/05/talks')).toBe(
      '- = 2022-11-05 anchored',
    );
  });

  it.each([
    [
      'stamps of related articles',
      `Ministers meet\n\n${PROSE} ${PROSE}\n\nRelated articles\n\nHerring climbs\n\n14 Jan 2026`,
    ],
    [
      'the day of the visit in the menu',
      `Wire\nHome | News | Weather\n12 Jan 2026\n\nMinisters meet\n\n${PROSE} ${PROSE}`,
    ],
    ['a dateline without a year', `Ministers meet\n\nOSLO, March 8 — ${PROSE}`],
    [
      'a date of long ago in the text',
      `Ministers meet\n\n${PROSE} On Tuesday they spoke of 10 November 2020.`,
    ],
  ])('is not %s', (_, text) => {
    expect(published(text)).toBeNull();
  });
});
