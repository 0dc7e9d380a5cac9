import { ChevronRight } from 'lucide-react';
import { useId, useState, type JSX } from 'react';

import type { DayRange } from '../../model/record-filter.ts';
import type { Format } from '../../record/formats/find-formats.ts';
import { joinNames, namesPresent } from '../../record/words/event-people.ts';
import { countWords } from '../../record/words/mark-names.ts';
import { useRecordIndex } from '../../store/hooks.ts';
import { EventRow } from '../EventRow.tsx';
import styles from './Formats.module.css';
import { FormatStrip } from './FormatStrip.tsx';
import { tellDays } from './tell-days.ts';

interface FormatRowProps {
  readonly format: Format;
  /** The days of the whole record: all strips share them. */
  readonly whole: DayRange | null;
}

/** One company: who, how often, from when to when, the longest silence; unfolds its meetings. */
export function FormatRow({ format, whole }: FormatRowProps): JSX.Element {
  const index = useRecordIndex();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const [event] = format.events;
  const names = event ? joinNames(namesPresent(event, index)) : '';
  return (
    <>
      <button
        type="button"
        className={styles['row']}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <ChevronRight size={14} aria-hidden className={styles['sign']} />
        <b>{names}</b>
        <span className={styles['counts']}>{countWords(format.counts).join(', ')}</span>
        <span className={styles['days']}>{tellDays(format)}</span>
        {whole && <FormatStrip format={format} whole={whole} />}
      </button>
      <div id={id} hidden={!isOpen} className={styles['events']}>
        {isOpen && format.events.map((one) => <EventRow key={one.id} event={one} actor={null} />)}
      </div>
    </>
  );
}
