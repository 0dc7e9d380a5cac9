import type { JSX } from 'react';

import { DateTable } from './DateTable.tsx';
import { Button, takeFocus } from './Button.tsx';
import type { SavedForm } from './KeptList.tsx';
import styles from './LibraryDialog.module.css';
import { OutcomeTable } from './OutcomeTable.tsx';
import type { Bringing } from './use-bringing.ts';

interface ResultStepProps {
  readonly bringing: Bringing;
  readonly onGive: (dates: ReadonlyMap<string, string>) => void;
  readonly onOpen: () => void;
  readonly onAgain: () => void;
  readonly onSave: (form: SavedForm) => void;
}

/** What became of each file, which dates are missing, and the way on. */
export function ResultStep({ bringing, ...actions }: ResultStepProps): JSX.Element {
  const { onGive, onOpen, onAgain, onSave } = actions;
  const { outcomes, brought, faults } = bringing;
  return (
    <>
      <p role="status" className={styles['sum']}>
        {sumUp(bringing)}
      </p>
      {brought?.refusal && (
        <p role="alert" className={styles['alert']}>
          {brought.refusal} Your articles stay open until you close this page: save them as a file
          before. <Button onClick={() => onSave('folder')}>Save as a folder</Button>
        </p>
      )}
      {faults.length > 0 && (
        <ul className={styles['alert']} aria-label="What is wrong">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      <div className={styles['actions']}>
        {brought && (
          <Button look="main" ref={takeFocus} onClick={onOpen}>
            Open the explorer
          </Button>
        )}
        <Button onClick={onAgain}>{brought ? 'Add more' : 'Try others'}</Button>
      </div>
      {brought && <DateTable key={brought.name} brought={brought} onGive={onGive} />}
      <OutcomeTable outcomes={outcomes} />
      {brought && brought.leftOut.length > 0 && (
        <ul aria-label="Left out" className={styles['leftOut']}>
          {brought.leftOut.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function sumUp({ phase, brought, outcomes }: Bringing): string {
  if (phase === 'failed') return 'The record could not be made. Nothing was changed.';
  if (!brought) return 'None of these files could be read.';
  const { documents, actors, events, statements } = brought.entry.counts;
  const left = outcomes.filter(({ state }) => state === 'left-out').length;
  const out = left === 0 ? '' : ` ${left} ${left === 1 ? 'file was' : 'files were'} left out.`;
  const articles = `${documents} ${documents === 1 ? 'article' : 'articles'}`;
  return `“${brought.entry.title}” holds ${articles}: ${actors} people and bodies, ${events} events, ${statements} statements.${out}`;
}
