import type { ParleyEvent } from '../model/record.ts';
import type { RecordIndex } from '../record/record-index.ts';
import type { DateValue } from '../model/date-value.ts';
import { describeDate } from '../record/words/describe-date.ts';
import { describeDays } from '../record/words/describe-day.ts';
import { titleEvent } from '../record/words/title-event.ts';
import { isWorkedOut } from '../record/words/worked-out.ts';

/** The words on a spine: the title, and the date set apart from it. */
export interface EventWords {
  readonly title: string;
  /** `7 Nov`, `~31 Oct`, `Sep 2022`; empty when no article dates it. */
  readonly date: string;
  /** The date was worked out, not stated: set in italics. */
  readonly isWorkedOut: boolean;
}

/** Short words for an event, for its label. */
export function eventWords(event: ParleyEvent, index: RecordIndex): EventWords {
  const title = titleEvent(event, index, 'label');
  if (!event.date) return { title, date: '', isWorkedOut: false };
  const isInferred = isWorkedOut(event.date);
  const words = labelDate(event.date.value);
  const mark = isInferred && !words.startsWith('~') ? '~' : '';
  return { title, date: `${mark}${words}`, isWorkedOut: isInferred };
}

/** As the record's own words have it, but a stretch of days by its ends alone: a title has no room. */
function labelDate(date: DateValue): string {
  const words = describeDate(date, 'label');
  const isStretch = words.startsWith('between ');
  return isStretch ? describeDays(date.start.earliest, date.end.latest, 'label') : words;
}
