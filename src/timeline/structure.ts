import type { EventId } from '../model/ids.ts';
import { isCrowded, placeContext, placeDrawn, type Drawn } from './crowding.ts';
import type { Frame } from './frame.ts';
import type { Settled } from './live-window.ts';
import { EVERYWHERE } from './spine-index.ts';
import type { Spacing } from './spacing.ts';
import { placeSpines, type Spine } from './spines.ts';
import type { DayWindow } from './day-window.ts';
import { createTimeScale } from './time-scale.ts';
import type { TimelineWorld } from './world.ts';

/** What React renders of the time scale: which marks there are and in which form, not where. */
export interface Structure extends Drawn {
  /** Days whose marks are rendered. */
  readonly region: DayWindow;
  readonly spines: readonly Spine[];
  readonly context: readonly Spine[];
  /** The rendered marks the keys can reach. */
  readonly stops: readonly FocusStop[];
  /** All of them, rendered or not; worked out when first asked for. */
  readonly order: () => readonly FocusStop[];
}

/** A mark the keys can reach: left to right, the undated last, at infinity. */
export interface FocusStop {
  readonly id: EventId;
  readonly x: number;
  readonly members: readonly EventId[];
}

/** So few spines are rendered wherever they are. */
const ALWAYS_RENDERED = 200;

export interface StructureInput {
  readonly world: TimelineWorld;
  readonly settled: Settled;
  readonly width: number;
  readonly spacing: Spacing;
  /** Events to draw one by one even in a crowd; none there means the first in view. */
  readonly forward: readonly EventId[];
}

/** The marks for a window: of a large record those of the window and as much again on both sides. */
export function buildStructure(input: StructureInput): Structure {
  const { world, settled, width, spacing, forward } = input;
  const { window } = settled;
  const scale = createTimeScale(window, width, spacing);
  const length = window.to - window.from;
  const isSmall = world.spines.length + world.context.length <= ALWAYS_RENDERED;
  const region = isSmall ? EVERYWHERE : { from: window.from - length, to: window.to + length };
  const crowded = isCrowded(world.spineIndex, window, settled.isCrowded);
  const first = world.spines.find(({ extent }) => extent.to > window.from);
  const drawn: Drawn = {
    isCrowded: crowded,
    forward: forward.length > 0 || !first ? forward : [first.id],
  };
  const spines = placeDrawn(world, drawn, scale, region);
  const context = placeContext(world, drawn, scale, region);
  const indexes = [world.spineIndex, world.contextIndex];
  let order: readonly FocusStop[] | null = null;
  return {
    ...drawn,
    region,
    spines,
    context,
    stops: inOrder([...spines, ...context], world),
    order: () => {
      order ??= inOrder(
        indexes.flatMap((index) => placeSpines(index, scale, EVERYWHERE)),
        world,
      );
      return order;
    },
  };
}

function inOrder(dated: readonly Spine[], world: TimelineWorld): readonly FocusStop[] {
  return [
    ...dated.toSorted((a, b) => a.x - b.x || a.left - b.left),
    ...world.undated.map(({ id }) => ({ id, x: Infinity, members: [id] })),
  ];
}

/** Whether a frame can be drawn on what is rendered: nothing missing, nothing in another form. */
export function fitsStructure(frame: Frame, structure: Structure): boolean {
  const { from, to } = frame.scale.window;
  const isInside = from >= structure.region.from && to <= structure.region.to;
  if (!isInside || frame.isCrowded !== structure.isCrowded) return false;
  const now = new Map(frame.spines.map((spine) => [spine.id, spine]));
  return structure.spines.every(({ id, form, members }) => {
    const spine = now.get(id);
    return spine?.form === form && spine.members.length === members.length;
  });
}

/** The mark that shows an event: its own, or that of the events it is drawn with. */
export function stopOf(stops: readonly FocusStop[], id: EventId | null): FocusStop | null {
  return (id && stops.find(({ members }) => members.includes(id))) ?? null;
}
