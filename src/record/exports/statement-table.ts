import type { Statement, StatementSpeaker } from '../../model/record.ts';
import type { RecordIndex } from '../record-index.ts';
import { dateColumns } from './date-columns.ts';
import { nameOf } from './event-table.ts';
import type { ExportInput } from './export-input.ts';
import { tableOf } from './table.ts';
import type { Column, Table } from './table.ts';

/** One row a statement; interrupted words are joined with " … ", each piece a citation of its own. */
export function statementTable({ index, shown }: ExportInput): Table {
  return tableOf(shown.statements, statementColumns(index), ({ parts }) => parts);
}

function statementColumns(index: RecordIndex): readonly Column<Statement>[] {
  return [
    ['id', ({ id }) => id],
    ['words', wordsOf],
    ['directness', ({ directness }) => directness],
    ['speaker', ({ speaker }) => speaker && speakerName(index, speaker)],
    ['speaker_id', ({ speaker }) => speaker?.actor ?? null],
    ['also_by', ({ alsoBy = [] }) => alsoBy.map((actor) => nameOf(index, actor))],
    ['speaker_words', ({ speaker }) => speaker?.citation.words ?? null],
    ['cue_words', ({ cue }) => cue?.words ?? null],
    ['through', ({ chain }) => chain.map((link) => speakerName(index, link))],
    ['medium', ({ medium }) => medium],
    ...dateColumns<Statement>(({ date }) => date),
    ['event', ({ event }) => event],
    ['about', ({ about }) => about.map((actor) => nameOf(index, actor))],
    ['variants', ({ variants }) => variants],
    ['cameo', ({ event }) => (event && index.eventsById.get(event)?.cameo) ?? ''],
  ];
}

/** The words as printed, pieces joined with " … ". */
function wordsOf({ parts }: Statement): string {
  return parts.map(({ words }) => words).join(' … ');
}

/** The linked name, or the description as printed. */
export function speakerName(index: RecordIndex, { actor, citation }: StatementSpeaker): string {
  return actor === null ? citation.words : nameOf(index, actor);
}
