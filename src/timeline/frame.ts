import type { EventId } from '../model/ids.ts';
import type { Emphasis } from '../store/emphasis.ts';
import { layoutAxis, type AxisTick } from './axis.ts';
import { placeContextWords, type ContextMark } from './context-band.ts';
import { countLeftOut, isCrowded, placeContext, placeDrawn, type Drawn } from './crowding.ts';
import { layoutDensity, type Density, type DensityLane } from './density.ts';
import { layoutEvenAxis } from './even-axis.ts';
import type { Metrics } from './metrics.ts';
import { placeLabels, type LabelLayout, type LabelPlace, type LabelWish } from './labels.ts';
import { placeQuotes, type QuoteSource, type QuoteTick } from './quote-ticks.ts';
import { countAround } from './spine-index.ts';
import { placeAlone, type Spine } from './spines.ts';
import type { DayWindow } from './day-window.ts';
import type { TimeScale } from './time-scale.ts';
import type { DatedEvent, TimelineWorld } from './world.ts';

/** Everything that has a place on the time scale, for one window. */
export interface Frame {
  readonly scale: TimeScale;
  readonly metrics: Metrics;
  readonly spines: readonly Spine[];
  readonly ghosts: readonly Spine[];
  readonly context: readonly ContextMark[];
  /** Context events in view that a crowd leaves no mark. */
  readonly contextLeftOut: number;
  readonly quotes: readonly QuoteTick[];
  readonly labels: LabelLayout;
  readonly ticks: readonly AxisTick[];
  /** Too many for spines: only those brought forward are placed, the rest is counted in cells. */
  readonly isCrowded: boolean;
  readonly density: Density | null;
  /** Events that lie wholly before and wholly after the view, and those in it. */
  readonly before: number;
  readonly inView: number;
  readonly after: number;
}

/** What a frame is made from; all but the scale stays the same while the view moves. */
export interface FrameSource {
  readonly world: TimelineWorld;
  readonly quotes: readonly QuoteSource[];
  /** Width of an event's words when so many others are drawn with it. */
  readonly labelWidth: (id: EventId, others: number) => number;
  readonly emphasis: (id: EventId) => Emphasis;
  readonly metrics: Metrics;
  /** Which marks are rendered one by one, and of which days. */
  readonly drawn: Drawn;
  readonly region: DayWindow;
  /** Rows of events by time; asked for only in a crowd. */
  readonly density: () => readonly DensityLane[];
}

const URGENCY: Readonly<Record<Emphasis, number>> = {
  selected: 3,
  related: 2,
  normal: 1,
  dimmed: 1,
  filtered: 0,
};

/** Lays out one window. `before` holds where labels stood, so that they can stay. */
export function layoutFrame(
  source: FrameSource,
  scale: TimeScale,
  before: ReadonlyMap<string, LabelPlace>,
): Frame {
  const { world, labelWidth, drawn, region } = source;
  const crowded = isCrowded(world.spineIndex, scale.window, drawn.isCrowded);
  const now = { ...drawn, isCrowded: crowded };
  const spines = placeDrawn(world, now, scale, region);
  const context = placeContext(world, now, scale, region);
  const room = { width: scale.width, tiers: source.metrics.tiers };
  return {
    scale,
    metrics: source.metrics,
    spines,
    ghosts: world.haunted.flatMap((event) => placeGhost(event, scale)),
    context: placeContextWords(context, (id) => labelWidth(id, 0), scale.width),
    contextLeftOut: crowded ? countLeftOut(world, context, scale.window) : 0,
    quotes: crowded ? [] : placeQuotes(source.quotes, scale),
    labels: placeLabels(labelWishes(source, spines, { scale, crowded }), room, before),
    ticks: scale.spacing.isEven
      ? layoutEvenAxis([world.spineIndex, world.contextIndex], scale)
      : layoutAxis(scale),
    isCrowded: crowded,
    density: crowded ? layoutDensity(source.density(), scale) : null,
    ...countAll(world, scale.window),
  };
}

function countAll(
  world: TimelineWorld,
  window: DayWindow,
): Pick<Frame, 'before' | 'inView' | 'after'> {
  const [a, b] = [countAround(world.spineIndex, window), countAround(world.contextIndex, window)];
  return { before: a.before + b.before, inView: a.inView + b.inView, after: a.after + b.after };
}

function placeGhost({ id, ghost }: DatedEvent, scale: TimeScale): readonly Spine[] {
  return ghost ? [placeAlone({ id, extent: ghost }, scale)] : [];
}

/** Spines in view ask for their title; a part only when selected, in a crowd only what is forward. */
function labelWishes(
  { world, labelWidth, emphasis }: FrameSource,
  spines: readonly Spine[],
  { scale, crowded }: { readonly scale: TimeScale; readonly crowded: boolean },
): readonly LabelWish[] {
  return spines.flatMap((spine) => {
    const event = world.byId.get(spine.id);
    const x = middleInView(spine, scale.width);
    const urgency = URGENCY[emphasis(spine.id)];
    const isQuietPart = event?.partOf !== null && urgency < URGENCY.selected;
    const isQuiet = isQuietPart || (crowded && urgency < URGENCY.related);
    if (!event || x === null || isQuiet) return [];
    const width = labelWidth(spine.id, spine.members.length - 1);
    return [{ id: spine.id, x, width, urgency, weight: event.seats.length }];
  });
}

/** Middle of the part in view; null when none is. */
function middleInView({ left, right, x }: Spine, width: number): number | null {
  if (right < 0 || left > width) return null;
  return left === right ? x : (Math.max(0, left) + Math.min(width, right)) / 2;
}
