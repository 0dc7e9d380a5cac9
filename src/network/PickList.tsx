import { X } from 'lucide-react';
import { useEffect, useRef, type JSX, type ReactNode } from 'react';
import { ToolButton } from '../ui/ToolButton.tsx';
import styles from './pick-list.module.css';

/** One of several things that a mark stands for. */
export interface Pick {
  readonly id: string;
  readonly before: string;
  readonly words: ReactNode;
  readonly isFaint: boolean;
  readonly onOpen: () => void;
}

interface PickListProps {
  readonly title: string;
  readonly picks: readonly Pick[];
  readonly onClose: () => void;
}

/** What a mark that stands for several things stands for; Esc closes it and nothing else. */
export function PickList({ title, picks, onClose }: PickListProps): JSX.Element {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.querySelector('button')?.focus(), []);
  useEffect(() => {
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onClose();
    };
    document.addEventListener('keydown', escape, { capture: true });
    return () => document.removeEventListener('keydown', escape, { capture: true });
  }, [onClose]);
  return (
    <section ref={ref} aria-label={title} className={styles['picks']}>
      <header>
        <h3>{title}</h3>
        <ToolButton label="Close the list" icon={<X size={14} aria-hidden />} onClick={onClose} />
      </header>
      <ol>
        {picks.map(({ id, before, words, isFaint, onOpen }) => (
          <li key={id}>
            <button type="button" data-faint={isFaint || undefined} onClick={onOpen}>
              <span className={styles['before']}>{before}</span>
              <span>{words}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
