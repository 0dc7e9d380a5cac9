import type { StatementId } from '../model/ids.ts';
import type { QuoteTick } from './quote-ticks.ts';
import type { Seat } from './seats.ts';
import { isWide, type Spine } from './spines.ts';

/** What lies under the pointer: an event, perhaps at one of its dots, or a quote tick. */
export type Hit =
  | { readonly type: 'event'; readonly spine: Spine; readonly seat: Seat | null }
  | { readonly type: 'quote'; readonly statements: readonly StatementId[]; readonly lane: number };

/** A placed event with its dots. */
export interface HitSpine {
  readonly spine: Spine;
  readonly seats: readonly Seat[];
}

const DOT_REACH_PX = 9;
const STEM_REACH_PX = 6;
const BAR_REACH_PX = 8;
/** Quote ticks hang below the middle of their row. */
const TICK_TOP_PX = 6;
const TICK_BOTTOM_PX = 13;
const TICK_REACH_PX = 3;

interface Found {
  readonly hit: Hit;
  /** Lower wins. */
  readonly distance: number;
}

/**
 * The nearest thing to a point of the plot: a dot before a tick, a tick before a spine, a spine
 * before a bar. Null when nothing is near. Events are looked at one by one: they are a few hundred.
 */
export function hitTest(
  spines: readonly HitSpine[],
  quotes: readonly QuoteTick[],
  x: number,
  y: number,
): Hit | null {
  let best: Found | null = null;
  for (const found of [
    ...spines.flatMap((spine) => hitSpine(spine, x, y)),
    ...quotes.flatMap((tick) => hitQuote(tick, x, y)),
  ]) {
    if (!best || found.distance < best.distance) best = found;
  }
  return best?.hit ?? null;
}

/** The distances of dots, ticks, spines and bars lie in bands above each other. */
const TICK_RANK = 100;
const STEM_RANK = 200;
const BAR_RANK = 300;
const BAND_RANK = 400;

function hitSpine({ spine, seats }: HitSpine, x: number, y: number): readonly Found[] {
  const seat = seats.find((one) => Math.abs(one.y - y) <= DOT_REACH_PX) ?? null;
  const hit: Hit = { type: 'event', spine, seat };
  const outside = Math.max(0, spine.left - x, x - spine.right);
  const isBetween = y >= (seats[0]?.y ?? 0) && y <= (seats.at(-1)?.y ?? 0);
  if (isWide(spine.form)) {
    const isAtBar = seat !== null && Math.abs(seat.y - y) <= BAR_REACH_PX;
    if (outside > STEM_REACH_PX || !(isAtBar || isBetween)) return [];
    // of bars on one another the narrower is the harder to reach
    const narrowness = 1 - 1 / (1 + spine.right - spine.left);
    return [{ hit, distance: (isAtBar ? BAR_RANK : BAND_RANK) + narrowness }];
  }
  const away = Math.abs(spine.x - x);
  if (seat && away <= DOT_REACH_PX) return [{ hit, distance: away + Math.abs(seat.y - y) }];
  if (seat && outside <= STEM_REACH_PX) return [{ hit, distance: STEM_RANK + away }];
  return isBetween && away <= STEM_REACH_PX ? [{ hit, distance: STEM_RANK + away }] : [];
}

function hitQuote(
  { statements, lane, y, left, right }: QuoteTick,
  px: number,
  py: number,
): readonly Found[] {
  const outside = Math.max(0, left - px, px - right);
  const below = py - y;
  if (outside > TICK_REACH_PX || below < TICK_TOP_PX || below > TICK_BOTTOM_PX) return [];
  return [{ hit: { type: 'quote', statements, lane }, distance: TICK_RANK + outside }];
}
