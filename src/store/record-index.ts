export { indexRecord } from '../record/record-index.ts';
export type { RecordIndex } from '../record/record-index.ts';
