import { create } from 'zustand';

import type { ParleyRecord } from '../model/record.ts';
import { indexRecord, type RecordIndex } from './record-index.ts';

/** The one loaded record; null before the first has come. */
export interface RecordState {
  readonly index: RecordIndex | null;
}

/** Read it with `useRecordIndex()` in a view; outside React with `useRecordStore.getState()`. */
export const useRecordStore = create<RecordState>(() => ({ index: null }));

/** Makes a record the loaded one; taking the same value again changes nothing. */
export function takeRecord(record: ParleyRecord): void {
  if (useRecordStore.getState().index?.record === record) return;
  useRecordStore.setState({ index: indexRecord(record) });
}

/** Forgets the loaded record. */
export function dropRecord(): void {
  useRecordStore.setState({ index: null });
}
