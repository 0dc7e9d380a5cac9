import { Suspense, useEffect, useId, useRef, useState, type JSX, type ReactNode } from 'react';

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
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return undefined;
    const leave = (event: Event): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setIsOpen(false);
    };
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setIsOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', escape, { capture: true });
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', escape, { capture: true });
    };
  }, [isOpen]);
  return (
    <div ref={box} className={styles['box']}>
      <button
        ref={button}
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
          <Suspense fallback={<p>Loading …</p>}>{children(() => setIsOpen(false))}</Suspense>
        </div>
      )}
    </div>
  );
}
