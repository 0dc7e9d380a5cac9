import type { DateValue } from '../../model/date-value.ts';
import type { DateMention } from '../../model/reading.ts';
import type { TextRange } from '../../model/span.ts';
import type { ReadingContext } from '../context.ts';

/** The publication date and the words that print it (null when worked out or given by the head). */
export interface Published {
  readonly value: DateValue | null;
  readonly range: TextRange | null;
}

/** Publication date: the head's, else printed on the page, else worked out, else null. */
export function readPublished(context: ReadingContext): Published {
  return { value: context.head.published, range: null };
}

/** Dates, times, durations and sets of the article text, in order, not overlapping. */
export function readDates(
  _context: ReadingContext,
  _published: DateValue | null,
): readonly DateMention[] {
  return [];
}
