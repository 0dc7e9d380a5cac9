import type { ReportDate, ReportPlace } from '../../../model/reading.ts';
import type { Account } from './account.ts';
import type { Draft } from './draft.ts';

/** A meeting that is put off has two days; of one that is called off the day may be that of the news. */
export function isApartInTime(draft: Draft, account: Account): boolean {
  const isOff = account.status === 'postponed' || account.status === 'cancelled';
  if (isOff && account.novelty === 'definite') return false;
  return (
    isOtherPartOfDay(draft.date, account.date) ||
    (areDatesApart(draft.date, account.date) && !isDayOfTalks(draft, account)) ||
    isProcess(draft, account) ||
    isDayOfSummit(draft, account)
  );
}

/** "their two-day summit ended on Saturday", "they held talks on Friday": a day of those, though both tell one day only. */
function isDayOfTalks(draft: Draft, account: Account): boolean {
  const [a, b] = [draft.date?.value, account.date?.value];
  const length = Math.max(draft.duration?.days?.most ?? 0, account.duration?.days?.most ?? 0);
  if (!a || !b || length < 2 || account.novelty === 'new') return false;
  const apart = Math.max(a.start.earliest - b.end.latest, b.start.earliest - a.end.latest);
  return a.days.most === 1 && b.days.most === 1 && apart < length;
}

/** Talks under way "since January" are not the meeting of one day in March, unless that day goes on as well. */
function isProcess(draft: Draft, account: Account): boolean {
  if (draft.isLasting || !draft.date || !account.date) return false;
  const [a, b] = [draft.date.value, account.date.value];
  const isOne = (a.open === 'end') !== (b.open === 'end');
  return isOne && a.start.earliest !== b.start.earliest;
}

/** A meeting on one day is not the summit of two, though it fell on its first; those at a summit of their own may meet each day. */
function isDayOfSummit(draft: Draft, account: Account): boolean {
  if ((draft.kind === 'summit') === (account.kind === 'summit')) return false;
  if (draft.kind === 'summit' && areSamePeople(draft, account)) return false;
  const [a, b] = [draft, account].map(({ date }) => date?.value.days.least ?? 0);
  return a !== 0 && b !== 0 && a !== b;
}

/** Both name those who met, and name the same. */
function areSamePeople(draft: Draft, account: Account): boolean {
  const known = new Set(draft.participants.map(({ entity }) => entity));
  const isSameSize = known.size === account.participants.length && known.size > 1;
  return isSameSize && account.participants.every(({ entity }) => known.has(entity));
}

/** "Sunday morning’s talks", "met on Sunday evening". */
function isOtherPartOfDay(a: ReportDate | null, b: ReportDate | null): boolean {
  const [x, y] = [a, b].map((date) => PART_OF_DAY.exec(date?.value.timex ?? '')?.[1]);
  return x !== undefined && y !== undefined && x !== y;
}

const PART_OF_DAY = /T(MO|AF|EV|NI)$/;

/** No day can be both. */
export function areDatesApart(a: ReportDate | null, b: ReportDate | null): boolean {
  if (!a || !b) return false;
  return a.value.start.earliest > b.value.end.latest || b.value.start.earliest > a.value.end.latest;
}

/** "Addis" is short for "Addis Ababa". */
export function isSameCity(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

/** Two cities, two countries, or two venues without a city. */
export function arePlacesApart(a: ReportPlace | null, b: ReportPlace | null): boolean {
  if (!a || !b) return false;
  if (a.city && b.city) return !isSameCity(a.city, b.city);
  if (a.venue && b.venue && !a.city && !b.city) return a.venue !== b.venue;
  return Boolean(a.country && b.country && a.country !== b.country);
}
