import type { JSX } from 'react';

import type { ParleyEvent } from '../model/record.ts';
import { eventBounds } from '../model/record-order.ts';
import { describeLength } from '../record/words/describe-length.ts';
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
    { title: `The same people before${apart(format.before[0], event)}`, events: format.before },
    { title: `The same people after${apart(event, format.after[0])}`, events: format.after },
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

/** ", 34 days between": the least there can have been; '' where there may have been none. */
function apart(earlier: ParleyEvent | undefined, later: ParleyEvent | undefined): string {
  const [from, to] = [earlier && eventBounds(earlier), later && eventBounds(later)];
  if (!from || !to || to.earliest <= from.latest) return '';
  return `, ${describeLength(to.earliest - from.latest)} between`;
}

function inOrder(parts: readonly ParleyEvent[]): readonly ParleyEvent[] {
  return parts.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
}
