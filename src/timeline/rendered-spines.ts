import type { Spine } from './spines.ts';
import type { DayWindow } from './time-scale.ts';

/** Few enough to be rendered all the time. */
const ALWAYS_RENDERED = 200;

/** Days whose marks are rendered: the window and as much again on both sides. */
export function renderedRegion(settled: DayWindow): DayWindow {
  const span = settled.to - settled.from;
  return { from: settled.from - span, to: settled.to + span };
}

/** Whether a window still lies within a region. */
export function isWithin(window: DayWindow, region: DayWindow): boolean {
  return window.from >= region.from && window.to <= region.to;
}

/** The spines that React renders: all of a small record, else those of the region. */
export function renderedSpines(
  spines: readonly Spine[],
  isInRegion: (spine: Spine) => boolean,
): readonly Spine[] {
  return spines.length <= ALWAYS_RENDERED ? spines : spines.filter(isInRegion);
}

/** Changes when React has to render again: which spines there are, their form, their count. */
export function structureKey(spines: readonly Spine[]): string {
  return spines.map(({ id, form, members }) => `${id} ${form} ${members.length}`).join('|');
}
