import type { EpochDay } from '../../model/calendar.ts';
import type { ActorId, EventId } from '../../model/ids.ts';
import { compareStrings } from '../../model/order.ts';
import { eventBounds } from '../../model/record-order.ts';
import type { ParleyEvent } from '../../model/record.ts';
import { countedAs, type MeetingCounts } from '../meeting-counts.ts';

/** People who came together more than once or once: exactly these, nobody else. */
export interface Format {
  /** At least two, sorted by id. */
  readonly actors: readonly ActorId[];
  /** Held and planned, in the order in which they were given. */
  readonly events: readonly ParleyEvent[];
  readonly counts: MeetingCounts;
  /** First and last day on which they were surely or possibly together; null without a dated one. */
  readonly first: EpochDay | null;
  readonly last: EpochDay | null;
  readonly silence: Silence | null;
}

/** The longest time between two meetings or calls, counted where it was shortest possible. */
export interface Silence {
  /** Last day on which the earlier one can have ended. */
  readonly from: EpochDay;
  /** First day on which the later one can have begun. */
  readonly to: EpochDay;
  readonly days: number;
}

/**
 * The companies that met or spoke, most often first. A part of a meeting counts where other people
 * sat in it than in the whole; what was called off, is unclear or is no meeting or call does not.
 *
 *     A+B meet, A+B speak, A+B+C meet   ->   A B: 1 meeting, 1 call;   A B C: 1 meeting
 */
export function findFormats(events: readonly ParleyEvent[]): readonly Format[] {
  const companies = new Map<EventId, string>(events.map((event) => [event.id, companyOf(event)]));
  const groups = new Map<string, ParleyEvent[]>();
  for (const event of events) {
    const company = companies.get(event.id) ?? '';
    const isSamePart = event.partOf !== null && companies.get(event.partOf) === company;
    if (event.participants.length < 2 || isSamePart || countedAs(event) === null) continue;
    const group = groups.get(company);
    if (group) group.push(event);
    else groups.set(company, [event]);
  }
  return Array.from(groups, ([, group]) => ({
    actors: sortedActors(group[0]?.participants ?? []),
    ...summarizeEvents(group),
  })).toSorted(compareFormats);
}

/** The same text for the same people. */
function companyOf({ participants }: ParleyEvent): string {
  return sortedActors(participants).join(' ');
}

function sortedActors(participants: ParleyEvent['participants']): readonly ActorId[] {
  return participants.map(({ actor }) => actor).toSorted(compareStrings);
}

/** How often, from when to when, and the longest silence. */
export type FormatSummary = Omit<Format, 'actors'>;

/** Sums up events of one company, or of any people who took part in all of them. */
export function summarizeEvents(events: readonly ParleyEvent[]): FormatSummary {
  const held = events.filter(({ status }) => status === 'held');
  const bounds = held.flatMap((event) => eventBounds(event) ?? []);
  const count = (key: keyof MeetingCounts): number =>
    events.filter((event) => countedAs(event) === key).length;
  return {
    events,
    counts: { meetings: count('meetings'), calls: count('calls'), planned: count('planned') },
    first: edge(
      bounds.map(({ earliest }) => earliest),
      Math.min,
    ),
    last: edge(
      bounds.map(({ latest }) => latest),
      Math.max,
    ),
    silence: longestSilence(held),
  };
}

function edge(days: readonly EpochDay[], pick: (a: number, b: number) => number): EpochDay | null {
  const [first, ...rest] = days;
  return first === undefined ? null : rest.reduce((a, b) => pick(a, b) as EpochDay, first);
}

/** The longest; the first of equals; null where no two dated ones have a day between them. */
function longestSilence(held: readonly ParleyEvent[]): Silence | null {
  const bounds = held
    .flatMap((event) => eventBounds(event) ?? [])
    .toSorted((a, b) => a.earliest - b.earliest);
  let longest: Silence | null = null;
  let heard = bounds[0]?.latest;
  for (const { earliest, latest } of bounds) {
    if (heard === undefined) break;
    const days = earliest - heard;
    if (days > (longest?.days ?? 1)) longest = { from: heard, to: earliest, days };
    heard = Math.max(heard, latest) as EpochDay;
  }
  return longest;
}

/** Most often held, then latest, then by name; those only planned come last. */
function compareFormats(a: Format, b: Format): number {
  return (
    timesHeld(b) - timesHeld(a) ||
    (b.last ?? -Infinity) - (a.last ?? -Infinity) ||
    compareStrings(a.actors.join(' '), b.actors.join(' '))
  );
}

/** How often they are told to have met or spoken. */
export function timesHeld({ counts }: Format): number {
  return counts.meetings + counts.calls;
}
