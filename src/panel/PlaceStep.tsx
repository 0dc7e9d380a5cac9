import type { JSX } from 'react';

import type { PlaceId } from '../model/ids.ts';
import type { ParleyEvent, Place } from '../model/record.ts';
import { useFilter, useRecordIndex } from '../store/hooks.ts';
import type { RecordIndex } from '../store/record-index.ts';
import { setFacet } from '../store/view-actions.ts';
import { placeName } from '../ui/place-name.ts';
import { EmptyNote } from './EmptyNote.tsx';
import { EventRow } from './EventRow.tsx';
import styles from './PlaceStep.module.css';
import { SectionHead } from './SectionHead.tsx';

/** A place: what happened there, and what happened elsewhere in its city. */
export function PlaceStep({ id }: { readonly id: PlaceId }): JSX.Element | null {
  const index = useRecordIndex();
  const { places } = useFilter();
  const place = index.placesById.get(id);
  if (!place) return null;
  const here = eventsAt(index, (one) => one.id === id);
  const near = eventsAt(index, (one) => one.id !== id && isSameCity(one, place));
  const isChosen = places.length === 1 && places[0] === id;
  return (
    <>
      <h2 className={styles['title']}>{placeName(place)}</h2>
      <p>
        <button
          type="button"
          className={styles['only']}
          aria-pressed={isChosen}
          onClick={() => setFacet('places', isChosen ? [] : [id])}
        >
          {isChosen ? 'Show other places again' : 'Show only events at this place'}
        </button>
      </p>
      <Events title="Here" events={here} />
      {near.length > 0 && (
        <Events title={`In ${place.city}, elsewhere or not said`} events={near} />
      )}
      {here.length + near.length === 0 && <EmptyNote hasAny={false} what="event at this place" />}
    </>
  );
}

interface EventsProps {
  readonly title: string;
  readonly events: readonly ParleyEvent[];
}

function Events({ title, events }: EventsProps): JSX.Element | null {
  if (events.length === 0) return null;
  return (
    <section aria-label={title}>
      <SectionHead title={`${title} ${events.length}`} />
      {events.map((event) => (
        <EventRow key={event.id} event={event} actor={null} />
      ))}
    </section>
  );
}

function isSameCity(a: Place, b: Place): boolean {
  return a.city !== null && a.city === b.city;
}

function eventsAt(
  { record, placesById }: RecordIndex,
  isWanted: (place: Place) => boolean,
): readonly ParleyEvent[] {
  return record.events.filter((event) => {
    const place = event.place && placesById.get(event.place.place);
    return place ? isWanted(place) : false;
  });
}
