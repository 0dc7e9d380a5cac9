import type { JSX } from 'react';

import { describeDate } from '../record/words/describe-date.ts';
import { titleEvent } from '../record/words/title-event.ts';
import { useRecordIndex } from '../store/hooks.ts';
import { MarkGlyph } from '../ui/MarkGlyph.tsx';
import { SideDot } from '../ui/SideDot.tsx';
import type { Hit } from './search-index.ts';
import styles from './SearchDialog.module.css';

interface HitRowProps {
  readonly hit: Hit;
  readonly id: string;
  readonly isChosen: boolean;
  readonly onOpen: () => void;
}

/** One thing found. The input keeps the focus; a click opens as Enter does. */
export function HitRow({ hit, id, isChosen, onOpen }: HitRowProps): JSX.Element {
  return (
    <button
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      className={styles['hit']}
      // the list never takes the focus from the input
      onPointerDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      {hit.type === 'actor' ? <ActorHit id={hit.actor} /> : <EventHit id={hit.event} />}
    </button>
  );
}

function ActorHit({ id }: { readonly id: Extract<Hit, { type: 'actor' }>['actor'] }): JSX.Element {
  const { actorsById, sidesById } = useRecordIndex();
  const actor = actorsById.get(id);
  const side = actor?.side ? sidesById.get(actor.side) : undefined;
  return (
    <>
      <SideDot hue={side?.hue ?? null} />
      <div>
        <b>{actor?.name}</b> <span>{actor?.roles.at(-1)?.title}</span>
      </div>
    </>
  );
}

function EventHit({ id }: { readonly id: Extract<Hit, { type: 'event' }>['event'] }): JSX.Element {
  const index = useRecordIndex();
  const event = index.eventsById.get(id);
  if (!event) return <span />;
  return (
    <>
      <MarkGlyph kind={event.kind} status={event.status} />
      <div>
        <b>{titleEvent(event, index, 'card')}</b>{' '}
        <span>{event.date ? describeDate(event.date.value, 'short') : 'no date'}</span>
      </div>
    </>
  );
}
