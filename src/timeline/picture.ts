import type { EventId } from '../model/ids.ts';
import type { Hue } from '../model/record.ts';
import type { RecordIndex } from '../record/record-index.ts';
import { indexDensity, type DensityLane } from './density.ts';
import { eventWords, type EventWords } from './event-words.ts';
import { layoutLanes, type LaneLayout } from './lanes.ts';
import type { Metrics } from './metrics.ts';
import { peopleRows } from './people-rows.ts';
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
  readonly hueOfLane: (lane: number) => Hue | null;
  readonly words: ReadonlyMap<EventId, EventWords>;
}

/** Lays a record out as rows; `toggled` names closed groups and opened folds alike. */
export function buildPicture(
  index: RecordIndex,
  toggled: ReadonlySet<string>,
  metrics: Metrics,
): Picture {
  const { record } = index;
  const lanes = layoutLanes(peopleRows(record.lanes, toggled), toggled, metrics.rowHeight);
  const world = buildWorld(record, lanes);
  let density: readonly DensityLane[] | null = null;
  return {
    metrics,
    lanes,
    world,
    density: () => (density ??= indexDensity(world.spines, lanes)),
    quotes: quoteSources(record, lanes),
    hueOfLane: (lane) => hueOfLane(index, lanes, lane),
    words: new Map(record.events.map((event) => [event.id, eventWords(event, index)])),
  };
}

function hueOfLane(index: RecordIndex, { lanes, groups }: LaneLayout, at: number): Hue | null {
  const lane = lanes[at];
  const side = lane ? groups[lane.group]?.side : null;
  return (side && index.sidesById.get(side)?.hue) ?? null;
}
