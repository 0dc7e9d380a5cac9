import type { PixelPoint, Size } from './fit.ts';

/** Something that wants its name beside it. */
export interface LabelWish extends PixelPoint {
  readonly id: string;
  readonly text: string;
  readonly radiusPx: number;
  /** Higher goes first; ties by id. */
  readonly priority: number;
  /** Further off rather than not at all. */
  readonly isUrgent?: boolean;
}

export type LabelAnchor = 'start' | 'middle' | 'end';

/** A name that found room; `xPx`, `yPx` is where its baseline starts, lies centred or ends. */
export interface PlacedLabel extends PixelPoint {
  readonly id: string;
  readonly text: string;
  readonly anchor: LabelAnchor;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Of the label's letters: height of a line, height over the baseline, breadth of a letter. */
const LINE_PX = 14;
const ASCENT_PX = 11;
const LETTER_PX = 6.6;
const GAP_PX = 4;
/** So much further off what must not go unnamed is tried. */
const FURTHER_PX = [8, 16, 24, 32];

/**
 * Gives names their places, highest priority first: below the mark, else right, left, above, else
 * off a corner. What finds no room without covering another name, a mark or the border gets none.
 *
 *      ( )            ( ) Name
 *     Name     or                 or ...
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  marks: readonly (PixelPoint & { readonly radiusPx: number })[],
  size: Size,
): readonly PlacedLabel[] {
  const taken: Box[] = marks.map(boxOfMark);
  const placed: PlacedLabel[] = [];
  for (const wish of wishes.toSorted(byPriority)) {
    const reaches = wish.isUrgent === true ? [0, ...FURTHER_PX] : [0];
    const found = reaches
      .flatMap((px) => candidates({ ...wish, radiusPx: wish.radiusPx + px }))
      .find(({ box }) => isFree(box, wish, taken, size));
    if (!found) continue;
    taken.push(found.box);
    placed.push(found.label);
  }
  return placed;
}

function byPriority(a: LabelWish, b: LabelWish): number {
  return b.priority - a.priority || (a.id < b.id ? -1 : 1);
}

interface Candidate {
  readonly label: PlacedLabel;
  readonly box: Box;
}

function candidates(wish: LabelWish): readonly Candidate[] {
  const { id, text, xPx, yPx, radiusPx } = wish;
  const beside = radiusPx + GAP_PX;
  const middle = yPx + ASCENT_PX / 2 - 1;
  const corner = radiusPx * 0.75 + 1;
  return (
    [
      ['middle', xPx, yPx + beside + ASCENT_PX],
      ['start', xPx + beside, middle],
      ['end', xPx - beside, middle],
      ['middle', xPx, yPx - beside],
      ['start', xPx + corner, yPx + corner + ASCENT_PX],
      ['end', xPx - corner, yPx + corner + ASCENT_PX],
      ['start', xPx + corner, yPx - corner],
      ['end', xPx - corner, yPx - corner],
    ] as const
  ).map(([anchor, x, y]) => {
    const label = { id, text, anchor, xPx: x, yPx: y };
    return { label, box: boxOfLabel(label) };
  });
}

/** The box that a label covers, by a mean breadth of letters. */
export function boxOfLabel({ text, anchor, xPx, yPx }: PlacedLabel): Box {
  const width = text.length * LETTER_PX;
  const left = anchor === 'start' ? xPx : anchor === 'end' ? xPx - width : xPx - width / 2;
  return { left, top: yPx - ASCENT_PX, right: left + width, bottom: yPx - ASCENT_PX + LINE_PX };
}

function boxOfMark({ xPx, yPx, radiusPx }: PixelPoint & { readonly radiusPx: number }): Box {
  return {
    left: xPx - radiusPx,
    top: yPx - radiusPx,
    right: xPx + radiusPx,
    bottom: yPx + radiusPx,
  };
}

function isFree(box: Box, wish: LabelWish, taken: readonly Box[], size: Size): boolean {
  const isInside =
    box.left >= 0 && box.top >= 0 && box.right <= size.widthPx && box.bottom <= size.heightPx;
  return isInside && !taken.some((other) => overlap(box, other) && !isOwnMark(other, wish));
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isOwnMark(box: Box, wish: LabelWish): boolean {
  return (box.left + box.right) / 2 === wish.xPx && (box.top + box.bottom) / 2 === wish.yPx;
}
