import type { RecordFilter } from '../../model/record-filter.ts';

/** One of the things a filter asks for. */
export type FilterPart = keyof RecordFilter;

/** The parts in the order in which they are told. */
export const FILTER_PARTS = [
  'kinds',
  'statuses',
  'range',
  'sides',
  'places',
  'sources',
  'directness',
] as const satisfies readonly FilterPart[];

/** Whether a filter asks for anything in this part. */
export function hasPart(filter: RecordFilter, part: FilterPart): boolean {
  return part === 'range' ? filter.range !== null : filter[part].length > 0;
}

/** Whether a filter asks for anything at all. */
export function isAsking(filter: RecordFilter): boolean {
  return FILTER_PARTS.some((part) => hasPart(filter, part));
}
