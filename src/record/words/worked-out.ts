import { epochDayToCivil } from '../../model/calendar.ts';
import type { EventDate } from '../../model/record.ts';

/**
 * Whether a date was worked out rather than printed: "Monday", "the day after", a date from another
 * article. A printed day that only lacks its year ("September 19") is not.
 */
export function isWorkedOut({ value, citation }: EventDate): boolean {
  if (value.basis === 'crossDocument') return true;
  return (
    value.basis === 'anchored' && !(citation && printsDay(citation.words, value.start.earliest))
  );
}

/** Whether the words hold the number of the day beside a letter or stop: "September 19", "05.11." */
function printsDay(words: string, day: Parameters<typeof epochDayToCivil>[0]): boolean {
  const number = String(epochDayToCivil(day).day);
  return (words.match(/\d{1,4}/g) ?? []).some((digits) => digits.replace(/^0/, '') === number);
}
