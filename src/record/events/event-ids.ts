import type { DateValue } from '../../model/date-value.ts';
import type { EventKind } from '../../model/event-kinds.ts';
import { asId } from '../../model/ids.ts';
import type { EventId, PlaceId } from '../../model/ids.ts';
import { slugOf } from '../../model/slug.ts';

/** What an event's id is made of. */
export interface NamedEvent {
  readonly kind: EventKind;
  readonly date: DateValue | null;
  readonly place: PlaceId | null;
  /** Surnames of those who meet, for parts and for events that share all the rest. */
  readonly surnames: readonly string[];
  readonly isPart: boolean;
}

/**
 * Gives each event the slug of kind, day and place: `meeting-2022-11-07-vienna`. Parts, and events
 * that share it, add the surnames of their people, and then a number, so that an unrelated article
 * changes no id.
 */
export function nameEvents(events: readonly NamedEvent[]): readonly EventId[] {
  const plain = events.map(plainId);
  const shared = countBy(plain.filter((_, at) => events[at]?.isPart === false));
  const longer = events.map((event, at) => {
    const id = plain[at] ?? '';
    if (!event.isPart && (shared.get(id) ?? 0) < 2) return id;
    return [id, ...event.surnames.map(slugOf).toSorted()].join('-');
  });
  const seen = new Map<string, number>();
  return longer.map((id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return asId(count === 1 ? id : `${id}-${count}`);
  });
}

function plainId({ kind, date, place }: NamedEvent): string {
  const day = date ? slugOf(date.edtf) : 'undated';
  return [kind, day, ...(place === null ? [] : [place])].join('-');
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
