import type { DateValue } from '../model/date-value.ts';
import { compareStrings } from '../model/order.ts';
import type { Statement } from '../model/record.ts';
import { describeDate } from '../record/words/describe-date.ts';

/** What was said on one date, as exactly as that is known. */
export interface SaidOnDay {
  /** The date in EDTF; empty for no date. */
  readonly day: string;
  readonly words: string;
  readonly said: readonly Statement[];
}

/** Statements by their date, oldest or newest first, undated last; within a date as they came. */
export function groupByDay(
  statements: readonly Statement[],
  isNewestFirst: boolean,
): readonly SaidOnDay[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = statement.date?.edtf ?? '';
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  const direction = isNewestFirst ? -1 : 1;
  return [...groups]
    .map(([day, said]) => ({ day, said, date: said[0]?.date ?? null }))
    .toSorted((a, b) => compareDates(a.date, b.date, direction) || compareStrings(a.day, b.day))
    .map(({ day, said, date }) => ({ day, said, words: date ? describeDate(date) : 'No date' }));
}

function compareDates(a: DateValue | null, b: DateValue | null, direction: number): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return (a.start.earliest - b.start.earliest || a.end.latest - b.end.latest) * direction;
}

/** The first so many statements, in their days. */
export function firstOf(days: readonly SaidOnDay[], most: number): readonly SaidOnDay[] {
  const first: SaidOnDay[] = [];
  let room = most;
  for (const day of days) {
    if (room <= 0) break;
    first.push({ ...day, said: day.said.slice(0, room) });
    room -= day.said.length;
  }
  return first;
}
