import type { DayBounds } from '../../model/date-value.ts';
import type { ReportId } from '../../model/ids.ts';
import type { Place, Report, ReportActor } from '../../model/record.ts';
import type { Citation } from '../../model/span.ts';

/** The names of a place, before places have ids. */
export type PlaceNames = Omit<Place, 'id'>;

/** A report whose actors are known, before it is known of which event it tells. */
export interface DraftReport extends Omit<Report, 'event' | 'place'> {
  readonly place: { readonly citation: Citation; readonly names: PlaceNames } | null;
  /** The report, of the same article, of the meeting it is part of. */
  readonly partOf: ReportId | null;
  /** Days on which its article can have been published; null when unknown. */
  readonly published: DayBounds | null;
  /** Participants a person added to the event it tells of. */
  readonly added: readonly AddedActor[];
  /** What a person set: it goes before what other reports of the event say. */
  readonly settled: readonly ('place' | 'status')[];
  /** True where a person said that it tells of an event of its own. */
  readonly isApart: boolean;
}

export type AddedActor = Pick<ReportActor, 'actor' | 'role'>;
