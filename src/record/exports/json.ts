import type { RecordDocument } from '../../model/record.ts';
import { accountTable } from './account-table.ts';
import { actorTable } from './actor-table.ts';
import { citedIn } from './cited.ts';
import { eventTable } from './event-table.ts';
import { exportedDocuments } from './export-input.ts';
import type { ExportInput } from './export-input.ts';
import { statementTable } from './statement-table.ts';
import type { Table } from './table.ts';

/** Raised by a change that would break a reader of the export. */
const EXPORT_VERSION = 1;

/**
 * Everything shown as one JSON text: the columns of the tables as keys, lists as lists, and every
 * citation of each row with the 32 characters either side.
 */
export function writeJson(input: ExportInput): string {
  const { corpus } = input.index.record;
  const content = {
    format: 'parley-export',
    version: EXPORT_VERSION,
    corpus,
    ...input.about,
    documents: exportedDocuments(input).map(documentFields),
    actors: objectsOf(actorTable(input), input),
    events: objectsOf(eventTable(input), input),
    accounts: objectsOf(accountTable(input), input),
    statements: objectsOf(statementTable(input), input),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function objectsOf({ columns, rows }: Table, input: ExportInput): readonly object[] {
  return rows.map(({ cells, citations }) => ({
    ...Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null])),
    citations: citations.map((citation) => citedIn(input, citation)),
  }));
}

function documentFields(document: RecordDocument): object {
  const { id, title, titleInferred, publisher, author, url, rights, language, sha256 } = document;
  return {
    id,
    title,
    title_inferred: titleInferred,
    publisher,
    author,
    published: document.published?.edtf ?? null,
    published_because: document.publishedBecause ?? document.published?.because ?? null,
    url,
    rights,
    language,
    sha256,
  };
}
