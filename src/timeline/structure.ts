import type { EventId } from '../model/ids.ts';
import type { Frame } from './frame.ts';
import { placeSpines, type Spine } from './spines.ts';
import { createTimeScale, type DayWindow } from './time-scale.ts';
import type { TimelineWorld } from './world.ts';

/** What React renders of the time scale: which marks there are and in which form, not where. */
export interface Structure {
  /** Days whose marks are rendered. */
  readonly region: DayWindow;
  readonly spines: readonly Spine[];
  readonly context: readonly Spine[];
  /** Every mark the keys can reach, left to right, rendered or not; the undated last. */
  readonly order: readonly FocusStop[];
}

/** A mark the keys can reach, at so many pixels; the undated at infinity. */
export interface FocusStop {
  readonly id: EventId;
  readonly x: number;
  readonly members: readonly EventId[];
}

/** So few spines are rendered wherever they are. */
const ALWAYS_RENDERED = 200;

/** The marks for a window: of a large record those of the window and as much again on both sides. */
export function buildStructure(world: TimelineWorld, window: DayWindow, width: number): Structure {
  const scale = createTimeScale(window, width);
  const length = window.to - window.from;
  const isSmall = world.spines.length <= ALWAYS_RENDERED;
  const region = isSmall
    ? { from: -Infinity, to: Infinity }
    : { from: window.from - length, to: window.to + length };
  const isRendered = ({ left, right }: Spine): boolean =>
    isSmall || (right >= -width && left <= 2 * width);
  const spines = placeSpines(world.spines, scale);
  const context = placeSpines(world.context, scale);
  return {
    region,
    spines: spines.filter(isRendered),
    context: context.filter(isRendered),
    order: [
      ...[...spines, ...context].toSorted((a, b) => a.x - b.x || a.left - b.left),
      ...world.undated.map(({ id }) => ({ id, x: Infinity, members: [id] })),
    ],
  };
}

/** Whether a frame can be drawn on what is rendered: nothing missing, nothing in another form. */
export function fitsStructure(frame: Frame, structure: Structure): boolean {
  const { from, to } = frame.scale.window;
  if (from < structure.region.from || to > structure.region.to) return false;
  const forms = new Map(frame.spines.map((spine) => [spine.id, spine]));
  return structure.spines.every(({ id, form, members }) => {
    const now = forms.get(id);
    return now?.form === form && now.members.length === members.length;
  });
}

/** The mark that shows an event: its own, or that of the events it is drawn with. */
export function stopOf(order: readonly FocusStop[], id: EventId | null): FocusStop | null {
  return (id && order.find(({ members }) => members.includes(id))) ?? null;
}
