import { EMPTY_FILTER } from '../../../../src/model/record-filter.ts';
import type { RecordFilter } from '../../../../src/model/record-filter.ts';
import type { ParleyRecord } from '../../../../src/model/record.ts';
import type { ExportInput } from '../../../../src/record/exports/export-input.ts';
import { filterRecord } from '../../../../src/record/filter/filter-record.ts';
import { indexRecord } from '../../../../src/record/record-index.ts';
import { SMALL_RECORD } from '../../../support/small-record.ts';
import { SMALL_TEXTS } from '../../../support/small-texts.ts';

/** The small record as it would be exported, all of it or what a filter lets through. */
export function exportOf(
  filter: Partial<RecordFilter> = {},
  record: ParleyRecord = SMALL_RECORD,
): ExportInput {
  const index = indexRecord(record);
  return {
    index,
    shown: filterRecord(index, { ...EMPTY_FILTER, ...filter }),
    texts: SMALL_TEXTS,
    about: {
      made: '2024-05-01T09:30:00Z',
      link: 'https://example.org/?v=1&corpus=small',
      shown: 'all of it',
    },
  };
}
