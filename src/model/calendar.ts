/** Days since 1970-01-01 in the proleptic Gregorian calendar; no time of day, no zone. */
export type EpochDay = number & { readonly __unit: 'EpochDay' };

/** Year, month 1-12, day 1-31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Days since 1970-01-01 of a civil date; the date must exist.
 * Method: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function civilToEpochDay(year: number, month: number, day: number): EpochDay {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146097 + dayOfEra - 719468) as EpochDay;
}

/** The civil date of an epoch day. Method: Howard Hinnant, civil_from_days. */
export function epochDayToCivil(epochDay: EpochDay): CivilDate {
  const z = epochDay + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Days in a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? civilToEpochDay(year + 1, 1, 1) : civilToEpochDay(year, month + 1, 1);
  return next - civilToEpochDay(year, month, 1);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: EpochDay): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The day `count` days after (before, when negative). */
export function addDays(day: EpochDay, count: number): EpochDay {
  return (day + count) as EpochDay;
}

/** `2022-11-07`; years outside 0 to 9999 are written as they come. */
export function formatIsoDay(day: EpochDay): string {
  const { year, month, day: dayOfMonth } = epochDayToCivil(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** Reads `2022-11-07`; null for anything else, dates that do not exist included. */
export function parseIsoDay(text: string): EpochDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return civilToEpochDay(year, month, day);
}
