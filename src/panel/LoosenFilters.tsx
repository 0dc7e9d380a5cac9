import type { JSX } from 'react';

import { findLoosenings, type Loosening } from '../record/filter/loosen.ts';
import { describePart } from '../record/words/describe-filter.ts';
import { useFilter, useRecordIndex } from '../store/hooks.ts';
import { memoizeLast } from '../store/memoize.ts';
import { clearFilter, loosenFilter } from '../store/view-actions.ts';
import { formatCount } from '../ui/format-count.ts';
import styles from './LoosenFilters.module.css';

const selectLoosenings = memoizeLast(findLoosenings);

/** What is missed where the filters let none of it through. */
export type Missed = 'anything' | 'event' | 'statement';

/** Says that nothing passes, and offers to drop each filter that alone keeps things out. */
export function LoosenFilters({ of }: { readonly of: Missed }): JSX.Element {
  const index = useRecordIndex();
  const filter = useFilter();
  const useful = selectLoosenings(index, filter).filter((one) => countOf(one, of) > 0);
  return (
    <div role="group" aria-label="Loosen the filters" className={styles['loosen']}>
      <p>
        {of === 'anything' ? 'Nothing' : `No ${of}`} passes the filters
        {useful.length === 0 ? ', and no single one of them is to blame.' : '. Drop one of them:'}
      </p>
      {useful.map((one) => (
        <button key={one.part} type="button" onClick={() => loosenFilter(one.part)}>
          {describePart(one.part, filter, index)} <span>({tellGain(one, of)})</span>
        </button>
      ))}
      <button type="button" onClick={clearFilter}>
        Clear the filters
      </button>
    </div>
  );
}

function countOf({ events, statements }: Loosening, missed: Missed): number {
  if (missed === 'event') return events;
  return missed === 'statement' ? statements : events + statements;
}

/** "3 events, 1 statement", only what is missed. */
function tellGain({ events, statements }: Loosening, missed: Missed): string {
  const gains = [
    missed === 'statement' ? '' : countNoun(events, 'event'),
    missed === 'event' ? '' : countNoun(statements, 'statement'),
  ];
  return gains.filter((gain) => gain !== '').join(', ');
}

function countNoun(count: number, noun: string): string {
  if (count === 0) return '';
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
