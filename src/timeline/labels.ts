import { compareStrings } from '../model/order.ts';

/** A title that wants a place above its spine. */
export interface LabelWish {
  readonly id: string;
  /** Where its spine stands. */
  readonly x: number;
  readonly width: number;
  /** Everything of a higher urgency is placed before anything of a lower one. */
  readonly urgency: number;
  /** Among equals in a crowd the heavier get a place. */
  readonly weight: number;
}

/** Tier 0 is the lowest, nearest to the rows. The words run from `left` to `right`. */
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
const LEADER_GAP_PX = 3;
/** Words to one side of their line still stand out this far on the other. */
const OVERHANG_PX = 1;

/**
 * Puts titles on their spines in tiers, so that no words touch. A title that had a place keeps it
 * while it fits. A lonely one stands in the middle of its line; those of a crowd stand beside
 * theirs and step down to the side they fall to, so that no line crosses words.
 * Who finds no place that way may have one where a line runs behind words.
 *
 *     tier 1                   │Town Hall 27 Sep
 *     tier 0   Old Mill 19 Sep │ │Geneva 28 Sep     Oslo 31 Oct│ │Vienna 2 Nov
 *                     │        │ │                             │ │
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  room: LabelRoom,
  before: ReadonlyMap<string, LabelPlace>,
): LabelLayout {
  const placed: PlacedLabel[] = [];
  const place = (queue: readonly LabelWish[], isBad: typeof clash): readonly LabelWish[] =>
    queue.filter((wish) => {
      const places = placesToTry(wish, room, before.get(wish.id), isLonely(wish, wishes));
      const found = places.find((candidate) => !placed.some((other) => isBad(candidate, other)));
      if (found) placed.push(found);
      return !found;
    });
  const homeless = place(inPlacingOrder(wishes, room, before), clash);
  return { placed, leftOut: place(homeless, wordsTouch).length };
}

/** What a later layout needs to know of this one. */
export function rememberPlaces(layout: LabelLayout): ReadonlyMap<string, LabelPlace> {
  return new Map(layout.placed.map(({ id, tier, left, x }) => [id, { tier, shift: left - x }]));
}

/** The urgent, then who has a place, then as many of each crowd as it has tiers, then the rest. */
function inPlacingOrder(
  wishes: readonly LabelWish[],
  room: LabelRoom,
  before: ReadonlyMap<string, LabelPlace>,
): readonly LabelWish[] {
  const chosen = chooseFromCrowds(wishes, room.tiers);
  const rank = (wish: LabelWish): number => (before.has(wish.id) ? 2 : chosen.has(wish) ? 1 : 0);
  return wishes.toSorted(
    (a, b) => b.urgency - a.urgency || rank(b) - rank(a) || compareSteps(a, b, room),
  );
}

/** Where words fall to the right, from right to left; at the right edge the other way round. */
function compareSteps(a: LabelWish, b: LabelWish, room: LabelRoom): number {
  const [isAtEdge, isOtherAtEdge] = [a, b].map(({ x, width }) => x + width > room.width);
  if (isAtEdge !== isOtherAtEdge) return isAtEdge ? -1 : 1;
  return (isAtEdge ? a.x - b.x : b.x - a.x) || compareStrings(a.id, b.id);
}

function chooseFromCrowds(wishes: readonly LabelWish[], tiers: number): ReadonlySet<LabelWish> {
  const chosen: LabelWish[] = [];
  for (const wish of wishes.toSorted((a, b) => b.urgency - a.urgency || b.weight - a.weight)) {
    if (chosen.filter((other) => wouldMeet(wish, other)).length < tiers) chosen.push(wish);
  }
  return new Set(chosen);
}

function isLonely(wish: LabelWish, wishes: readonly LabelWish[]): boolean {
  return wishes.every((other) => other === wish || !wouldMeet(wish, other));
}

/** Whether words in the middle of their lines would touch in one tier. */
function wouldMeet(a: LabelWish, b: LabelWish): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 + GAP_PX;
}

function placesToTry(
  wish: LabelWish,
  room: LabelRoom,
  before: LabelPlace | undefined,
  isLonely: boolean,
): readonly PlacedLabel[] {
  const [middle, right, left] = [-wish.width / 2, -OVERHANG_PX, OVERHANG_PX - wish.width];
  const shifts = isLonely ? [middle] : [right, left, middle];
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

function wordsTouch(a: PlacedLabel, b: PlacedLabel): boolean {
  return a.tier === b.tier && a.left < b.right + GAP_PX && b.left < a.right + GAP_PX;
}

/** Words touch, or the line of the upper one runs through the words of the lower. */
function clash(a: PlacedLabel, b: PlacedLabel): boolean {
  if (a.tier === b.tier) return wordsTouch(a, b);
  const [upper, lower] = a.tier > b.tier ? [a, b] : [b, a];
  return upper.x > lower.left - LEADER_GAP_PX && upper.x < lower.right + LEADER_GAP_PX;
}
