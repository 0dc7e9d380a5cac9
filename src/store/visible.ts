export { filterRecord as findVisible } from '../record/filter/filter-record.ts';
export type { FilteredRecord as Visible } from '../record/filter/filter-record.ts';
