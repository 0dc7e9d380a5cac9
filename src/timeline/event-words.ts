import type { ParleyEvent } from '../model/record.ts';
import type { RecordIndex } from '../store/record-index.ts';
import { shortDate } from './short-dates.ts';

/** The words on a spine: the title, and the date set apart from it. */
export interface EventWords {
  readonly title: string;
  readonly date: string;
  /** The date was worked out, not stated: set in italics. */
  readonly isWorkedOut: boolean;
}

/** Short words for an event, for its label. */
export function eventWords(event: ParleyEvent, index: RecordIndex): EventWords {
  const place = event.place ? index.placesById.get(event.place.place) : undefined;
  const title = place?.venue ?? place?.city ?? place?.country ?? event.kind;
  const date = event.date?.value;
  return {
    title,
    date: date ? shortDate(date) : '',
    isWorkedOut: date?.basis === 'anchored' || date?.basis === 'crossDocument',
  };
}
