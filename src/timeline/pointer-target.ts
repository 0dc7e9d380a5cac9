import type { ActorId, EventId } from '../model/ids.ts';
import { cellAt } from './density-cell.ts';
import type { Frame } from './frame.ts';
import { hitTest, type Hit } from './hit-test.ts';
import type { LaneLayout } from './lanes.ts';
import { seatsOf } from './seats-of.ts';
import type { Target } from './target.ts';
import type { TimelineWorld } from './world.ts';

/** What the picture now shows, for finding what lies under the pointer. */
export interface PointerScene {
  readonly frame: Frame;
  readonly world: TimelineWorld;
  readonly lanes: LaneLayout;
}

/** A point of the page, and the element there. */
export type PointerPlace = Pick<MouseEvent, 'clientX' | 'clientY' | 'target'>;

/**
 * What a point of the page means. Titles, undated and context marks are elements; spines stand too
 * close for that: the style sheet hides them from the pointer and they are found by distance. Empty
 * ground in a row is the row's actor; in a crowd each cell is counted.
 */
export function findTarget(place: PointerPlace, scene: PointerScene): Target | null {
  const element = place.target instanceof Element ? place.target : null;
  const named = element?.closest('[data-label], [data-still], [data-spine]');
  if (named) return eventTarget(idOf(named), scene);
  const name = element?.closest('[data-actor]')?.getAttribute('data-actor');
  if (name) return { type: 'actor', actor: name as ActorId };
  // the box of an inner svg grows with what it clips: its ground says where the plot is
  const ground = element?.closest('[data-plot]')?.querySelector('[data-ground]');
  if (!ground) return null;
  const box = ground.getBoundingClientRect();
  const [x, y] = [place.clientX - box.left, place.clientY - box.top];
  const spines = scene.frame.spines.map((spine) => ({
    spine,
    seats: seatsOf(spine.members, scene.world),
  }));
  const hit = hitTest(spines, scene.frame.quotes, x, y);
  if (hit) return hitTarget(hit);
  return cellAt(scene.frame, scene.lanes, { x, y }) ?? rowTarget(y, scene.lanes);
}

function idOf(node: Element): string {
  const names = ['data-label', 'data-still', 'data-spine'];
  return names.map((name) => node.getAttribute(name)).find((id) => id !== null) ?? '';
}

function eventTarget(id: string, { frame }: PointerScene): Target {
  const all = [...frame.spines, ...frame.context.map(({ spine }) => spine)];
  const spine = all.find((one) => one.id === id);
  const event = id as EventId;
  return { type: 'event', event, members: spine?.members ?? [event] };
}

function hitTarget(hit: Hit): Target {
  if (hit.type === 'quote') return { type: 'quote', statements: hit.statements };
  return { type: 'event', event: hit.spine.id, members: hit.spine.members };
}

function rowTarget(y: number, { lanes, rowHeight }: LaneLayout): Target | null {
  const lane = lanes.find((one) => Math.abs(one.y - y) <= rowHeight / 2);
  const [actor] = lane?.actors ?? [];
  return lane?.type === 'actor' && actor ? { type: 'actor', actor } : null;
}
