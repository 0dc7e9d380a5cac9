import type { NetworkLayout, ParleyEvent } from '../../model/record.ts';
import { arrangeGroups } from './arrange-groups.ts';
import { findComponents } from './components.ts';
import { buildGraph } from './network-graph.ts';
import type { NetworkGraph } from './network-graph.ts';

import { settle } from './settle.ts';
import type { Circle, Point } from './settle.ts';

/**
 * The square is stretched into a box about two and a half times as wide as high, so a circle here
 * leaves room there for a dot with its name under it. A junction is a small mark with a short name.
 */
const ACTOR: Circle = { radius: 60 };
const JUNCTION: Circle = { radius: 32 };

/** Past so many actors and junctions only the actors settle; each junction stands amid its people. */
const MANY = 1500;

const SIZE = 1000;
const MARGIN = 60;

/** Coordinates of actors and junctions in a square of 1000 by 1000; the same for the same events. */
export function layoutNetwork(events: readonly ParleyEvent[]): NetworkLayout {
  const graph = buildGraph(events);
  const count = graph.actors.length + graph.junctions.length;
  const circles = Array.from({ length: count }, (_, at) =>
    at < graph.actors.length ? ACTOR : JUNCTION,
  );
  const points = fitSquare(count > MANY ? placePeople(graph) : placeAll(circles, graph.spokes));
  const at = (index: number): Point => points[index] ?? { x: SIZE / 2, y: SIZE / 2 };
  return {
    width: SIZE,
    height: SIZE,
    nodes: graph.actors.map((actor, index) => {
      const { x, y } = at(index);
      return { actor, x, y };
    }),
    junctions: graph.junctions.map((event, index) => {
      const { x, y } = at(graph.actors.length + index);
      return { event, x, y };
    }),
  };
}

/** Actors settled by who met whom, junctions in the middle of their people. */
function placePeople({ actors, junctions, spokes }: NetworkGraph): readonly Point[] {
  const rooms: number[][] = junctions.map(() => []);
  for (const [junction, actor] of spokes) rooms[junction - actors.length]?.push(actor);
  const circles = actors.map(() => ACTOR);
  const points = placeAll(circles, tiesOf(rooms));
  return [...points, ...rooms.map((room) => middleOf(room.flatMap((at) => points[at] ?? [])))];
}

/** Everyone in a room tied to the first in it, each tie once. */
function tiesOf(rooms: readonly (readonly number[])[]): readonly (readonly [number, number])[] {
  const ties = new Map<string, readonly [number, number]>();
  for (const [first, ...others] of rooms) {
    for (const other of others) {
      if (first !== undefined && first !== other) ties.set(`${first} ${other}`, [first, other]);
    }
  }
  return [...ties.values()];
}

function middleOf(points: readonly Point[]): Point {
  const count = Math.max(points.length, 1);
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  };
}

/** Each connected group is settled by itself; the groups are then arranged. */
function placeAll(
  circles: readonly Circle[],
  links: readonly (readonly [number, number])[],
): readonly Point[] {
  const components = findComponents(circles.length, links);
  const groupOf = new Map<number, { group: number; place: number }>();
  for (const [group, members] of components.entries()) {
    for (const [place, member] of members.entries()) groupOf.set(member, { group, place });
  }
  const own: (readonly [number, number])[][] = components.map(() => []);
  for (const [a, b] of links) {
    const [from, to] = [groupOf.get(a), groupOf.get(b)];
    if (from && to) own[from.group]?.push([from.place, to.place]);
  }
  const settled = components.map((members, group) =>
    shiftToCorner(
      settle(
        members.map((member) => circles[member] ?? JUNCTION),
        own[group] ?? [],
      ),
    ),
  );
  const places = arrangeGroups(settled.map(({ box, points }) => ({ box, members: points.length })));
  return circles.map((_, at) => {
    const { group, place } = groupOf.get(at) ?? { group: 0, place: 0 };
    const { corner, scale } = places[group] ?? { corner: { x: 0, y: 0 }, scale: 1 };
    const point = settled[group]?.points[place] ?? { x: 0, y: 0 };
    return { x: corner.x + point.x * scale, y: corner.y + point.y * scale };
  });
}

/** Moves points so that their box, with room for a whole circle around each, starts at (0, 0). */
function shiftToCorner(points: readonly Point[]): {
  readonly points: readonly Point[];
  readonly box: { readonly width: number; readonly height: number };
} {
  const { left, top, right, bottom } = boundsOf(points);
  const room = ACTOR.radius;
  return {
    points: points.map(({ x, y }) => ({ x: x - left + room, y: y - top + room })),
    box: { width: right - left + room * 2, height: bottom - top + room * 2 },
  };
}

/** Fits points into the square, each axis by itself, to a tenth. */
function fitSquare(points: readonly Point[]): readonly Point[] {
  const { left, top, right, bottom } = boundsOf(points);
  return points.map(({ x, y }) => ({ x: fitAxis(x, left, right), y: fitAxis(y, top, bottom) }));
}

function fitAxis(value: number, from: number, to: number): number {
  const share = to > from ? (value - from) / (to - from) : 0.5;
  return Math.round((MARGIN + share * (SIZE - MARGIN * 2)) * 10) / 10;
}

function boundsOf(points: readonly Point[]): {
  left: number;
  top: number;
  right: number;
  bottom: number;
} {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y);
  }
  return bounds;
}
