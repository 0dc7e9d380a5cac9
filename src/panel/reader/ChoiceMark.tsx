import { useEffect, useId, useRef, useState, type JSX, type ReactNode } from 'react';

import { stepKey } from '../../store/trail.ts';
import { openStep } from '../../store/view-actions.ts';
import { useDismiss } from '../../ui/use-dismiss.ts';
import type { MarkChoice } from './mark-choices.ts';
import { moveBetweenMarks } from './move-between-marks.ts';
import styles from './Reader.module.css';

interface ChoiceMarkProps {
  readonly choices: readonly MarkChoice[];
  readonly isTabStop: boolean;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** Words that stand for several things: asks which one to open. Esc or leaving it asks no more. */
export function ChoiceMark({
  choices,
  isTabStop,
  className,
  children,
}: ChoiceMarkProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const list = useRef<HTMLSpanElement>(null);
  const id = useId();
  useEffect(() => {
    if (isOpen) list.current?.querySelector('button')?.focus();
  }, [isOpen]);
  useDismiss(box, isOpen, setOpen);

  return (
    <span ref={box} className={styles['choice']}>
      <button
        type="button"
        data-mark
        className={className}
        aria-expanded={isOpen}
        aria-controls={id}
        title={`${choices.map(({ name }) => name).join(', ')}: choose`}
        tabIndex={isTabStop ? 0 : -1}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={moveBetweenMarks}
      >
        {children}
      </button>
      <span ref={list} id={id} role="group" aria-label="Open which?" hidden={!isOpen}>
        {isOpen &&
          choices.map(({ step, name }) => (
            <button key={stepKey(step)} type="button" onClick={() => openStep(step)}>
              {name}
            </button>
          ))}
      </span>
    </span>
  );
}
