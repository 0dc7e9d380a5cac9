import type { ReportDate, ReportPlace } from '../../model/reading.ts';
import type { Account } from './account.ts';
import type { Draft } from './draft.ts';

/** A meeting that is put off has two days. */
export function isApartInTime(draft: Draft, account: Account): boolean {
  const isPutOff = account.status === 'postponed' && account.novelty === 'definite';
  return !isPutOff && (areDatesApart(draft.date, account.date) || isProcess(draft, account));
}

/** Talks under way "since January" are not the meeting of one day in March, unless that day goes on as well. */
function isProcess(draft: Draft, account: Account): boolean {
  if (draft.isLasting || !draft.date || !account.date) return false;
  const [a, b] = [draft.date.value, account.date.value];
  const isOne = (a.open === 'end') !== (b.open === 'end');
  return isOne && a.start.earliest !== b.start.earliest;
}

/** No day can be both. */
export function areDatesApart(a: ReportDate | null, b: ReportDate | null): boolean {
  if (!a || !b) return false;
  return a.value.start.earliest > b.value.end.latest || b.value.start.earliest > a.value.end.latest;
}

/** Two cities, two countries, or two venues without a city. */
export function arePlacesApart(a: ReportPlace | null, b: ReportPlace | null): boolean {
  if (!a || !b) return false;
  if (a.city && b.city) return a.city !== b.city;
  if (a.venue && b.venue && !a.city && !b.city) return a.venue !== b.venue;
  return Boolean(a.country && b.country && a.country !== b.country);
}
