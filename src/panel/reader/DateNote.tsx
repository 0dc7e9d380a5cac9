import type { JSX } from 'react';

import { parseEdtf } from '../../model/edtf.ts';
import { describeDate } from '../../record/words/describe-date.ts';
import type { DateMark } from './date-at.ts';
import styles from './Reader.module.css';

interface DateNoteProps {
  readonly mark: DateMark;
  readonly words: string;
}

/** Under a date that was asked for: which day it was taken for, and by what arithmetic. */
export function DateNote({ mark, words }: DateNoteProps): JSX.Element {
  const date = mark.edtf === null ? null : parseEdtf(mark.edtf);
  const meaning = date ? describeDate(date) : 'cannot be placed';
  return (
    <p className={styles['note']} role="note">
      “{words}”: {meaning}. {mark.because === null ? 'As printed.' : `Worked out: ${mark.because}.`}
    </p>
  );
}
