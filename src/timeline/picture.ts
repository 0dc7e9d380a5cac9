import type { EventId } from '../model/ids.ts';
import type { Grouping } from '../store/view-state.ts';
import type { RecordIndex } from '../record/record-index.ts';
import { indexDensity, type DensityLane } from './density.ts';
import { eventWords, type EventWords } from './event-words.ts';
import type { LaneHue } from './lane-hue.ts';
import { layoutLanes, type LaneLayout } from './lanes.ts';
import type { Metrics } from './metrics.ts';
import { planRows } from './plan-rows.ts';
import { quoteSources, type QuoteSource } from './quote-ticks.ts';
import { buildWorld, type TimelineWorld } from './world.ts';

/** Everything about a timeline that panning, zooming and selecting leave alone. */
export interface Picture {
  readonly metrics: Metrics;
  readonly lanes: LaneLayout;
  readonly world: TimelineWorld;
  readonly quotes: readonly QuoteSource[];
  /** Rows of events by time, made when first asked for. */
  readonly density: () => readonly DensityLane[];
  readonly hueOfLane: (lane: number) => LaneHue;
  readonly words: ReadonlyMap<EventId, EventWords>;
}

export interface PictureInput {
  readonly grouping: Grouping;
  /** Closed groups and opened folds alike, by key. */
  readonly toggled: ReadonlySet<string>;
  readonly metrics: Metrics;
}

/** Lays a record out as rows. */
export function buildPicture(
  index: RecordIndex,
  { grouping, toggled, metrics }: PictureInput,
): Picture {
  const { record } = index;
  const plan = planRows(grouping, index, toggled);
  const lanes = layoutLanes(plan.groups, toggled, metrics.rowHeight);
  const world = buildWorld(record, plan, lanes);
  let density: readonly DensityLane[] | null = null;
  return {
    metrics,
    lanes,
    world,
    density: () => (density ??= indexDensity(world.spines, lanes)),
    quotes: quoteSources(record, plan, lanes),
    hueOfLane: (lane) => hueOfLane(index, lanes, lane),
    words: new Map(record.events.map((event) => [event.id, eventWords(event, index)])),
  };
}

const NOT_ACTORS: ReadonlySet<string> = new Set(['kind', 'source', 'plain']);

function hueOfLane(index: RecordIndex, { lanes, groups }: LaneLayout, at: number): LaneHue {
  const lane = lanes[at];
  if (lane && NOT_ACTORS.has(lane.type)) return 'ink';
  const side = lane ? groups[lane.group]?.side : null;
  return (side && index.sidesById.get(side)?.hue) ?? null;
}
