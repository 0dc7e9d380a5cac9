import type { EventId } from '../model/ids.ts';
import { countAround, EVERYWHERE, indexSpines, type SpineIndex } from './spine-index.ts';
import { placeSpines, type Spine } from './spines.ts';
import type { DayWindow } from './day-window.ts';
import type { TimeScale } from './time-scale.ts';
import type { TimelineWorld } from './world.ts';

/** More spines in view than this are drawn as density, */
const MOST_SPINES = 120;
/** and again as spines once there are no more than this. */
const CLEAR_SPINES = 80;

/** Whether a window is too crowded for spines; between the two limits it stays what it was. */
export function isCrowded(index: SpineIndex, window: DayWindow, wasCrowded: boolean): boolean {
  const { inView } = countAround(index, window);
  return inView > (wasCrowded ? CLEAR_SPINES : MOST_SPINES);
}

/** Which marks are drawn one by one. */
export interface Drawn {
  readonly isCrowded: boolean;
  /** Of a crowd, those that are drawn nevertheless. */
  readonly forward: readonly EventId[];
}

/** The spines of a window; of a crowd only those brought forward. */
export function placeDrawn(
  world: TimelineWorld,
  { isCrowded: crowded, forward }: Drawn,
  scale: TimeScale,
  region: DayWindow,
): readonly Spine[] {
  if (!crowded) return placeSpines(world.spineIndex, scale, region);
  const events = forward.flatMap((id) => world.byId.get(id) ?? []);
  const spines = events.filter(({ seats }) => seats.length > 0);
  return placeSpines(indexSpines(spines), scale, EVERYWHERE);
}

/** The context marks of a window; of a crowd only those brought forward. */
export function placeContext(
  world: TimelineWorld,
  { isCrowded: crowded, forward }: Drawn,
  scale: TimeScale,
  region: DayWindow,
): readonly Spine[] {
  if (!crowded) return placeSpines(world.contextIndex, scale, region);
  const wanted = new Set(forward);
  const events = world.context.filter(({ id }) => wanted.has(id));
  return placeSpines(indexSpines(events), scale, EVERYWHERE);
}

/** How many context events in view are not among those placed. */
export function countLeftOut(
  world: Pick<TimelineWorld, 'contextIndex' | 'byId'>,
  placed: readonly Spine[],
  window: DayWindow,
): number {
  const shown = placed
    .flatMap(({ members }) => members)
    .filter((id) => {
      const extent = world.byId.get(id)?.extent;
      return extent !== undefined && extent.to > window.from && extent.from < window.to;
    });
  return countAround(world.contextIndex, window).inView - shown.length;
}

/**
 * The events of a crowd to draw one by one: the selected, the focused, and those related to the
 * selection unless they are a crowd themselves.
 */
export function bringForward(
  selected: readonly EventId[],
  related: readonly EventId[],
): readonly EventId[] {
  const all = [...new Set([...selected, ...related])];
  return all.length <= MOST_SPINES ? all : selected;
}
