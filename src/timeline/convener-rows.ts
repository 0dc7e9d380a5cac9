import type { ActorId, SideId } from '../model/ids.ts';
import { compareStrings } from '../model/order.ts';
import type { ParleyEvent } from '../model/record.ts';
import type { RecordIndex } from '../record/record-index.ts';
import { actorRow } from './actor-row.ts';
import type { Row, RowGroup } from './lanes.ts';
import type { Dot, RowPlan } from './row-plan.ts';
import { sideName } from './side-name.ts';

const NOBODY = 'no-convener';
const NOBODY_ROW: Row = {
  key: NOBODY,
  type: 'plain',
  label: 'no convener named',
  actors: [],
  holds: [NOBODY],
};

/**
 * Whose track an event belongs to: a row for everybody who was host or mediator, the busiest first,
 * grouped by side; at the end a row for events of which no article names one.
 */
export function planConveners(index: RecordIndex): RowPlan {
  const { events, sides } = index.record;
  const counts = countConveners(events);
  const groups = [...sides.map(({ id }) => id), null].map((side) => groupOf(side, counts, index));
  const hasNobody = events.some((event) => convenersOf(event).length === 0);
  const rest: RowGroup = { key: NOBODY, name: null, side: null, rows: [NOBODY_ROW] };
  return {
    groups: [...groups.filter(({ rows }) => rows.length > 0), ...(hasNobody ? [rest] : [])],
    dotsOf: dotsOfConveners,
    tickOf: () => null,
  };
}

function dotsOfConveners(event: ParleyEvent): readonly Dot[] {
  const conveners = convenersOf(event);
  if (conveners.length === 0) return [{ held: NOBODY, actors: [], role: 'principal' }];
  return conveners.map(({ actor, role }) => ({ held: actor, actors: [actor], role }));
}

function convenersOf({ participants }: ParleyEvent): ParleyEvent['participants'] {
  return participants.filter(({ role }) => role === 'host' || role === 'mediator');
}

function countConveners(events: readonly ParleyEvent[]): ReadonlyMap<ActorId, number> {
  const counts = new Map<ActorId, number>();
  for (const { actor } of events.flatMap(convenersOf)) {
    counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  return counts;
}

function groupOf(
  side: SideId | null,
  counts: ReadonlyMap<ActorId, number>,
  index: RecordIndex,
): RowGroup {
  const own = [...counts].filter(([actor]) => (index.actorsById.get(actor)?.side ?? null) === side);
  const rows = own
    .toSorted(([a, n], [b, m]) => m - n || compareStrings(a, b))
    .map(([actor]) => actorRow(actor, index));
  return { key: side ?? 'no-side', name: sideName(side, index), side, rows };
}
