import type { EpochDay } from '../model/calendar.ts';
import type { Actor, ActorRole } from '../model/record.ts';

/**
 * The office to name an actor by on a day, or now for `null`: one held rather than past, attested by
 * that day rather than only later, the newest, and of several one of a body, the one printed most,
 * the fullest. Null for an actor without offices.
 */
export function roleAt({ roles }: Pick<Actor, 'roles'>, day: EpochDay | null): ActorRole | null {
  const ranked = roles.toSorted(
    (a, b) =>
      Number(a.former) - Number(b.former) ||
      Number(isLater(a, day)) - Number(isLater(b, day)) ||
      distance(a, day) - distance(b, day) ||
      Number(b.of !== null) - Number(a.of !== null) ||
      b.citations.length - a.citations.length ||
      b.title.length - a.title.length,
  );
  return ranked[0] ?? null;
}

/** Whether every article that attests it is of after the day. */
function isLater({ attested }: ActorRole, day: EpochDay | null): boolean {
  return day !== null && attested !== null && attested.earliest > day;
}

/** Days between the day and the last article that attests it; from the end of time for no day. */
function distance({ attested }: ActorRole, day: EpochDay | null): number {
  if (attested === null) return NEVER;
  if (day === null) return 0 - attested.latest;
  return Math.max(attested.earliest - day, day - attested.latest, 0);
}

/** Later than any day counts. */
const NEVER = 1_000_000_000;
