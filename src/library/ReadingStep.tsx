import type { JSX } from 'react';

import { Button, takeFocus } from './Button.tsx';
import styles from './LibraryDialog.module.css';
import { OutcomeTable } from './OutcomeTable.tsx';
import type { Bringing } from './use-bringing.ts';

interface ReadingStepProps {
  readonly bringing: Bringing;
  readonly onStop: () => void;
}

/** Files on their way: how far it has come, and a way to stop. */
export function ReadingStep({ bringing, onStop }: ReadingStepProps): JSX.Element {
  const { outcomes, progress } = bringing;
  const opened = outcomes.filter(({ state }) => state === 'read' || state === 'left-out').length;
  const [done, of] = progress ? [progress.read, progress.of] : [opened, outcomes.length];
  const doing = progress ? 'Reading article' : 'Opening file';
  return (
    <>
      <div className={styles['progress']}>
        <p role="status">
          {doing} {Math.min(done + 1, of)} of {of} …
        </p>
        <progress aria-label="How far it has come" value={done} max={of} />
        <Button ref={takeFocus} onClick={onStop}>
          Cancel
        </Button>
      </div>
      <OutcomeTable outcomes={outcomes} />
    </>
  );
}
