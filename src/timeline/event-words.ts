import type { ParleyEvent } from '../model/record.ts';
import type { RecordIndex } from '../record/record-index.ts';
import { describeDate } from '../record/words/describe-date.ts';
import { titleEvent } from '../record/words/title-event.ts';

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
  const date = event.date?.value;
  if (!date) return { title, date: '', isWorkedOut: false };
  const isWorkedOut = date.basis === 'anchored' || date.basis === 'crossDocument';
  const words = describeDate(date, 'label');
  const mark = isWorkedOut && !words.startsWith('~') ? '~' : '';
  return { title, date: `${mark}${words}`, isWorkedOut };
}
