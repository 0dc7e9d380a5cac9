import { compareStrings } from '../model/order.ts';
import type { EventId } from '../model/ids.ts';
import { inWindow, type SpineIndex } from './spine-index.ts';
import type { SpineSource } from './spine-source.ts';
import type { DayWindow } from './day-window.ts';
import type { TimeScale } from './time-scale.ts';

/**
 * An event with its place. `x` is where its label points; it covers `left` to `right`.
 *
 *     point      2 px line with dots at x
 *     whiskers   the same, with arms to left and right: an imprecise date too narrow for a bar
 *     bar        imprecise, ends fading out
 *     lasting    solid, with end caps
 */
export interface Spine {
  readonly id: EventId;
  readonly form: 'point' | 'whiskers' | 'bar' | 'lasting';
  readonly x: number;
  readonly left: number;
  readonly right: number;
  /** For `lasting`: which part of the width is certain, as fractions of it. */
  readonly solid: { readonly from: number; readonly to: number };
  /** The events drawn here, itself first; more than one when a day is too narrow for its spines. */
  readonly members: readonly EventId[];
}

/** Whether a form stretches with its days; the others are lines with dots at one place. */
export function isWide(form: Spine['form']): boolean {
  return form === 'bar' || form === 'lasting';
}

/** An imprecise date narrower than this has whiskers. */
const LEAST_BAR_PX = 14;
/** Spines of one day stand at least this far apart. */
const LEAST_SPREAD_PX = 6;
/** And at most this far: they belong together. */
const MOST_SPREAD_PX = 16;
/** How far spines of one day may stand out of it, both sides together: no more than a dot. */
const SPREAD_OVERHANG_PX = 10;
/** Length of a whisker, from the middle of its dot. */
const WHISKER_PX = 9;
const LEAST_LASTING_PX = 8;
/** The `solid` of everything but what lasts with an unknown end. */
export const WHOLE: Spine['solid'] = { from: 0, to: 1 };

/**
 * Places the events that touch some days. Those of one day stand side by side in reported order,
 * the whole after its parts, while there is room; else as one.
 *
 *     wide   │││ │       narrow   │4
 */
export function placeSpines(
  index: SpineIndex,
  scale: TimeScale,
  region: DayWindow,
): readonly Spine[] {
  const { days, stretches } = inWindow(index, region);
  return [
    ...stretches.map((source) => placeAlone(source, scale)),
    ...days.flatMap(({ day, events }) => placeDay(events, day, scale)),
  ];
}

/** Reported order first, then the whole, then by id. */
function compareInDay(a: SpineSource, b: SpineSource): number {
  return (a.order ?? Infinity) - (b.order ?? Infinity) || compareStrings(a.id, b.id) || 0;
}

function placeDay(
  sources: readonly SpineSource[],
  day: number,
  scale: TimeScale,
): readonly Spine[] {
  const middle = (scale.dayToPx(day) + scale.dayToPx(day + 1)) / 2;
  const room = scale.dayToPx(day + 1) - scale.dayToPx(day);
  const gaps = sources.length - 1;
  if (gaps > 0 && gaps * LEAST_SPREAD_PX > room + SPREAD_OVERHANG_PX) {
    return [placePoint(chooseFace(sources), middle, sources)];
  }
  const most = scale.spacing.isEven ? Infinity : MOST_SPREAD_PX;
  const step = Math.min(most, Math.max(LEAST_SPREAD_PX, room / sources.length));
  return sources
    .toSorted(compareInDay)
    .map((source, i) => placePoint(source, middle + (i - gaps / 2) * step, [source]));
}

/** The event that stands for all of its day: a whole before a part, the most people, then by id. */
function chooseFace(sources: readonly SpineSource[]): SpineSource {
  const [face] = sources.toSorted(
    (a, b) =>
      Number(a.partOf !== null) - Number(b.partOf !== null) ||
      b.seats.length - a.seats.length ||
      compareStrings(a.id, b.id),
  );
  if (!face) throw new Error('placeDay was given a day without events');
  return face;
}

function placePoint(face: SpineSource, x: number, sources: readonly SpineSource[]): Spine {
  const others = sources.filter((source) => source !== face).toSorted(compareInDay);
  const members = [face.id, ...others.map(({ id }) => id)];
  return { id: face.id, form: 'point', x, left: x, right: x, solid: WHOLE, members };
}

/** Places one event by its own days alone; ghosts are placed so too. */
export function placeAlone(
  { id, extent }: Pick<SpineSource, 'id' | 'extent'>,
  scale: TimeScale,
): Spine {
  const left = scale.dayToPx(extent.from);
  const right = scale.dayToPx(extent.to);
  const width = right - left;
  const x = (left + right) / 2;
  const base = { id, x, solid: WHOLE, members: [id] };
  if (extent.form === 'day') return { ...base, form: 'point', left: x, right: x };
  if (extent.form === 'lasting') {
    const from = (scale.dayToPx(extent.solidFrom) - left) / width;
    const to = (scale.dayToPx(extent.solidTo) - left) / width;
    return {
      ...base,
      form: 'lasting',
      ...atLeast(LEAST_LASTING_PX, left, right),
      solid: { from, to },
    };
  }
  if (width >= LEAST_BAR_PX) return { ...base, form: 'bar', left, right };
  return { ...base, form: 'whiskers', ...atLeast(2 * WHISKER_PX, left, right) };
}

function atLeast(least: number, left: number, right: number): Pick<Spine, 'left' | 'right'> {
  if (right - left >= least) return { left, right };
  const x = (left + right) / 2;
  return { left: x - least / 2, right: x + least / 2 };
}
