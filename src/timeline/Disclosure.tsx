import { Suspense, useId, useRef, useState, type JSX, type ReactNode } from 'react';

import { useDismiss } from '../ui/use-dismiss.ts';
import { Waiting } from '../ui/Waiting.tsx';
import styles from './disclosure.module.css';

interface DisclosureProps {
  readonly label: string;
  readonly icon: ReactNode;
  /** What opens; it can close itself. */
  readonly children: (close: () => void) => ReactNode;
}

/** A tool that opens a sheet under itself; Esc, a click elsewhere or leaving it closes it. */
export function Disclosure({ label, icon, children }: DisclosureProps): JSX.Element {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  useDismiss(box, isOpen, setIsOpen);
  return (
    <div ref={box} className={styles['box']}>
      <button
        type="button"
        aria-label={label}
        title={label}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {icon}
      </button>
      {isOpen && (
        <div id={id} className={styles['sheet']}>
          <Suspense fallback={<Waiting />}>{children(() => setIsOpen(false))}</Suspense>
        </div>
      )}
    </div>
  );
}
