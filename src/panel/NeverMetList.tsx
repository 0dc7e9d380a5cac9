import { useState, type JSX } from 'react';

import type { ActorId } from '../model/ids.ts';
import { findNeverMet } from '../record/formats/never-met.ts';
import { joinNames } from '../record/words/event-people.ts';
import { shortNames } from '../record/words/short-names.ts';
import { useRecordIndex } from '../store/hooks.ts';
import { ActorChip } from './ActorChip.tsx';
import styles from './CounterpartList.module.css';
import { SectionHead } from './SectionHead.tsx';

/** More than these come when they are asked for. */
const SHOWN_AT_FIRST = 8;

/** Whom an actor could have met and is never told to have; nothing where there is nobody. */
export function NeverMetList({ actor }: { readonly actor: ActorId }): JSX.Element | null {
  const index = useRecordIndex();
  const strangers = findNeverMet(actor, index);
  const names = shortNames(index.record);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? strangers : strangers.slice(0, SHOWN_AT_FIRST);
  if (strangers.length === 0) return null;
  return (
    <>
      <SectionHead title="Never told to have met" />
      <ul className={styles['strangers']}>
        {shown.map(({ actor: other, through }) => (
          <li key={other}>
            <ActorChip actor={other} />
            {through.length > 0 && (
              <span> both met {joinNames(through.map((id) => names.get(id) ?? id))}</span>
            )}
          </li>
        ))}
      </ul>
      {shown.length < strangers.length && (
        <button type="button" className={styles['link']} onClick={() => setWhole(true)}>
          Show {strangers.length - shown.length} more
        </button>
      )}
    </>
  );
}
