import type { RecordIndex } from '../record/record-index.ts';
import { selectEmphasis, selectVisible } from '../store/selectors.ts';
import { selectionOf } from '../store/trail.ts';
import { useViewStore } from '../store/view-store.ts';
import type { DrawnEmphasis } from './draw.ts';
import type { LaneLayout } from './lanes.ts';
import { strongestEmphasis } from './strongest-emphasis.ts';

/** How everything is to be shown at this moment, read outside React. */
export function emphasisNow(index: RecordIndex, { lanes }: LaneLayout): DrawnEmphasis {
  const { filter, trail, hovered } = useViewStore.getState();
  const visible = selectVisible(index, filter);
  const { event, actor, statement } = selectEmphasis(index, visible, selectionOf(trail));
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
