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

/** 1 - 0.001 ** (1 / ticks), written out: powers differ between engines. */
const CALM = { ticks: 300, alphaDecay: 0.02276277904418933 };
const HASTY = { ticks: 100, alphaDecay: 0.06674579638 };

/** Beyond so many bodies a picture is read as a whole and 100 ticks do. */
const MANY_BODIES = 600;

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
  const pace = bodies.length > MANY_BODIES ? HASTY : CALM;
  const reach = Math.max(...circles.map(({ radius }) => radius), 0);
  const springs = links.map(([source, target]) => ({ source, target }));
  forceSimulation(bodies)
    .stop()
    .alphaDecay(pace.alphaDecay)
    .force(
      'spring',
      forceLink<Body, { source: number; target: number }>(springs).distance(reach * 1.4),
    )
    .force('apart', forceManyBody<Body>().strength(reach * -9))
    .force('left-right', forceX<Body>(0).strength(0.05))
    .force('up-down', forceY<Body>(0).strength(0.05))
    .force('room', forceCollide<Body>(({ radius }) => radius).iterations(3))
    .tick(pace.ticks);
  spreadApart(bodies);
  return bodies.map(({ x, y }) => ({ x, y }));
}

/** What still overlaps when the springs rest is pushed apart, springs off. */
function spreadApart(bodies: Body[]): void {
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
    .tick(30);
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
