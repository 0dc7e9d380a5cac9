import type { ActorId, EventId, SideId } from '../model/ids.ts';
import { compareStrings } from '../model/order.ts';
import type { ParleyRecord } from '../model/record.ts';
import { groupBy } from '../record/group-by.ts';
import type { PixelPoint, Size } from './fit.ts';
import { inDepth, joinEvents, spokeTo, strongest } from './scene.ts';
import type { NetworkScene, SceneInput, SceneJunction, SceneNode } from './scene.ts';
import { radiusFor } from './sizes.ts';

/** Stands for everyone without a side. */
const NO_SIDE = 'none';

/** The sides that met, with the events of each company; from the whole record. */
export interface SideCompany {
  /** Sorted, at least one. */
  readonly sides: readonly string[];
  readonly events: readonly EventId[];
}

/** Circles of sides are larger than those of people, and want their names below them. */
const MARGIN = { side: 84, top: 40, bottom: 52 };
/** Between two junctions, and between a junction and a circle. */
const APART_PX = 30;
const OUTSIDE_PX = 34;

/**
 * One node a side, on an oval in the order of the alphabet; one junction for each company of sides
 * that met, amid its nodes; what one side held by itself stands outside its node. Places depend on
 * the record and the size alone.
 *
 *            Arvedia
 *           /   3   \
 *      Borduria ─ 2 ─ Norland
 */
export function layoutSides(input: SceneInput): NetworkScene {
  const { whole, index, visible, emphasis, size } = input;
  const people = sidesOfPeople(whole);
  const companies = findCompanies(whole);
  const ids = [...new Set(companies.flatMap(({ sides }) => sides))].toSorted(compareStrings);
  const places = placeSides(ids, size);
  const count = (id: string, passes: (event: EventId) => boolean): number =>
    companies
      .filter(({ sides }) => sides.includes(id))
      .reduce((sum, { events }) => sum + events.filter(passes).length, 0);
  const most = Math.max(1, ...ids.map((id) => count(id, () => true)));
  const nodes = ids.map((id): SceneNode => {
    const side = index.sidesById.get(id as SideId);
    const actors = people.get(id) ?? [];
    const ringPx =
      6 +
      radiusFor(
        count(id, () => true),
        most,
      );
    const shown = count(id, (event) => visible.eventIds.has(event));
    return {
      id,
      name: side?.name ?? 'No side',
      actors,
      hue: side?.hue ?? null,
      ringPx,
      discPx: shown === 0 ? 6 : Math.min(ringPx, 6 + radiusFor(shown, most)),
      emphasis: strongest(actors.map((actor) => emphasis.actor(actor))),
      ...(places.get(id) ?? centreOf(size)),
    };
  });
  const junctions: SceneJunction[] = [];
  for (const { sides, events } of companies) {
    const wish = wishOf(sides, places, size);
    const point = findRoom(wish, [...nodes, ...junctions], size);
    const joined = joinEvents({ id: sides.join('+'), point, members: events }, input);
    if (joined) junctions.push(joined);
  }
  const spokes = junctions.flatMap((junction) =>
    junction.id.split('+').flatMap((side) => {
      const to = places.get(side);
      return to ? [spokeTo(junction, side, to)] : [];
    }),
  );
  return inDepth({ nodes, junctions, spokes });
}

/** The side of each, and who belongs to it: only those who take part in something. */
function sidesOfPeople(record: ParleyRecord): ReadonlyMap<string, readonly ActorId[]> {
  const taking = new Set(record.network.nodes.map(({ actor }) => actor));
  const actors = record.actors.filter(({ id }) => taking.has(id));
  const groups = groupBy(actors, ({ side }) => side ?? NO_SIDE);
  return new Map([...groups].map(([side, group]) => [side, group.map(({ id }) => id)]));
}

/** Which sides sat together in which events; parts of a meeting count with their whole. */
export function findCompanies(record: ParleyRecord): readonly SideCompany[] {
  const sideOf = new Map(record.actors.map(({ id, side }) => [id, side ?? NO_SIDE]));
  const companies = new Map<string, { sides: readonly string[]; events: EventId[] }>();
  for (const { id, partOf, participants } of record.events) {
    if (partOf !== null || participants.length < 2) continue;
    const sides = [
      ...new Set(participants.map(({ actor }) => sideOf.get(actor) ?? NO_SIDE)),
    ].toSorted(compareStrings);
    const key = sides.join('+');
    const company = companies.get(key) ?? { sides, events: [] };
    company.events.push(id);
    companies.set(key, company);
  }
  return [...companies.values()].toSorted(
    (a, b) => b.sides.length - a.sides.length || compareStrings(a.sides.join(), b.sides.join()),
  );
}

function placeSides(ids: readonly string[], size: Size): ReadonlyMap<string, PixelPoint> {
  const { xPx, yPx } = centreOf(size);
  const rx = Math.max(0, size.widthPx / 2 - MARGIN.side);
  const ry = Math.max(0, (size.heightPx - MARGIN.top - MARGIN.bottom) / 2);
  return new Map(
    ids.map((id, at) => {
      const angle = (at / Math.max(1, ids.length)) * 2 * Math.PI - Math.PI;
      return [id, { xPx: xPx + rx * Math.cos(angle), yPx: yPx + ry * Math.sin(angle) }];
    }),
  );
}

function centreOf(size: Size): PixelPoint {
  const height = size.heightPx - MARGIN.top - MARGIN.bottom;
  return { xPx: size.widthPx / 2, yPx: MARGIN.top + height / 2 };
}

/** Amid the sides of a company; beside the one that met by itself. */
function wishOf(
  sides: readonly string[],
  places: ReadonlyMap<string, PixelPoint>,
  size: Size,
): PixelPoint {
  const points = sides.flatMap((side) => places.get(side) ?? []);
  const sum = (pick: (point: PixelPoint) => number): number =>
    points.reduce((total, point) => total + pick(point), 0) / Math.max(1, points.length);
  const [xPx, yPx] = [sum((point) => point.xPx), sum((point) => point.yPx)];
  if (points.length !== 1) return { xPx, yPx };
  const isLeft = xPx < size.widthPx / 2;
  return { xPx: xPx + (isLeft ? 1 : -1) * (OUTSIDE_PX + 16), yPx: yPx + OUTSIDE_PX };
}

/** The free place nearest to a wish, looked for along a widening spiral of 160 steps. */
function findRoom(
  wish: PixelPoint,
  taken: readonly (PixelPoint & { readonly ringPx?: number })[],
  size: Size,
): PixelPoint {
  for (let step = 0; step < 160; step += 1) {
    const [angle, reach] = [step * 2.4, Math.sqrt(step) * 9];
    const xPx = wish.xPx + reach * Math.cos(angle) * 1.6;
    const yPx = wish.yPx + reach * Math.sin(angle);
    const isInside = xPx > 20 && yPx > 20 && xPx < size.widthPx - 20 && yPx < size.heightPx - 30;
    const isFree = taken.every(
      (other) =>
        Math.hypot(other.xPx - xPx, other.yPx - yPx) >= APART_PX + (other.ringPx ?? 0) * 0.8,
    );
    if (isInside && isFree) return { xPx, yPx };
  }
  return wish;
}
