import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorTable } from '../../../../src/record/exports/actor-table.ts';
import { accountTable } from '../../../../src/record/exports/account-table.ts';
import { eventTable } from '../../../../src/record/exports/event-table.ts';
import { statementTable } from '../../../../src/record/exports/statement-table.ts';
import { writeCell, writeCsv } from '../../../../src/record/exports/csv.ts';
import { SMALL_TEXTS } from '../../../support/small-texts.ts';
import { exportOf } from './small-export.ts';

/** RFC 4180 read back: rows of cells; throws where quoting is broken. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length;) {
    const quoted = /^"((?:[^"]|"")*)"/.exec(text.slice(at));
    const cell = quoted ?? /^[^",\r\n]*/.exec(text.slice(at));
    const raw = cell?.[0] ?? '';
    row.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : raw);
    at += raw.length;
    if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else if (text[at] === ',') at += 1;
    else throw new Error(`neither comma nor line end at ${at}`);
  }
  return rows;
}

function objects(text: string): Record<string, string>[] {
  const [header = [], ...rows] = readCsv(text);
  return rows.map((row) => {
    expect(row).toHaveLength(header.length);
    return Object.fromEntries(header.map((name, at) => [name, row[at] ?? '']));
  });
}

describe('tables as CSV', () => {
  const input = exportOf();

  it('begins with the byte order mark and ends every line with CRLF', () => {
    const csv = writeCsv(eventTable(input), input);
    expect(csv.startsWith('\uFEFFid,title,kind,status,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    const outsideQuotes = csv.replace(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '');
    expect(outsideQuotes).not.toMatch(/[\r\n]/);
  });

  it('tells an event with its date, people, code and sentence', () => {
    const rows = objects(writeCsv(eventTable(input), input));
    expect(rows).toHaveLength(input.index.record.events.length);
    expect(rows.find(({ id }) => id === 'meeting-2024-03-11-hofburg-house-vienna')).toMatchObject({
      title: 'Marsh hosts Ruiz and Lind',
      kind: 'meeting',
      status: 'held',
      date: '11 March 2024',
      date_edtf: '2024-03-11',
      date_earliest: '2024-03-11',
      venue: 'Hofburg House',
      city: 'Vienna',
      cited_document: 'courier-vienna',
    });
  });

  it.each([
    ['events', eventTable],
    ['accounts', accountTable],
    ['statements', statementTable],
    ['actors', actorTable],
  ] as const)('cites each of the %s: words that stand between their surroundings', (_, table) => {
    const rows = objects(writeCsv(table(input), input));
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) {
      const text = SMALL_TEXTS.get(row['cited_document'] as never) ?? '';
      const whole = `${row['cited_before']}${row['cited_words']}${row['cited_after']}`;
      expect(text).toContain(whole);
      expect(text.slice(Number(row['cited_start']), Number(row['cited_end']))).toBe(
        row['cited_words'],
      );
      expect(Array.from(row['cited_before'] ?? '').length).toBeLessThanOrEqual(32);
      expect(whole.length).toBeGreaterThan(row['cited_words']?.length ?? 0);
    }
  });

  it('gives accounts and statements of an event its CAMEO code', () => {
    const accounts = objects(writeCsv(accountTable(input), input));
    for (const { event, cameo } of accounts) {
      expect(cameo).toBe(input.index.eventsById.get(event as never)?.cameo);
    }
  });

  it('holds only what is shown', () => {
    const calls = exportOf({ kinds: ['call'] });
    expect(objects(writeCsv(eventTable(calls), calls)).map(({ kind }) => kind)).toEqual(['call']);
    expect(objects(writeCsv(actorTable(calls), calls)).map(({ name }) => name)).toEqual([
      'Ana Ruiz',
      'Bo Lind',
    ]);
    expect(objects(writeCsv(statementTable(calls), calls))).toEqual([]);
  });
});

describe('a cell', () => {
  it.each([
    ['=1+2', "'=1+2"],
    ['+49 30', "'+49 30"],
    ['-2', "'-2"],
    ['@sum(A1)', "'@sum(A1)"],
    ['\t=1', "'\t=1"],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['\r=1', `"'\r=1"`],
    ['=HYPERLINK("x";"y"),', `"'=HYPERLINK(""x"";""y""),"`],
    ['a=b', 'a=b'],
    ['one, two', '"one, two"'],
    ['say "yes"', '"say ""yes"""'],
  ])('%j is written %j', (text, written) => {
    expect(writeCell(text)).toBe(written);
  });

  it('keeps numbers, joins lists and leaves the unknown empty', () => {
    expect([writeCell(-3), writeCell(true), writeCell(null), writeCell(['a', 'b'])]).toEqual([
      '-3',
      'true',
      '',
      'a; b',
    ]);
  });

  it('reads back as it was, but for the mark before a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (texts) => {
        const [row = []] = readCsv(`${texts.map(writeCell).join(',')}\r\n`);
        expect(row.map((cell, at) => (cell === texts[at] ? cell : cell.slice(1)))).toEqual(texts);
        expect(row.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
    );
  });
});
