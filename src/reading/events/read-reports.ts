import type { EventReport } from '../../model/reading.ts';
import type { Layers, ReadingContext } from '../context.ts';

/** Accounts of events in the article text, by start of their first mention. */
export function readReports(
  _context: ReadingContext,
  _layers: Omit<Layers, 'reports'>,
): readonly EventReport[] {
  return [];
}
