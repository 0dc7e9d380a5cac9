import type { DateValue } from '../../src/model/date-value.ts';
import type { EventKind, EventStatus } from '../../src/model/event-kinds.ts';
import type { Actor } from '../../src/model/record.ts';
import { aroundDay, daysAfter, lasting, lastingFrom, onDay, someDayIn } from './date-values.ts';
import type { SeededRandom } from './seeded-random.ts';

/** What is to happen in a generated world, before articles tell of it. */
export interface PlannedEvent {
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** The day things turn around, for articles even when no date is told. */
  readonly day: string;
  readonly date: DateValue | null;
  readonly people: readonly Actor[];
  readonly city: string;
  /** The event before it in the list is the whole, this one a part. */
  readonly isPart: boolean;
}

const KINDS: readonly EventKind[] = [
  'meeting',
  'meeting',
  'meeting',
  'meeting',
  'call',
  'meeting',
  'talks',
  'call',
  'visit',
  'meeting',
  'summit',
  'clash',
  'hearing',
  'signing',
  'speech',
  'deadline',
];
const CITIES = ['Vienna', 'Geneva', 'Oslo', 'Doha', 'Astana', 'Brussels', 'Lisbon', 'Nairobi'];
const FIRST_DAY = '2021-03-01';

/** Bursts of a few weeks with months of silence between; four events on one day in each burst. */
export function planEvents(
  count: number,
  actors: readonly Actor[],
  random: SeededRandom,
): readonly PlannedEvent[] {
  const perBurst = Math.max(8, Math.ceil(count / 8));
  let burstStart = FIRST_DAY;
  return Array.from({ length: count }, (_, at) => {
    const inBurst = at % perBurst;
    if (inBurst === 0 && at > 0) burstStart = daysAfter(burstStart, random.between(90, 160));
    const offset = inBurst < 4 ? 7 : random.between(0, 35);
    return planEvent(at, { day: daysAfter(burstStart, offset), actors, random });
  });
}

interface Setting {
  readonly day: string;
  readonly actors: readonly Actor[];
  readonly random: SeededRandom;
}

function planEvent(at: number, { day, actors, random }: Setting): PlannedEvent {
  const kind = KINDS[at % KINDS.length] ?? 'meeting';
  const isAlone = kind === 'clash' || kind === 'deadline';
  const reach = Math.max(4, Math.ceil(actors.length * (at % 3 === 0 ? 1 : 0.2)));
  const size = kind === 'speech' ? 1 : random.between(2, at % 9 === 0 ? 7 : 3);
  return {
    kind,
    status: statusOf(at),
    day,
    date: at % 4 < 2 ? onDay(day) : dateOf(at, day),
    people: isAlone ? [] : random.sample(actors.slice(0, reach), size),
    city: random.pick(CITIES),
    isPart: at % 16 === 3,
  };
}

function statusOf(at: number): EventStatus {
  if (at % 10 === 7) return 'announced';
  if (at % 25 === 12) return 'cancelled';
  if (at % 40 === 21) return 'denied';
  if (at % 30 === 16) return 'unclear';
  return at % 20 === 14 ? 'urged' : 'held';
}

/** Every way in which a date can be told, in turn. */
function dateOf(at: number, day: string): DateValue | null {
  const month = day.slice(0, 7);
  switch (at % 14) {
    case 2:
      return someDayIn(`${month}-01`, `${month}-28`, month);
    case 6:
      return lasting(day, daysAfter(day, 3));
    case 10:
      return aroundDay(day, 'one week before the day of the article');
    case 11:
      return lastingFrom(day, daysAfter(day, 5));
    case 7:
      return null;
    default:
      return onDay(day);
  }
}
