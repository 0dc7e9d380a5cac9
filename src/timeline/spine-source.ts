import type { EventId } from '../model/ids.ts';
import type { DateExtent } from './date-extent.ts';
import type { Seat } from './seats.ts';

/** A dated event before it has a place: what of it does not change when the view moves. */
export interface SpineSource {
  readonly id: EventId;
  readonly extent: DateExtent;
  readonly seats: readonly Seat[];
  readonly partOf: EventId | null;
  /** Reported order among the parts of one event, from 1. */
  readonly order: number | null;
}
