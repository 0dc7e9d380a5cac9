import type { JSX } from 'react';

import type { Statement } from '../model/record.ts';
import { EmptyNote } from './EmptyNote.tsx';
import styles from './StatementList.module.css';
import { StatementBlock } from './StatementBlock.tsx';
import { useFirst } from './use-first.tsx';

interface StatementListProps {
  readonly statements: readonly Statement[];
  /** What there is none of when the list is empty. */
  readonly what: string;
}

/** More than these come when they are asked for. */
const SHOWN_AT_ONCE = 50;

/** Statements one below the other; says so when there are none. */
export function StatementList({ statements, what }: StatementListProps): JSX.Element {
  const { shown, more } = useFirst(statements, SHOWN_AT_ONCE);
  if (statements.length === 0) return <EmptyNote hasAny={false} what={what} />;
  return (
    <>
      <ul className={styles['list']}>
        {shown.map((statement) => (
          <li key={statement.id}>
            <StatementBlock statement={statement} />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
