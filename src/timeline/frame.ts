import type { EventId } from '../model/ids.ts';
import type { Emphasis } from '../store/emphasis.ts';
import { layoutAxis, type AxisTick } from './axis.ts';
import { placeContextWords, type ContextMark } from './context-band.ts';
import type { Metrics } from './metrics.ts';
import { placeLabels, type LabelLayout, type LabelPlace, type LabelWish } from './labels.ts';
import { placeQuotes, type QuoteSource, type QuoteTick } from './quote-ticks.ts';
import { placeSpines, placeAlone, type Spine } from './spines.ts';
import type { TimeScale } from './time-scale.ts';
import type { DatedEvent, TimelineWorld } from './world.ts';

/** Everything that has a place on the time scale, for one window. */
export interface Frame {
  readonly scale: TimeScale;
  readonly metrics: Metrics;
  readonly spines: readonly Spine[];
  readonly ghosts: readonly Spine[];
  readonly context: readonly ContextMark[];
  readonly quotes: readonly QuoteTick[];
  readonly labels: LabelLayout;
  readonly ticks: readonly AxisTick[];
  /** Marks that lie wholly before and wholly after the view, and those in it. */
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
  const { world, labelWidth } = source;
  const spines = placeSpines(world.spines, scale);
  const context = placeSpines(world.context, scale);
  const room = { width: scale.width, tiers: source.metrics.tiers };
  const dated = [...spines, ...context];
  const earlier = dated.filter(({ right }) => right < 0).length;
  const later = dated.filter(({ left }) => left > scale.width).length;
  return {
    scale,
    metrics: source.metrics,
    spines,
    ghosts: world.spines.flatMap((event) => placeGhost(event, scale)),
    context: placeContextWords(context, (id) => labelWidth(id, 0), scale.width),
    quotes: placeQuotes(source.quotes, scale),
    labels: placeLabels(labelWishes(source, spines, scale), room, before),
    ticks: layoutAxis(scale),
    before: earlier,
    inView: dated.length - earlier - later,
    after: later,
  };
}

function placeGhost({ id, ghost }: DatedEvent, scale: TimeScale): readonly Spine[] {
  return ghost ? [placeAlone({ id, extent: ghost }, scale)] : [];
}

/** Spines in view ask for their title; a part does so only when it is selected. */
function labelWishes(
  { world, labelWidth, emphasis }: FrameSource,
  spines: readonly Spine[],
  scale: TimeScale,
): readonly LabelWish[] {
  return spines.flatMap((spine) => {
    const event = world.byId.get(spine.id);
    const x = middleInView(spine, scale.width);
    const urgency = URGENCY[emphasis(spine.id)];
    const isQuietPart = event?.partOf !== null && urgency < URGENCY.selected;
    if (!event || x === null || isQuietPart) return [];
    const width = labelWidth(spine.id, spine.members.length - 1);
    return [{ id: spine.id, x, width, urgency, weight: event.seats.length }];
  });
}

/** Middle of the part in view; null when none is. */
function middleInView({ left, right, x }: Spine, width: number): number | null {
  if (right < 0 || left > width) return null;
  return left === right ? x : (Math.max(0, left) + Math.min(width, right)) / 2;
}
