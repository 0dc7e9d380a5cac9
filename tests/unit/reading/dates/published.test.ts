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
      'a dateline of wire copy in a line above the headline',
      `PORT ANSELM, Nov. 1 , 2006 (Mill News)\n\nMinisters meet for talks in Oslo\n\n${PROSE}`,
      'Nov. 1 , 2006 = 2006-11-01 stated',
    ],
    [
      'such a line with its year told twice',
      `OSLO, Dec 7 , 2005, 2005\n\nMinisters meet for talks in Oslo\n\n${PROSE}`,
      'Dec 7 , 2005 = 2005-12-07 stated',
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
    [
      'the stamp under the headline, not those of teasers after it',
      `Ministers meet in Oslo\n\nAna Ruiz Dec. 22, 2022 12:32\n\nEel prices fall\n\nDec. 20, 2019\n\nHerring climbs\n\nMay 3, 2018\n\n${PROSE}`,
      'Dec. 22, 2022 = 2022-12-22 stated',
    ],
    [
      'a stamp with a year of two figures',
      `Ministers meet\n\nBy Mill News Published Date - 10:15 AM, Tue - 26 September 23\n\n${PROSE}`,
      '26 September 23 = 2023-09-26 stated',
    ],
    [
      'a stamp whose month is glued to a name',
      `Ministers meet\n\nBy Ana RuizDec. 22, 2022\n\n${PROSE}`,
      'Dec. 22, 2022 = 2022-12-22 stated',
    ],
    [
      'a stamp whose hour is glued to the year',
      `Ministers meet\n\nPublished Fri, Dec 23 20221:17 AM EST\n\n${PROSE}`,
      'Dec 23 2022 = 2022-12-23 stated',
    ],
    [
      'a label among what stands below the article',
      `Ministers meet\n\n${PROSE} ${PROSE}\n\nRead more\n\nHerring climbs\n\nFirst Published: Sep 13 2014 | 5:45 PM IST\n\nMore news`,
      'Sep 13 2014 = 2014-09-13 stated',
    ],
    [
      'wire copy with a slug under its dateline',
      `OSLO, Dec 24 , 2022\n\nherring talks ///\n\n${PROSE}`,
      'Dec 24 , 2022 = 2022-12-24 stated',
    ],
    [
      'a dateline with its day first',
      `Ministers meet\n\nMay 3, 2022 (OSLO) – ${PROSE}`,
      'May 3, 2022 = 2022-05-03 stated',
    ],
    [
      'the name of a column before it',
      `Ministers meet\n\nmill notes Dec. 22, 2022\n\n${PROSE}`,
      'Dec. 22, 2022 = 2022-12-22 stated',
    ],
    [
      'the last of stamps with headlines between them',
      `Eel prices fall\n\nDec. 20, 2022\n\nMinisters meet in Oslo\n\nDec. 22, 2022\n\n${PROSE}`,
      'Dec. 22, 2022 = 2022-12-22 stated',
    ],
    [
      'a stamp glued to the name before it',
      `Ministers meet\n\nby MNA15 December 2022 Last updated at 09:00 AM\n\n${PROSE}`,
      '15 December 2022 = 2022-12-15 stated',
    ],
    [
      'a day with a stop after it',
      `Ministers meet\n\n1. November 2017 - 15:46\n\n${PROSE}`,
      '1. November 2017 = 2017-11-01 stated',
    ],
    [
      'a month of a year, no day of a short one',
      `Ministers meet\n\nPublished November 2017\n\n${PROSE}`,
      'November 2017 = 2017-11 stated',
    ],
    [
      'a day before an hour with a stop',
      `Ministers meet\n\nFriday 5 May 2017, 14.30\n\n${PROSE}`,
      'Friday 5 May 2017 = 2017-05-05 stated',
    ],
    [
      'a stamp glued to its hour',
      `Ministers meet\n\nBy Ana Ruiz\n\nNov 15, 20195:45 AM\n\n${PROSE}`,
      'Nov 15, 2019 = 2019-11-15 stated',
    ],
    [
      'labels above the headline',
      `• publish: 7 September 2019\n• time: 6:29 pm\n• category: Politics\n\nMinisters meet for talks in Oslo\n\n${PROSE}`,
      '7 September 2019 = 2019-09-07 stated',
    ],
    [
      'a dateline in figures',
      `Ministers meet\n\nOslo/09.12.22/Mill News: ${PROSE}`,
      '09.12.22 = 2022-12-09 stated',
    ],
    [
      'the headline, where the text says today',
      `Call with Minister Lind: 28 August 2019\n\nThe minister spoke to Minister Lind this afternoon. ${PROSE}`,
      '- = 2019-08-28 anchored',
    ],
    [
      'a dateline after a picture of the same year',
      `Ministers meet in Oslo for talks\n\nMinister Ana Ruiz speaks in Tallin, June 9, 2021. Image: Mill News\n\nOSLO, Oct 13 (Mill News) - The ministers met on Wednesday. ${PROSE}`,
      '- = 2021-10-13 anchored',
    ],
    [
      'a topic, a place and a day above the headline',
      `Lake trade | Tallin, 6 September 2018\n\nMinisters meet for talks in Oslo\n\n${PROSE}`,
      '6 September 2018 = 2018-09-06 stated',
    ],
    [
      'a field above the page',
      `---\ntitle: Ministers meet\ndate: 2020-09-11-17-02-56\n---\n${PROSE}\n\n${PROSE}`,
      '2020-09-11 = 2020-09-11 stated',
    ],
    [
      'an agency in brackets under the article',
      `Ministers meet\n\n${PROSE} ${PROSE}\n(Mill News Agency December 17, 2005)`,
      'December 17, 2005 = 2005-12-17 stated',
    ],
    [
      'a sentence that says when it came out',
      `Ministers meet\n\nThe following press release was published by the ministry on Aug. 29, 2021. It is whole.\n\n${PROSE}`,
      'Aug. 29, 2021 = 2021-08-29 stated',
    ],
    [
      'a sentence that says when an interview was held',
      `Ana Ruiz on the lake\n\n${PROSE}\n\nThe interview was conducted on 9 April 2026.`,
      '9 April 2026 = 2026-04-09 stated',
    ],
    [
      'the date that a collection stores the page under',
      ` date 2024-02-20 Ministers meet for talks in Oslo\n\n${PROSE}`,
      '2024-02-20 = 2024-02-20 anchored',
    ],
    [
      'a dateline before the date it is stored under',
      ` date 2024-01-02 \n\nMinisters meet for talks in Oslo\n\nOSLO, Dec 31 (Mill News) - ${PROSE}`,
      '- = 2023-12-31 anchored',
    ],
    [
      'a printed stamp before the date it is stored under',
      ` date 2024-02-20 Ministers meet for talks in Oslo\n\n19 February 2024\n\n${PROSE}`,
      '19 February 2024 = 2024-02-19 stated',
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
    [
      'the day of a visit under the weather',
      `37.1 C\nMill Valley\nSaturday, April 27, 2024\n\nMinisters meet in Oslo for talks\n\n${PROSE} ${PROSE}`,
    ],
    [
      'a year stored as its first day',
      ` date 2024-01-01 Ministers meet for talks in Oslo\n\n${PROSE}`,
    ],
    [
      'the day of a visit over a headline, far from the dateline',
      `Tuesday, 02 January 2024 12:17 GMT\n\nMinisters meet for talks in Oslo\n\n(MENA- Mill News Agency (MNA)) OSLO, Sept 4 (MNA) -- ${PROSE}`,
    ],
    [
      'what else came out',
      `Ministers meet\n\nA report was issued by the mill on 3 May 2021. It was published on 4 May 2021. ${PROSE}`,
    ],
    ['words that begin with a date', `The date 2024-02-20 was agreed. ${PROSE}`],
    [
      'the day of a headline that tells of another day',
      `What was agreed in Oslo on 28 August 2019\n\nThe ministers spoke long. ${PROSE}`,
    ],
    [
      'a dateline on another weekday than after the picture',
      `Ministers meet in Oslo for talks\n\nMinister Ana Ruiz speaks in Tallin, June 9, 2021. Image: Mill News\n\nOSLO, Oct 13 (Mill News) - The ministers met on Friday. ${PROSE}`,
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
