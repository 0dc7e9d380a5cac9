import { compareStrings } from '../model/order.ts';

/** A title that wants a place above its spine. */
export interface LabelWish {
  readonly id: string;
  /** Where its spine stands. */
  readonly x: number;
  readonly width: number;
  /** The higher, the sooner it gets a place. */
  readonly priority: number;
}

/** Tier 0 is the lowest, nearest to the rows. `left` is where the words begin. */
export interface PlacedLabel {
  readonly id: string;
  readonly tier: number;
  readonly x: number;
  readonly left: number;
  readonly right: number;
}

export interface LabelLayout {
  readonly placed: readonly PlacedLabel[];
  /** How many titles found no place. */
  readonly leftOut: number;
}

export interface LabelRoom {
  /** Width of the plot in pixels; words stay within. */
  readonly width: number;
  readonly tiers: number;
}

/** Where a label stood before, so that it can stay there. `shift` is `left - x`. */
export interface LabelPlace {
  readonly tier: number;
  readonly shift: number;
}

const GAP_PX = 10;
/** A line from a higher label passes words of a lower one at least this far away. */
const LEADER_GAP_PX = 4;
const OVERHANG_PX = 6;

/**
 * Puts titles on their spines in tiers, so that no words touch words or another title's line.
 * A title that had a place keeps it while it fits; else the lowest tier, centred, then to one side.
 *
 *     tier 1        White House 27 Sep
 *     tier 0   New York 19 Sep │    Call 4 Oct
 *                     │        │        │
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  room: LabelRoom,
  before: ReadonlyMap<string, LabelPlace>,
): LabelLayout {
  const placed: PlacedLabel[] = [];
  for (const wish of byUrgency(wishes, before)) {
    const fits = (place: PlacedLabel): boolean => placed.every((other) => !clash(place, other));
    const place = placesToTry(wish, room, before.get(wish.id)).find(fits);
    if (place) placed.push(place);
  }
  return { placed, leftOut: wishes.length - placed.length };
}

/** What a later layout needs to know of this one. */
export function rememberPlaces(layout: LabelLayout): ReadonlyMap<string, LabelPlace> {
  return new Map(layout.placed.map(({ id, tier, left, x }) => [id, { tier, shift: left - x }]));
}

function byUrgency(
  wishes: readonly LabelWish[],
  before: ReadonlyMap<string, LabelPlace>,
): readonly LabelWish[] {
  return wishes.toSorted(
    (a, b) =>
      b.priority - a.priority ||
      Number(before.has(b.id)) - Number(before.has(a.id)) ||
      a.x - b.x ||
      compareStrings(a.id, b.id),
  );
}

function placesToTry(
  wish: LabelWish,
  room: LabelRoom,
  before: LabelPlace | undefined,
): readonly PlacedLabel[] {
  const shifts = [-wish.width / 2, -OVERHANG_PX, OVERHANG_PX - wish.width];
  const places: LabelPlace[] = before && before.tier < room.tiers ? [before] : [];
  for (let tier = 0; tier < room.tiers; tier += 1) {
    places.push(...shifts.map((shift) => ({ tier, shift })));
  }
  return places.flatMap((place) => placeAt(wish, room, place));
}

/** Nothing when the words would leave the plot or their line would leave the words. */
function placeAt(
  { id, x, width }: LabelWish,
  room: LabelRoom,
  { tier, shift }: LabelPlace,
): readonly PlacedLabel[] {
  const left = Math.max(0, Math.min(x + shift, room.width - width));
  const right = left + width;
  return left <= x && x <= right ? [{ id, tier, x, left, right }] : [];
}

function clash(a: PlacedLabel, b: PlacedLabel): boolean {
  if (a.tier === b.tier) return a.left < b.right + GAP_PX && b.left < a.right + GAP_PX;
  const [upper, lower] = a.tier > b.tier ? [a, b] : [b, a];
  return upper.x > lower.left - LEADER_GAP_PX && upper.x < lower.right + LEADER_GAP_PX;
}
