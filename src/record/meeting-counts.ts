import type { EventKind } from '../model/event-kinds.ts';
import type { ActorId } from '../model/ids.ts';
import type { ParleyEvent } from '../model/record.ts';
import { isPlanned } from './event-state.ts';

/** How often an actor met others, as the interface says it: "3 meetings, 1 call, 1 planned". */
export interface MeetingCounts {
  /** Held, no part of another, of a kind where people sit together. */
  readonly meetings: number;
  readonly calls: number;
  /** Events of any kind urged, announced, expected or postponed. */
  readonly planned: number;
}

const MEETING_KINDS: ReadonlySet<EventKind> = new Set([
  'meeting',
  'talks',
  'summit',
  'visit',
  'hearing',
]);

const NONE: MeetingCounts = { meetings: 0, calls: 0, planned: 0 };

/** Counts for everyone who takes part in something; parts of a meeting are not counted again. */
export function countMeetings(events: readonly ParleyEvent[]): ReadonlyMap<ActorId, MeetingCounts> {
  const counts = new Map<ActorId, MeetingCounts>();
  for (const event of events) {
    const key = event.partOf === null ? countedAs(event) : null;
    for (const { actor } of event.participants) {
      const known = counts.get(actor) ?? NONE;
      counts.set(actor, key ? { ...known, [key]: known[key] + 1 } : known);
    }
  }
  return counts;
}

/** What an event counts as, whether it is part of another or not; null for what is not counted. */
export function countedAs({ kind, status }: ParleyEvent): keyof MeetingCounts | null {
  if (isPlanned(status)) return 'planned';
  if (status !== 'held') return null;
  if (MEETING_KINDS.has(kind)) return 'meetings';
  return kind === 'call' ? 'calls' : null;
}
