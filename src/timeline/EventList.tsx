import { useEffect, useRef, type JSX } from 'react';

import { epochDayToCivil } from '../model/calendar.ts';
import type { EventId } from '../model/ids.ts';
import type { ParleyEvent } from '../model/record.ts';
import type { RecordIndex } from '../record/record-index.ts';
import { describeDate } from '../record/words/describe-date.ts';
import { monthName } from '../record/words/describe-day.ts';
import { titleEvent } from '../record/words/title-event.ts';
import { useVisible } from '../store/hooks.ts';
import { MarkGlyph } from '../ui/MarkGlyph.tsx';
import { placeName } from '../ui/place-name.ts';
import styles from './event-list.module.css';
import { isFocusFree } from './focus-late.ts';

interface EventListProps {
  readonly index: RecordIndex;
  readonly selected: EventId | null;
  /** Opened for what has no date: it begins there. */
  readonly isAtUndated: boolean;
  readonly onChoose: (event: EventId) => void;
}

/** The picture in words: every event that passes the filter, by month, in order of time. */
export function EventList(props: EventListProps): JSX.Element {
  const { index, selected, isAtUndated, onChoose } = props;
  const months = groupByMonth(useVisible().events);
  const undated = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // the list may come late, when something else is being typed in
    if (isAtUndated && isFocusFree()) undated.current?.focus();
  }, [isAtUndated]);
  return (
    <div className={styles['list']}>
      {months.length === 0 && <p>No event passes the filter.</p>}
      {isAtUndated && months.at(-1)?.[0] !== NO_DATE && (
        <p>The filter leaves out all events without a date.</p>
      )}
      {months.map(([month, events]) => (
        <section key={month} aria-label={`Events, ${month}`}>
          <h3 {...(month === NO_DATE && { ref: undated, tabIndex: -1 })}>{month}</h3>
          <ol>
            {events.map((event) => (
              <li key={event.id}>
                <button
                  type="button"
                  aria-pressed={selected === event.id}
                  onClick={() => onChoose(event.id)}
                >
                  <EventLine event={event} index={index} />
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

interface EventLineProps {
  readonly event: ParleyEvent;
  readonly index: RecordIndex;
}

function EventLine({ event, index }: EventLineProps): JSX.Element {
  const place = event.place && index.placesById.get(event.place.place);
  const names = event.participants.map(({ actor }) => index.actorsById.get(actor)?.name ?? actor);
  return (
    <>
      <span className={styles['when']}>
        {event.date ? describeDate(event.date.value, 'short') : 'no date'}
      </span>
      <span>
        <MarkGlyph kind={event.kind} status={event.status} /> {titleEvent(event, index, 'card')}
        <span className={styles['who']}>
          {[place && placeName(place), names.join(', ')].filter(Boolean).join(' · ')}
        </span>
      </span>
    </>
  );
}

const NO_DATE = 'No date';

/** In the order of the record, so by first day, the undated last. */
function groupByMonth(
  events: readonly ParleyEvent[],
): readonly (readonly [string, readonly ParleyEvent[]])[] {
  const months = new Map<string, ParleyEvent[]>();
  for (const event of events) {
    const month = monthOf(event);
    const group = months.get(month);
    if (group) group.push(event);
    else months.set(month, [event]);
  }
  return [...months];
}

function monthOf({ date }: ParleyEvent): string {
  if (!date) return NO_DATE;
  const { year, month } = epochDayToCivil(date.value.start.earliest);
  return `${monthName(month, 'long')} ${year}`;
}
