import type { JSX } from 'react';

import type { EventDate as DatedBy } from '../model/record.ts';
import { describeDate } from '../record/words/describe-date.ts';
import type { DateStyle } from '../record/words/describe-day.ts';
import { isWorkedOut } from '../record/words/worked-out.ts';
import styles from './EventDate.module.css';
import { SourceWords } from './SourceWords.tsx';

interface EventDateProps {
  readonly date: DatedBy | null;
  readonly form: DateStyle;
}

/** When an event was: opens the words that date it; slanted with ~ where the day was worked out. */
export function EventDate({ date, form }: EventDateProps): JSX.Element {
  if (!date) return <span className={styles['none']}>no date</span>;
  const { value, citation } = date;
  const isInferred = isWorkedOut(date);
  const words = describeDate(value, form);
  return (
    <time className={styles['date']} data-inferred={isInferred || undefined}>
      <SourceWords citation={citation}>
        {isInferred && /^\d/.test(words) ? `~${words}` : words}
      </SourceWords>
    </time>
  );
}
