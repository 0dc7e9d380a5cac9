import type { EventKind } from '../model/event-kinds.ts';
import type { ActorId } from '../model/ids.ts';
import type { RecordIndex } from '../store/record-index.ts';

const MEETING_KINDS: ReadonlySet<EventKind> = new Set([
  'meeting',
  'talks',
  'summit',
  'visit',
  'hearing',
]);

/** "Ararat Mirzoyan, Foreign Minister of Armenia, 3 meetings, 1 call"; counts of none are left out. */
export function actorName(id: ActorId, index: RecordIndex): string {
  const actor = index.actorsById.get(id);
  if (!actor) return id;
  const held = (index.eventsByActor.get(id) ?? []).filter(
    (event) => event.status === 'held' && event.partOf === null,
  );
  const meetings = held.filter(({ kind }) => MEETING_KINDS.has(kind)).length;
  const calls = held.filter(({ kind }) => kind === 'call').length;
  const counts = [countOf(meetings, 'meeting'), countOf(calls, 'call')];
  const role = actor.roles.at(-1)?.title ?? '';
  return [actor.name, role, ...counts].filter((part) => part !== '').join(', ');
}

function countOf(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
