import type { StatementId } from '../model/ids.ts';
import type { ParleyRecord, Statement } from '../model/record.ts';
import { dateExtent } from './date-extent.ts';
import type { LaneLayout } from './lanes.ts';
import type { RowPlan } from './row-plan.ts';
import type { TimeScale } from './time-scale.ts';

/** A dated statement with its row. */
export interface QuoteSource {
  readonly id: StatementId;
  readonly lane: number;
  readonly y: number;
  /** Half-open stretch of days in which it was said. */
  readonly from: number;
  readonly to: number;
}

/** Statements of one row that stand at one place; `right` is beyond `left` for imprecise dates. */
export interface QuoteTick {
  readonly lane: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly statements: readonly StatementId[];
}

/** Narrower than this, a stretch of days is one tick. */
const LEAST_STRETCH_PX = 8;
/** Ticks nearer than this are one. */
const TICK_PITCH_PX = 3;

/** Dated statements that have a row, in the order of the record. */
export function quoteSources(
  record: Pick<ParleyRecord, 'statements'>,
  plan: Pick<RowPlan, 'tickOf'>,
  lanes: LaneLayout,
): readonly QuoteSource[] {
  return record.statements.flatMap((statement) =>
    sourceOf(statement, plan.tickOf(statement), lanes),
  );
}

function sourceOf(
  statement: Statement,
  held: string | null,
  lanes: LaneLayout,
): readonly QuoteSource[] {
  const index = held === null ? undefined : lanes.laneOf.get(held);
  const lane = index === undefined ? undefined : lanes.lanes[index];
  if (!statement.date || index === undefined || !lane) return [];
  const { from, to } = dateExtent(statement.date);
  return [{ id: statement.id, lane: index, y: lane.y, from, to }];
}

/**
 * Ticks in view, row by row; statements that would stand on one another are one tick.
 *
 *     Ana Ruiz   ──●───────      days 3 3 4 at 1 px a day: one tick of three
 *                  ╹
 */
export function placeQuotes(
  sources: readonly QuoteSource[],
  scale: TimeScale,
): readonly QuoteTick[] {
  const ticks = new Map<string, QuoteTick>();
  for (const { id, lane, y, from, to } of sources) {
    const edges = { left: scale.dayToPx(from), right: scale.dayToPx(to) };
    if (edges.right < 0 || edges.left > scale.width) continue;
    const { left, right } =
      to - from > 1 && edges.right - edges.left >= LEAST_STRETCH_PX ? edges : tickAt(edges);
    const key = `${lane} ${left} ${right}`;
    const tick = ticks.get(key);
    ticks.set(key, { lane, y, left, right, statements: [...(tick?.statements ?? []), id] });
  }
  return [...ticks.values()];
}

/** The middle, on a grid so that near ones fall together. */
function tickAt({ left, right }: { left: number; right: number }): { left: number; right: number } {
  const x = Math.round((left + right) / 2 / TICK_PITCH_PX) * TICK_PITCH_PX;
  return { left: x, right: x };
}
