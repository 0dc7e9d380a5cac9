import type { JSX } from 'react';

import type { ParleyEvent } from '../model/record.ts';
import { useRecordIndex } from '../store/hooks.ts';
import { EventRow } from './EventRow.tsx';
import { findFormat } from './event-format.ts';
import { SectionHead } from './SectionHead.tsx';

/** What belongs to an event: its parts, its whole, and when the same people met before and after. */
export function EventLinks({ event }: { readonly event: ParleyEvent }): JSX.Element {
  const index = useRecordIndex();
  const whole = event.partOf && index.eventsById.get(event.partOf);
  const format = findFormat(event, index);
  const sections = [
    { title: 'Part of', events: whole ? [whole] : [] },
    { title: 'Parts, in reported order', events: inOrder(index.partsOfEvent.get(event.id) ?? []) },
    { title: 'The same people before', events: format.before },
    { title: 'The same people after', events: format.after },
  ];
  return (
    <>
      {sections
        .filter(({ events }) => events.length > 0)
        .map(({ title, events }) => (
          <section key={title} aria-label={title}>
            <SectionHead title={title} />
            {events.map((one) => (
              <EventRow key={one.id} event={one} actor={null} />
            ))}
          </section>
        ))}
    </>
  );
}

function inOrder(parts: readonly ParleyEvent[]): readonly ParleyEvent[] {
  return parts.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
}
