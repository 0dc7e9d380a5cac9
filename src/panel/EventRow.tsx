import type { JSX } from 'react';

import type { ActorId } from '../model/ids.ts';
import type { ParleyEvent } from '../model/record.ts';
import { describeStanding } from '../record/words/describe-standing.ts';
import { titleEvent } from '../record/words/title-event.ts';
import { useRecordIndex } from '../store/hooks.ts';
import { selectEvent } from '../store/view-actions.ts';
import { MarkGlyph } from '../ui/MarkGlyph.tsx';
import { ActorChip } from './ActorChip.tsx';
import { EventDate } from './EventDate.tsx';
import styles from './EventRow.module.css';
import { hoverProps } from './hover-props.ts';
import { OutsideFilter } from './OutsideFilter.tsx';
import { SourcesNote } from './SourcesNote.tsx';
import { placeName } from '../ui/place-name.ts';

interface EventRowProps {
  readonly event: ParleyEvent;
  /** Seen by this actor: the others are named. Null names everybody in the title. */
  readonly actor: ActorId | null;
}

/** An event in a list: date, title, place, how many articles tell it, and who else was there. */
export function EventRow({ event, actor }: EventRowProps): JSX.Element {
  const index = useRecordIndex();
  const place = event.place && index.placesById.get(event.place.place);
  const details = [
    place ? placeName(place) : null,
    event.status === 'held' ? null : describeStanding(event, index),
    countSources(event.reports.flatMap((id) => index.reportsById.get(id)?.document ?? [])),
  ].filter((detail) => detail !== null);
  const others = event.participants.filter((one) => one.actor !== actor);
  return (
    <article className={styles['row']}>
      <EventDate date={event.date} form="short" />
      <div>
        <h3>
          <button
            type="button"
            className={styles['title']}
            onClick={() => selectEvent(event.id)}
            {...hoverProps({ type: 'event', event: event.id })}
          >
            <MarkGlyph kind={event.kind} status={event.status} />{' '}
            {titleEvent(event, index, actor ? 'fromActor' : 'card', actor)}
          </button>
        </h3>
        <p className={styles['details']}>{details.join(' · ')}</p>
        <OutsideFilter event={event} />
        {actor && event.reports.length > 1 && <SourcesNote event={event} />}
        {actor && others.length > 0 && (
          <ul className={styles['others']} aria-label="Also there">
            {others.map((one) => (
              <li key={one.actor}>
                <ActorChip actor={one.actor} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </article>
  );
}

function countSources(documents: readonly string[]): string {
  const count = new Set(documents).size;
  return count === 1 ? '1 source' : `${count} sources`;
}
