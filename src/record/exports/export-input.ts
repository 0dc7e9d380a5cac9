import type { DocumentId } from '../../model/ids.ts';
import type { Actor, RecordDocument } from '../../model/record.ts';
import type { FilteredRecord } from '../filter/filter-record.ts';
import type { RecordIndex } from '../record-index.ts';

/** What is exported: what the filter lets through. Nothing is fetched and no clock is read. */
export interface ExportInput {
  readonly index: RecordIndex;
  readonly shown: FilteredRecord;
  /** Texts for the words either side of a citation; where one is missing these are empty. */
  readonly texts: ReadonlyMap<DocumentId, string>;
  readonly about: ExportNote;
}

/** What an export says of itself. */
export interface ExportNote {
  /** When it was made, as `2026-11-22T09:30:00Z`. */
  readonly made: string;
  /** The address that opens the same view; null where there is none. */
  readonly link: string | null;
  /** What is shown, in words: "13 of 19 events, 22 statements; calls". */
  readonly shown: string;
}

/** Everyone with a part in a shown event or the speaker of a shown statement, in the record's order. */
export function exportedActors({ index, shown }: ExportInput): readonly Actor[] {
  const ids = new Set([
    ...shown.events.flatMap(({ participants }) => participants.map(({ actor }) => actor)),
    ...shown.statements.flatMap(({ speaker }) => speaker?.actor ?? []),
  ]);
  return index.record.actors.filter(({ id }) => ids.has(id));
}

/** The articles that tell a shown event or print a shown statement, in the record's order. */
export function exportedDocuments({ index, shown }: ExportInput): readonly RecordDocument[] {
  const ids = new Set([
    ...shown.events.flatMap(({ reports }) =>
      reports.flatMap((report) => index.reportsById.get(report)?.document ?? []),
    ),
    ...shown.statements.map(({ document }) => document),
  ]);
  return index.record.documents.filter(({ id }) => ids.has(id));
}
