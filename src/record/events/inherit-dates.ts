import type { DateValue } from '../../model/date-value.ts';
import { dateWithin } from '../../model/edtf-values.ts';
import type { EventId } from '../../model/ids.ts';
import type { EventDate, ParleyEvent } from '../../model/record.ts';
import { wholeOf } from '../date-fit.ts';

/** Dates parts that no article dates by the meeting they are part of: on its day, or one of its days. */
export function inheritDates(events: readonly ParleyEvent[]): readonly ParleyEvent[] {
  const datesById = new Map<EventId, EventDate | null>(events.map(({ id, date }) => [id, date]));
  return events.map((event) => {
    if (event.date !== null || event.partOf === null) return event;
    const whole = datesById.get(event.partOf);
    if (!whole) return event;
    const { report, citation } = whole;
    return Object.assign({}, event, { date: { value: dayWithin(whole.value), report, citation } });
  });
}

function dayWithin(whole: DateValue): DateValue {
  const bounds = wholeOf(whole);
  const isDay = bounds.earliest === bounds.latest;
  return dateWithin(bounds, {
    timex: isDay ? whole.timex : null,
    precision: isDay ? 'day' : whole.precision,
    basis: 'anchored',
    because: isDay ? 'the day of the meeting it was part of' : 'within the talks it was part of',
  });
}
