import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../src/lexicon/lexicon.ts';
import type { Reading } from '../../../src/model/reading.ts';
import type { TextRange } from '../../../src/model/span.ts';
import { explainReading } from '../../../src/reading/explain-reading.ts';
import { parseNeutralLine } from '../../../src/reading/neutral/parse-line.ts';
import { readDocument } from '../../../src/reading/read-document.ts';
import { anyText } from '../../support/any-text.ts';
import { compareTimes } from '../../support/compare-times.ts';

const lexicon = buildLexicon();

function read(text: string, published: string | null = '2031-03-12'): Reading {
  return readDocument(parseNeutralLine(JSON.stringify({ id: 'd', text, published })), lexicon);
}

/** Every stretch of text that a reading points at. */
function rangesOf(reading: Reading): readonly TextRange[] {
  return [
    ...reading.sentences,
    ...reading.furniture,
    ...reading.dates,
    ...reading.mentions,
    ...reading.entities.flatMap(({ roles }) => roles),
    ...reading.quotations.flatMap(({ parts, speaker, cue, chain }) => [
      ...parts,
      ...chain,
      ...[speaker, cue].flatMap((range) => range ?? []),
    ]),
    ...reading.reports.flatMap(({ mentions, participants, date, place }) => [
      ...mentions.flatMap(({ trigger, sentence }) => [trigger, sentence]),
      ...participants.map(({ range }) => range),
      ...[date, place].flatMap((found) => found?.range ?? []),
    ]),
    ...[reading.title, reading.author, reading.publishedRange].flatMap((range) => range ?? []),
  ];
}

/** Ranges of the reading that do not lie in the text. */
function astray(reading: Reading, text: string): readonly TextRange[] {
  return rangesOf(reading).filter(
    ({ start, end }) => start < 0 || start > end || end > text.length,
  );
}

describe('any text', () => {
  it('is read without a throw, and whatever is found lies in it', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const reading = read(text);
        expect(astray(reading, text)).toEqual([]);
        expect(explainReading(reading, text)).toContain('published');
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t\r\n '],
    ['one word', 'Oslo'],
    ['one mark', '“'],
    ['half an emoji', '\ud83d'],
    ['marks that combine with nothing', '\u0301\u0301 \u0301'],
    ['one word of many capitals', 'aB'.repeat(130_000)],
    ['one line of many names', 'Ana Ruiz, '.repeat(2000)],
  ])('%s', (_what, text) => {
    expect(astray(read(text), text)).toEqual([]);
  });
});

/** The words of each date and each name that is one by itself. */
function wordsOf(text: string): readonly string[] {
  const reading = read(text);
  const names = reading.mentions.filter(({ form }) => form === 'name');
  return [...reading.dates, ...names]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));
}

describe('offsets', () => {
  it.each([
    ['line ends of two units', 'A first line.\r\n\r\nAna Ruiz met Bo Lind on Monday.\r\n'],
    ['emoji before', '🙂🙂 Ana Ruiz met Bo Lind on Monday 🙂.'],
    ['words from right to left before', 'שלום עולם. Ana Ruiz met Bo Lind on Monday.'],
    ['dotted capital I before', 'İİİ and İİ: Ana Ruiz met Bo Lind on Monday.'],
    ['combining marks before', 'Cafe\u0301 e\u0301te\u0301: Ana Ruiz met Bo Lind on Monday.'],
    ['blanks of no width', '\u200b\ufeff\u200bAna Ruiz met Bo Lind on Monday.'],
  ])('are right with %s', (_what, text) => {
    const words = wordsOf(text);
    expect(words).toContain('Ana Ruiz');
    expect(words).toContain('Bo Lind');
    expect(words).toContain('Monday');
  });

  it('are right in a name with a dotted capital I', () => {
    expect(wordsOf('İlham Əliyev met Ana Ruiz on Monday.')).toEqual([
      'İlham Əliyev',
      'Ana Ruiz',
      'Monday',
    ]);
  });

  it('are right in capitals', () => {
    expect(wordsOf('ANA RUIZ MET BO LIND ON MONDAY.')).toContain('MONDAY');
  });
});

/** Texts that make rules look far, back, or again and again. */
const HOSTILE: readonly string[] = [
  '“',
  "'",
  '“‘',
  '“A,” he said. ',
  'he said that ',
  'Ana ',
  'aB',
  'and ',
  '. ',
  '( ',
  '1/2/',
  'on Monday 7 May 2021 ',
  'between ',
  'former President ',
  'the ministers of A and B, X and Y, ',
  'met with Ana Ruiz in Oslo on Monday and held talks with Bo Lind ',
  'By Ana Ruiz\n',
  'Related Articles\n',
  'Question: Who? ',
  'RUIZ: Yes.\n',
  '\r\n',
  '\u202e',
  '("“‘[',
  '[a](http://b',
  '&quot;',
  'word.Word"',
  'the union and the board met ',
  'between talks with a company led by Ana Ruiz, who met, ',
];

describe('time', () => {
  it.each(HOSTILE.map((unit) => [JSON.stringify(unit), unit]))(
    'is linear in the length of a text of nothing but %s',
    (_shown, unit) => {
      const textOf = (length: number): string => unit.repeat(Math.ceil(length / unit.length));
      read(textOf(1000));
      // The same number of characters in one text and in sixteen: the same time when work is linear,
      // sixteen times as long when it is quadratic.
      const ratio = compareTimes(
        () => read(textOf(48_000)),
        () => {
          for (let part = 0; part < 16; part += 1) read(textOf(3000));
        },
      );
      expect(ratio).toBeLessThan(5);
    },
  );
});
