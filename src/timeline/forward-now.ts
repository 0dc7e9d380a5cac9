import type { EventId } from '../model/ids.ts';
import type { Emphasis } from '../store/emphasis.ts';
import { bringForward } from './crowding.ts';
import type { TimelineWorld } from './world.ts';

/** The events to draw one by one in a crowd: the focused, and what the selection brings forward. */
export function forwardNow(
  { spines, context }: TimelineWorld,
  emphasis: (id: EventId) => Emphasis,
  focused: EventId | null,
): readonly EventId[] {
  const strong = [...spines, ...context].map(({ id }) => ({ id, strength: emphasis(id) }));
  const of = (wanted: Emphasis): readonly EventId[] =>
    strong.flatMap(({ id, strength }) => (strength === wanted ? [id] : []));
  return bringForward([...(focused ? [focused] : []), ...of('selected')], of('related'));
}
