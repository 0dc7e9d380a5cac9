import type { EventKind } from '../../../model/event-kinds.ts';

/** Kinds that different words of one meeting may be told as. */
export const MEETING_LIKE: ReadonlySet<EventKind> = new Set<EventKind>([
  'meeting',
  'talks',
  'summit',
]);

/** "The talks" may be the meeting told last; "the summit" and "the visit" are not. */
export function isTalk(kind: EventKind): boolean {
  return kind === 'meeting' || kind === 'talks';
}
