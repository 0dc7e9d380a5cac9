import { useDeferredValue, useState, type JSX } from 'react';

import { useRecordIndex, useVisible } from '../store/hooks.ts';
import { arrangeView, openFormats, openReview } from '../store/view-actions.ts';
import { useViewStore } from '../store/view-store.ts';
import { formatCount } from '../ui/format-count.ts';
import { EmptyNote } from './EmptyNote.tsx';
import { firstOf, groupByDay } from './group-by-day.ts';
import { SectionHead } from './SectionHead.tsx';
import styles from './StartStep.module.css';
import { StatementBlock } from './StatementBlock.tsx';
import { UndatedNote } from './UndatedNote.tsx';

/** More than these come when they are asked for. */
const SHOWN_AT_FIRST = 100;

/** Nothing is open: a word of welcome, then what was said in the days that are shown. */
export function StartStep(): JSX.Element {
  const { record } = useRecordIndex();
  // a brush that moves is not held up by the list
  const { statements } = useDeferredValue(useVisible());
  const [mostShown, setMostShown] = useState(SHOWN_AT_FIRST);
  const isNewestFirst = useViewStore((state) => state.arrangement.statements === 'newest');
  const days = firstOf(groupByDay(statements, isNewestFirst), mostShown);
  const left = statements.length - mostShown;
  return (
    <>
      <div className={styles['intro']}>
        <p className={styles['welcome']}>
          Each vertical line is a meeting, with a dot for everyone who was in the room. Click a
          line, a dot or a name to see who reports it, in whose words, and the sentence it comes
          from.
        </p>
        <UndatedNote record={record} />
        <p className={styles['review']}>
          <button type="button" onClick={() => openFormats(null)}>
            Who met in which company, and the gaps
          </button>
          {record.review.length > 0 && (
            <button type="button" onClick={openReview}>
              What Parley was unsure of ({formatCount(record.review.length)})
            </button>
          )}
        </p>
      </div>
      <SectionHead
        title={`${formatCount(statements.length)} ${statements.length === 1 ? 'statement' : 'statements'}`}
      >
        {statements.length > 1 && (
          <button
            type="button"
            className={styles['order']}
            onClick={() => arrangeView({ statements: isNewestFirst ? 'oldest' : 'newest' })}
          >
            {isNewestFirst ? 'Newest first' : 'Oldest first'}
          </button>
        )}
      </SectionHead>
      {days.map(({ day, words, said }) => (
        <section key={day} aria-label={words} className={styles['day']}>
          <h3>{words}</h3>
          {said.map((statement) => (
            <StatementBlock key={statement.id} statement={statement} />
          ))}
        </section>
      ))}
      {left > 0 && (
        <p className={styles['more']}>
          <button type="button" onClick={() => setMostShown(mostShown + SHOWN_AT_FIRST)}>
            Show {Math.min(left, SHOWN_AT_FIRST)} more of {formatCount(left)}
          </button>
        </p>
      )}
      {statements.length === 0 && (
        <EmptyNote hasAny={record.statements.length > 0} what="statement" />
      )}
    </>
  );
}
