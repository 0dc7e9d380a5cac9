import type { Report } from '../../model/record.ts';
import type { RecordIndex } from '../record-index.ts';
import { sentencesOf } from './cited.ts';
import { dateColumns } from './date-columns.ts';
import { nameOf } from './event-table.ts';
import type { ExportInput } from './export-input.ts';
import { tableOf } from './table.ts';
import type { Column, Table } from './table.ts';

/** One row for what one article says of one shown event: the table to compare sources with. */
export function accountTable({ index, shown }: ExportInput): Table {
  const reports = shown.events.flatMap(({ reports: ids }) =>
    ids.flatMap((id) => index.reportsById.get(id) ?? []),
  );
  return tableOf(reports, accountColumns(index), sentencesOf);
}

function accountColumns(index: RecordIndex): readonly Column<Report>[] {
  return [
    ['id', ({ id }) => id],
    ['event', ({ event }) => event],
    ['document', ({ document }) => document],
    ['kind', ({ kind }) => kind],
    ['status', ({ status }) => status],
    ...dateColumns<Report>(({ date }) => date?.value ?? null),
    ['date_words', ({ date }) => date?.citation.words ?? null],
    ['place_words', ({ place }) => place?.citation.words ?? null],
    ['participants', (report) => report.participants.map(({ actor }) => nameOf(index, actor))],
    ['participant_words', (report) => report.participants.map(({ citation }) => citation.words)],
    ['participant_roles', (report) => report.participants.map(({ role }) => role)],
    ['together', ({ together }) => together],
    ['outcome_words', ({ outcome }) => outcome?.words ?? null],
    ['hedge_words', ({ hedge }) => hedge?.words ?? null],
    ['rule', ({ rule }) => rule],
    ['cameo', ({ event }) => index.eventsById.get(event)?.cameo ?? ''],
  ];
}
