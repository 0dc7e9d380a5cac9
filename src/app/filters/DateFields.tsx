import { useId, useState, type JSX, type KeyboardEvent } from 'react';

import type { EpochDay } from '../../model/calendar.ts';
import { useFilter, useRecordIndex } from '../../store/hooks.ts';
import { selectRecordExtent } from '../../store/selectors.ts';
import { moveRangeEnd } from '../../store/view-actions.ts';
import { describeDay } from '../../record/words/describe-day.ts';
import styles from './DateFields.module.css';
import { readTypedDay, type RangeEnd } from './typed-day.ts';

/** The two ends of the date filter, to be typed; the brush of the timeline moves the same range. */
export function DateFields(): JSX.Element | null {
  const { range } = useFilter();
  const whole = selectRecordExtent(useRecordIndex().record);
  if (!whole) return null;
  const shown = range ?? whole;

  const take = (end: RangeEnd, day: EpochDay): void => moveRangeEnd(end, day, whole);

  return (
    <div role="group" aria-label="Dates" className={styles['fields']}>
      <DayField end="from" day={shown.from} onTake={take} />
      <span aria-hidden>–</span>
      <DayField end="to" day={shown.to} onTake={take} />
    </div>
  );
}

interface DayFieldProps {
  readonly end: RangeEnd;
  readonly day: EpochDay;
  readonly onTake: (end: RangeEnd, day: EpochDay) => void;
}

/** Takes what was typed on Enter and on leaving; what cannot be read stays, marked, with advice. */
function DayField({ end, day, onTake }: DayFieldProps): JSX.Element {
  const [draft, setDraft] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const adviceId = useId();

  function commit(): void {
    if (draft === null) return;
    const read = readTypedDay(draft, end);
    setWrong(read === null);
    if (read === null) return;
    setDraft(null);
    onTake(end, read);
  }
  function commitOnEnter(event: KeyboardEvent): void {
    if (event.key === 'Enter') commit();
  }

  return (
    <span className={styles['field']}>
      <input
        type="text"
        aria-label={end === 'from' ? 'From day' : 'To day'}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? adviceId : undefined}
        autoComplete="off"
        spellCheck={false}
        value={draft ?? describeDay(day, 'short')}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={commitOnEnter}
      />
      {isWrong && (
        <span id={adviceId} role="alert" className={styles['advice']}>
          Write a day like 7 Nov 2022, or a month like Nov 2022.
        </span>
      )}
    </span>
  );
}
