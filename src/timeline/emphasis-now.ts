import type { RecordIndex } from '../record/record-index.ts';
import type { RecordFilter } from '../model/record-filter.ts';
import type { EmphasisOf } from '../store/emphasis.ts';
import { selectEmphasis, selectVisible } from '../store/selectors.ts';
import { selectionOf } from '../store/trail.ts';
import type { Selection } from '../store/view-state.ts';
import { useViewStore } from '../store/view-store.ts';
import type { DrawnEmphasis } from './draw.ts';
import type { LaneLayout } from './lanes.ts';
import { strongestEmphasis } from './strongest-emphasis.ts';

/** How everything is shown under a filter and a selection. */
export function emphasisOf(
  index: RecordIndex,
  filter: RecordFilter,
  selection: Selection,
): EmphasisOf {
  return selectEmphasis(index, selectVisible(index, filter), selection);
}

/** How everything is to be shown at this moment, read outside React. */
export function emphasisNow(index: RecordIndex, { lanes }: LaneLayout): DrawnEmphasis {
  const { filter, trail, hovered } = useViewStore.getState();
  const { event, actor, statement } = emphasisOf(index, filter, selectionOf(trail));
  const hoveredEvent = hovered?.type === 'event' ? hovered.event : null;
  const hoveredActor = hovered?.type === 'actor' ? hovered.actor : null;
  return {
    event,
    statement,
    lane: (at) => strongestEmphasis((lanes[at]?.actors ?? []).map(actor)),
    isEventHovered: (id) => id === hoveredEvent,
    isLaneHovered: (at) => hoveredActor !== null && !!lanes[at]?.actors.includes(hoveredActor),
  };
}
