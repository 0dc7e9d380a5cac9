import type { EventId } from '../model/ids.ts';
import type { ParleyEvent, ParleyRecord } from '../model/record.ts';
import type { MarkShape, MarkStyle } from '../ui/marks.ts';
import { SHAPE_OF_KIND, STYLE_OF_STATUS } from '../ui/marks.ts';
import { dateExtent, isSameExtent, type DateExtent } from './date-extent.ts';
import type { LaneLayout } from './lanes.ts';
import type { RowPlan } from './row-plan.ts';
import { seatDots, type Seat } from './seats.ts';
import { indexSpines, type SpineIndex } from './spine-index.ts';
import type { SpineSource } from './spine-source.ts';

/** How an event's marks look, whatever the view: one channel, one meaning. */
export interface EventLook extends MarkStyle {
  readonly shape: MarkShape;
  /** Hatched: told with "reportedly" and the like. */
  readonly isHedged: boolean;
  /** Calls have the thinner spine. */
  readonly spineWidth: 1 | 2;
  /** Not known to have been in one room: the spine is broken. */
  readonly isBroken: boolean;
}

/** An event that has a date, with everything of its marks that panning and zooming leave alone. */
export interface DatedEvent extends SpineSource {
  readonly event: ParleyEvent;
  readonly look: EventLook;
  /** Where it was announced for, when it was held and that is drawn elsewhere. */
  readonly ghost: DateExtent | null;
}

/** An event no article dates. */
export interface UndatedEvent {
  readonly id: EventId;
  readonly event: ParleyEvent;
  readonly look: EventLook;
  readonly seats: readonly Seat[];
}

/** The events of a record sorted by where they are drawn; each list keeps the record's order. */
export interface TimelineWorld {
  /** With somebody in a row. */
  readonly spines: readonly DatedEvent[];
  /** Dated, with nobody in a row: the context band. */
  readonly context: readonly DatedEvent[];
  /** Those with a ghost. */
  readonly haunted: readonly DatedEvent[];
  /** The same by time. */
  readonly spineIndex: SpineIndex;
  readonly contextIndex: SpineIndex;
  readonly undated: readonly UndatedEvent[];
  /** The dated ones. */
  readonly byId: ReadonlyMap<EventId, DatedEvent>;
  readonly undatedById: ReadonlyMap<EventId, UndatedEvent>;
}

/** Sorts events into spines, context and undated, and gives them their rows. */
export function buildWorld(
  record: Pick<ParleyRecord, 'events'>,
  plan: Pick<RowPlan, 'dotsOf'>,
  lanes: LaneLayout,
): TimelineWorld {
  const spines: DatedEvent[] = [];
  const context: DatedEvent[] = [];
  const undated: UndatedEvent[] = [];
  for (const event of record.events) {
    const seats = seatDots(plan.dotsOf(event), lanes);
    const seated = { id: event.id, event, look: lookOf(event), seats };
    if (!event.date) undated.push(seated);
    else
      (seats.length > 0 ? spines : context).push(dateEvent(seated, dateExtent(event.date.value)));
  }
  const byId = new Map([...spines, ...context].map((event) => [event.id, event]));
  const undatedById = new Map(undated.map((event) => [event.id, event]));
  return {
    spines,
    context,
    haunted: spines.filter(({ ghost }) => ghost !== null),
    spineIndex: indexSpines(spines),
    contextIndex: indexSpines(context),
    undated,
    byId,
    undatedById,
  };
}

function dateEvent(seated: UndatedEvent, extent: DateExtent): DatedEvent {
  const { partOf, order } = seated.event;
  return { ...seated, extent, ghost: ghostOf(seated.event, extent), partOf, order };
}

function lookOf(event: ParleyEvent): EventLook {
  return {
    shape: SHAPE_OF_KIND[event.kind],
    ...STYLE_OF_STATUS[event.status],
    isHedged: event.hedged,
    spineWidth: event.kind === 'call' ? 1 : 2,
    isBroken: event.together === 'unknown',
  };
}

/** The newest announcement that names a date, unless the event is drawn there anyway. */
function ghostOf(event: ParleyEvent, extent: DateExtent): DateExtent | null {
  if (event.status !== 'held') return null;
  const announced = event.trail.findLast((step) => step.announcedFor !== null)?.announcedFor;
  const ghost = announced ? dateExtent(announced) : null;
  return ghost && !isSameExtent(ghost, extent) ? ghost : null;
}
