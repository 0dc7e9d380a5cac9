import type { DocumentId } from '../../model/ids.ts';
import type { ParleyEvent, RecordDocument, Statement } from '../../model/record.ts';
import { describeDate } from '../words/describe-date.ts';
import { exportedDocuments } from './export-input.ts';
import type { ExportInput } from './export-input.ts';

/** What a printed report tells, in its order: nothing twice, everything with its source's number. */
export interface ReportOutline {
  /** By first day, undated last, as in the record. */
  readonly days: readonly ReportDay[];
  /** Statements of no event that is shown, in the order of the record. */
  readonly otherStatements: readonly Statement[];
  readonly sources: readonly RecordDocument[];
  /** The place of a source in the list, from 1. */
  readonly numberOf: ReadonlyMap<DocumentId, number>;
}

/** Events with the same date in words, each with what was said there. */
export interface ReportDay {
  readonly date: string;
  readonly events: readonly ReportedEvent[];
}

export interface ReportedEvent {
  readonly event: ParleyEvent;
  readonly statements: readonly Statement[];
}

/** Sorts what is shown into a report. */
export function outlineReport(input: Omit<ExportInput, 'texts'>): ReportOutline {
  const { shown } = input;
  const sources = exportedDocuments({ ...input, texts: new Map() });
  const days = new Map<string, ReportedEvent[]>();
  for (const event of shown.events) {
    const date = event.date ? describeDate(event.date.value) : 'No date';
    const statements = shown.statements.filter((statement) => statement.event === event.id);
    const told = days.get(date);
    if (told) told.push({ event, statements });
    else days.set(date, [{ event, statements }]);
  }
  return {
    days: Array.from(days, ([date, events]) => ({ date, events })),
    otherStatements: shown.statements.filter(
      ({ event }) => event === null || !shown.eventIds.has(event),
    ),
    sources,
    numberOf: new Map(sources.map(({ id }, at) => [id, at + 1])),
  };
}
