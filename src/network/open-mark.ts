import type { ActorId } from '../model/ids.ts';
import { selectActor, selectEvent, selectTie } from '../store/view-actions.ts';
import type { Selection } from '../store/view-state.ts';
import type { SceneJunction, SceneSpoke } from './scene.ts';

/** The actor another one can be compared with: the selected one, or the first of a tie. */
export function firstActor(selection: Selection): ActorId | null {
  if (selection.type === 'actor') return selection.actor;
  return selection.type === 'tie' ? selection.actors[0] : null;
}

/** Opens an actor, or, where it is the second of two, all that ties them. */
export function openActor(actor: ActorId, selection: Selection, isSecond: boolean): void {
  const first = firstActor(selection);
  if (isSecond && first) selectTie(first, actor);
  else selectActor(actor);
}

/**
 * Opens what ties the person at the end of a line to the selected one, or to the other of two; in
 * a larger company where nobody is selected, the meeting.
 */
export function openSpoke(
  { node }: SceneSpoke,
  { event }: SceneJunction,
  selection: Selection,
): void {
  const people = [...new Set(event.participants.map(({ actor }) => actor))];
  const here = people.find((actor) => actor === node);
  const first = firstActor(selection);
  const others = people.filter((actor) => actor !== here);
  const other = others.find((actor) => actor === first) ?? (others.length === 1 ? others[0] : null);
  if (here && other) selectTie(here, other);
  else selectEvent(event.id);
}
