import type { EpochDay } from './calendar.ts';
import type { Directness, EventKind, EventStatus } from './event-kinds.ts';
import type { DocumentId, PlaceId, SideId } from './ids.ts';

/** A stretch of days, both ends inclusive, `from` not after `to`. */
export interface DayRange {
  readonly from: EpochDay;
  readonly to: EpochDay;
}

/** What the kind facet can name: kinds of event, and statements. */
export type FilterKind = EventKind | 'statement';

/** What of a record is looked at. An empty list lets everything through, else only what it names. */
export interface RecordFilter {
  readonly range: DayRange | null;
  readonly kinds: readonly FilterKind[];
  readonly statuses: readonly EventStatus[];
  readonly sides: readonly SideId[];
  readonly sources: readonly DocumentId[];
  readonly places: readonly PlaceId[];
  /** How statements are given; events are not concerned. */
  readonly directness: readonly Directness[];
}

/** Lets everything through. */
export const EMPTY_FILTER: RecordFilter = {
  range: null,
  kinds: [],
  statuses: [],
  sides: [],
  sources: [],
  places: [],
  directness: [],
};
