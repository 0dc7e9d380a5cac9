import { packBoxes } from './pack-boxes.ts';
import type { Box } from './pack-boxes.ts';
import type { Point } from './settle.ts';

/** Where a connected group goes, and how much smaller it is drawn than it was settled. */
export interface GroupPlace {
  readonly corner: Point;
  readonly scale: number;
}

/** A settled group: its box, and how many actors and junctions it has. */
export interface GroupSize {
  readonly box: Box;
  readonly members: number;
}

/** One actor, or two and their meeting: little to see, and in a large record there are hundreds. */
const SMALL_MEMBERS = 3;
/** So many small groups stand among the others; more go into a band of their own. */
const FEW = 12;
/** Height of the band as a share of what stands above it. */
const BAND_SHARE = 0.3;
/** Of the band, how much boxes in shelves fill at worst. */
const FILLED = 0.75;
const LARGEST_IN_BAND = 0.6;

/**
 * Places groups, given largest first: side by side, and, where there are many small ones, those in
 * shelves in a band under the others, made smaller so that it stays a band.
 *
 *     +--------+ +----+
 *     |   1    | | 2  |
 *     |        | |    |
 *     +--------+ +----+
 *     . . . . . . . . .
 *     . . . . .
 */
export function arrangeGroups(groups: readonly GroupSize[]): readonly GroupPlace[] {
  const large = groups.filter(({ members }) => members > SMALL_MEMBERS);
  const small = groups.slice(large.length);
  if (large.length === 0 || small.length <= FEW) {
    return packBoxes(groups.map(({ box }) => box)).map((corner) => ({ corner, scale: 1 }));
  }
  const boxes = large.map(({ box }) => box);
  const corners = packBoxes(boxes);
  const width = Math.max(...corners.map(({ x }, at) => x + (boxes[at]?.width ?? 0)));
  const height = Math.max(...corners.map(({ y }, at) => y + (boxes[at]?.height ?? 0)));
  return [
    ...corners.map((corner) => ({ corner, scale: 1 })),
    ...shelve(
      small.map(({ box }) => box),
      { top: height, width, height: height * BAND_SHARE },
    ),
  ];
}

interface Band {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes in shelves, left to right and down, all at one scale. */
function shelve(boxes: readonly Box[], { top, width, height }: Band): readonly GroupPlace[] {
  const area = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
  const scale = Math.min(LARGEST_IN_BAND, Math.sqrt((FILLED * width * height) / area));
  let [x, y, shelf] = [0, top, 0];
  return boxes.map((box) => {
    if (x > 0 && x + box.width * scale > width) {
      y += shelf;
      [x, shelf] = [0, 0];
    }
    const corner = { x, y };
    x += box.width * scale;
    shelf = Math.max(shelf, box.height * scale);
    return { corner, scale };
  });
}
