import type { JSX } from 'react';

import type { ActorId } from '../model/ids.ts';
import { openFormats, selectTie } from '../store/view-actions.ts';
import { ActorChip } from './ActorChip.tsx';
import type { Counterpart } from './counterparts.ts';
import styles from './CounterpartList.module.css';
import { EmptyNote } from './EmptyNote.tsx';
import { EventDate } from './EventDate.tsx';
import { NeverMetList } from './NeverMetList.tsx';

interface CounterpartListProps {
  readonly actor: ActorId;
  readonly counterparts: readonly Counterpart[];
}

/** Whom an actor met, how often and when last; then whom it is never told to have met. */
export function CounterpartList({ actor, counterparts }: CounterpartListProps): JSX.Element {
  return (
    <>
      {counterparts.length === 0 ? (
        <EmptyNote hasAny={false} what="held meeting with somebody named" />
      ) : (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">Counterpart</th>
              <th scope="col">Together</th>
              <th scope="col">Last</th>
            </tr>
          </thead>
          <tbody>
            {counterparts.map((counterpart) => (
              <CounterpartRow key={counterpart.actor} actor={actor} counterpart={counterpart} />
            ))}
          </tbody>
        </table>
      )}
      {counterparts.length > 0 && (
        <button type="button" className={styles['link']} onClick={() => openFormats(actor)}>
          In which company, and the gaps
        </button>
      )}
      <NeverMetList actor={actor} />
    </>
  );
}

interface CounterpartRowProps {
  readonly actor: ActorId;
  readonly counterpart: Counterpart;
}

function CounterpartRow({ actor, counterpart }: CounterpartRowProps): JSX.Element {
  const { actor: other, events } = counterpart;
  const times = events.length === 1 ? 'once' : `${events.length} times`;
  return (
    <tr>
      <th scope="row">
        <ActorChip actor={other} />
      </th>
      <td>
        <button type="button" onClick={() => selectTie(actor, other)}>
          {times}
        </button>
      </td>
      <td>
        <EventDate date={events.at(-1)?.date ?? null} form="short" />
      </td>
    </tr>
  );
}
