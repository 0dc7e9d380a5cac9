import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';

/** A circle to be placed; `links` are pairs of places in the same list. */
export interface Circle {
  readonly radius: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Body extends Point {
  readonly radius: number;
  index?: number;
  x: number;
  y: number;
}

/** How long and how carefully bodies settle. */
interface Pace {
  readonly ticks: number;
  /** 1 - 0.001 ** (1 / ticks), written out: powers differ between engines. */
  readonly alphaDecay: number;
  /** How often in a tick overlaps are undone. */
  readonly care: number;
  /** Ticks at the end in which nothing but overlap counts. */
  readonly lastTicks: number;
}

const CALM: Pace = { ticks: 300, alphaDecay: 0.02276277904418933, care: 2, lastTicks: 30 };
const BRISK: Pace = { ticks: 120, alphaDecay: 0.05593912371407661, care: 1, lastTicks: 20 };
const HASTY: Pace = { ticks: 50, alphaDecay: 0.12903641004391941, care: 1, lastTicks: 10 };

/** Beyond so many bodies a picture is read as a whole, not name by name. */
function paceFor(bodies: number): Pace {
  if (bodies <= 250) return CALM;
  return bodies <= 1500 ? BRISK : HASTY;
}

/**
 * Places linked circles near each other without overlap, around (0, 0). Deterministic: start
 * positions and decay are given, d3-force's own generator is seeded, and all else is + - x / and
 * square roots. Neighbours in the list start near each other.
 */
export function settle(
  circles: readonly Circle[],
  links: readonly (readonly [number, number])[],
): readonly Point[] {
  const bodies = circles.map(({ radius }, at): Body => ({ radius, ...spiralCell(at, radius * 2) }));
  const pace = paceFor(bodies.length);
  const reach = Math.max(...circles.map(({ radius }) => radius), 0);
  const springs = links.map(([source, target]) => ({ source, target }));
  forceSimulation(bodies)
    .stop()
    .alphaDecay(pace.alphaDecay)
    .force(
      'spring',
      forceLink<Body, { source: number; target: number }>(springs).distance(reach * 1.4),
    )
    .force(
      'apart',
      forceManyBody<Body>()
        .strength(reach * -9)
        .distanceMax(reach * 20),
    )
    .force('left-right', forceX<Body>(0).strength(0.05))
    .force('up-down', forceY<Body>(0).strength(0.05))
    .force('room', forceCollide<Body>(({ radius }) => radius).iterations(pace.care))
    .tick(pace.ticks);
  spreadApart(bodies, pace.lastTicks);
  return bodies.map(({ x, y }) => ({ x, y }));
}

/** What still overlaps when the springs rest is pushed apart, springs off. */
function spreadApart(bodies: Body[], ticks: number): void {
  forceSimulation(bodies)
    .stop()
    .alphaDecay(0)
    .velocityDecay(0.6)
    .force(
      'room',
      forceCollide<Body>(({ radius }) => radius)
        .strength(1)
        .iterations(4),
    )
    .tick(ticks);
}

/** The cells of a square spiral around (0, 0): no two the same, near in number near in place. */
function spiralCell(at: number, cell: number): Point {
  const ring = Math.ceil((Math.sqrt(at + 1) - 1) / 2);
  if (ring === 0) return { x: 0, y: 0 };
  const side = ring * 2;
  const step = at - (side - 1) * (side - 1);
  const along = (step % side) - ring + 1;
  const corner = Math.floor(step / side);
  if (corner === 0) return { x: ring * cell, y: along * cell };
  if (corner === 1) return { x: -along * cell, y: ring * cell };
  if (corner === 2) return { x: -ring * cell, y: -along * cell };
  return { x: along * cell, y: -ring * cell };
}
