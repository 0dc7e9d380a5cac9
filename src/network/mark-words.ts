import type { ParleyEvent } from '../model/record.ts';
import { countMeetings } from '../record/meeting-counts.ts';
import type { RecordIndex } from '../record/record-index.ts';
import { nameActorMark, nameEventMark } from '../record/words/mark-names.ts';
import { memoizeLast } from '../store/memoize.ts';
import type { Visible } from '../store/visible.ts';
import type { SceneJunction, SceneNode } from './scene.ts';

/** What screen readers say of nodes and junctions. */
export interface MarkWords {
  readonly node: (node: SceneNode) => string;
  readonly junction: (junction: SceneJunction) => string;
}

/** Names of single events are long to make and few to change. */
const namesIn = memoizeLast((_index: RecordIndex) => new Map<ParleyEvent, string>());

/** The words for one record and one filter; those of single events are kept while the record stays. */
export function nameMarks(index: RecordIndex, visible: Visible): MarkWords {
  const names = namesIn(index);
  const counts = countMeetings(visible.events);
  const nameOf = (event: ParleyEvent): string => {
    const known = names.get(event);
    const name = known ?? nameEventMark(event, index);
    if (known === undefined) names.set(event, name);
    return name;
  };
  return {
    node({ name, actors }) {
      const [actor] = actors;
      if (actor && actors.length === 1 && index.actorsById.get(actor)?.name === name) {
        return nameActorMark(actor, index, counts.get(actor));
      }
      return `${name}, ${actors.length} ${actors.length === 1 ? 'person or body' : 'people and bodies'}`;
    },
    junction({ event, members, shown }) {
      if (members.length === 1) return nameOf(event);
      return `${shown} of ${members.length} events of this company, the last: ${nameOf(event)}`;
    },
  };
}
