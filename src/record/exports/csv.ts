import { citedIn } from './cited.ts';
import type { Cited } from './cited.ts';
import type { ExportInput } from './export-input.ts';
import type { Cell, Table } from './table.ts';

/**
 * Excel takes a file without this mark for the code page of its country and garbles names; every
 * reader that knows UTF-8 knows the mark.
 */
const BYTE_ORDER_MARK = '\uFEFF';

const CITATION_COLUMNS: readonly (readonly [column: string, field: keyof Cited])[] = [
  ['cited_document', 'document'],
  ['cited_title', 'title'],
  ['cited_publisher', 'publisher'],
  ['cited_published', 'published'],
  ['cited_url', 'url'],
  ['cited_start', 'start'],
  ['cited_end', 'end'],
  ['cited_before', 'before'],
  ['cited_words', 'words'],
  ['cited_after', 'after'],
];

/**
 * A table as CSV after RFC 4180 (UTF-8 with byte order mark, CRLF, header first), each row with its
 * first citation. A text that a spreadsheet would take for a formula gets a `'` in front.
 */
export function writeCsv(table: Table, input: ExportInput): string {
  const header = [...table.columns, ...CITATION_COLUMNS.map(([column]) => column)];
  const lines = table.rows.map(({ cells, citations: [first] }) => {
    const cited = first && citedIn(input, first);
    return [...cells, ...CITATION_COLUMNS.map(([, field]) => (cited ? cited[field] : null))];
  });
  const all = [header, ...lines].map((cells) => `${cells.map(writeCell).join(',')}\r\n`);
  return BYTE_ORDER_MARK + all.join('');
}

/** One cell: quoted where it must be, harmless where it would be run. Numbers stay numbers. */
export function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join('; ');
  const safe = startsFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The signs that OWASP's page on CSV injection names, wide forms too; spreadsheets trim before they look. */
function startsFormula(text: string): boolean {
  return /^[\s\p{Cc}]{0,100}[=+\-@＝＋－＠]|^[\t\r]/u.test(text);
}
