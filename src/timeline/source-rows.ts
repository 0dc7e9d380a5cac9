import type { ParleyEvent, RecordDocument } from '../model/record.ts';
import type { RecordIndex } from '../record/record-index.ts';
import { describeDate } from '../record/words/describe-date.ts';
import type { Row } from './lanes.ts';
import type { Dot, RowPlan } from './row-plan.ts';

/**
 * A row for each article, by publication: a spine joins all articles that report the event, and
 * ticks are what the article quotes.
 */
export function planSources(index: RecordIndex): RowPlan {
  const rows = index.record.documents.map(sourceRow);
  return {
    groups: [{ key: 'sources', name: null, side: null, rows }],
    dotsOf: (event) => dotsOfReports(event, index),
    tickOf: ({ document }) => document,
  };
}

function sourceRow({ id, publisher, published }: RecordDocument): Row {
  const date = published ? describeDate(published, 'label') : 'no date';
  const label = `${date}, ${publisher ?? 'publisher unknown'}`;
  return { key: id, type: 'source', label, actors: [], holds: [id] };
}

function dotsOfReports({ reports }: ParleyEvent, index: RecordIndex): readonly Dot[] {
  const documents = reports.flatMap((id) => index.reportsById.get(id)?.document ?? []);
  return [...new Set(documents)].map((held) => ({ held, actors: [], role: 'principal' }));
}
