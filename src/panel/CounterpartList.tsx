import type { JSX } from 'react';

import type { ActorId } from '../model/ids.ts';
import { useRecordIndex } from '../store/hooks.ts';
import { selectTie } from '../store/view-actions.ts';
import { ActorChip } from './ActorChip.tsx';
import { neverMet, type Counterpart } from './counterparts.ts';
import styles from './CounterpartList.module.css';
import { EmptyNote } from './EmptyNote.tsx';
import { EventDate } from './EventDate.tsx';
import { SectionHead } from './SectionHead.tsx';

interface CounterpartListProps {
  readonly actor: ActorId;
  readonly counterparts: readonly Counterpart[];
}

/** Whom an actor met, how often and when last; then whom it is never told to have met. */
export function CounterpartList({ actor, counterparts }: CounterpartListProps): JSX.Element {
  const index = useRecordIndex();
  const strangers = neverMet(actor, counterparts, index);
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
              <CounterpartRow key={counterpart.actor} actor={actor} {...{ counterpart }} />
            ))}
          </tbody>
        </table>
      )}
      {strangers.length > 0 && (
        <>
          <SectionHead title="Never told to have met" />
          <ul className={styles['strangers']}>
            {strangers.map((id) => (
              <li key={id}>
                <ActorChip actor={id} />
              </li>
            ))}
          </ul>
        </>
      )}
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
