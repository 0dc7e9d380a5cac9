import type { ParleyRecord } from '../model/record.ts';
import type { Spacing as SpacingName } from '../store/view-state.ts';
import { dateExtent } from './date-extent.ts';
import { evenSpacing } from './even-spacing.ts';
import { TRUE_TIME, type Spacing } from './spacing.ts';

/** The spacing of that name for a record. */
export function chooseSpacing(name: SpacingName, record: Pick<ParleyRecord, 'events'>): Spacing {
  if (name === 'time') return TRUE_TIME;
  return evenSpacing(record.events.flatMap(({ date }) => (date ? [dateExtent(date.value)] : [])));
}
