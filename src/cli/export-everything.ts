import { EMPTY_FILTER } from '../model/record-filter.ts';
import type { ExportInput } from '../record/exports/export-input.ts';
import { filterRecord } from '../record/filter/filter-record.ts';
import { indexRecord } from '../record/record-index.ts';
import type { BuiltFolder } from './build-folder.ts';

/** A whole record, ready to be exported as of a moment; there is no address to it. */
export function exportEverything({ loaded, built }: BuiltFolder, now: Date): ExportInput {
  const index = indexRecord(built.record);
  const shown = filterRecord(index, EMPTY_FILTER);
  return {
    index,
    shown,
    texts: new Map(loaded.corpus.documents.map(({ head, text }) => [head.id, text])),
    about: {
      made: `${now.toISOString().slice(0, 19)}Z`,
      link: null,
      shown: `${shown.events.length} events, ${shown.statements.length} statements`,
    },
  };
}
