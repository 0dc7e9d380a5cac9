import { useId, useRef, type JSX, type KeyboardEvent, type ReactNode } from 'react';

import styles from './Tabs.module.css';

export interface Tab<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly count: number;
  readonly content: ReactNode;
}

interface TabsProps<Key extends string> {
  /** What the tabs are about, for those who cannot see it. */
  readonly label: string;
  /** At least one. */
  readonly tabs: readonly Tab<Key>[];
  /** Key of the tab that is shown. */
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
}

/** Tabs with their counts; arrows, Home and End move between them, and the tab moved to is shown. */
export function Tabs<Key extends string>(props: TabsProps<Key>): JSX.Element {
  const { label, tabs, chosen, onChoose } = props;
  const id = useId();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const shown = tabs.find((tab) => tab.key === chosen) ?? tabs[0];

  function moveByKey(event: KeyboardEvent): void {
    const at = tabs.findIndex((tab) => tab === shown);
    const next = tabs[nextTab(event.key, at, tabs.length)];
    if (!next) return;
    event.preventDefault();
    onChoose(next.key);
    buttons.current.get(next.key)?.focus();
  }

  return (
    <>
      <div role="tablist" aria-label={label} className={styles['list']}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            ref={(button) => {
              if (button) buttons.current.set(tab.key, button);
            }}
            type="button"
            role="tab"
            id={`${id}-${tab.key}`}
            aria-controls={`${id}-content`}
            aria-selected={tab === shown}
            tabIndex={tab === shown ? 0 : -1}
            className={styles['tab']}
            onClick={() => onChoose(tab.key)}
            onKeyDown={moveByKey}
          >
            {tab.label} <span className={styles['count']}>{tab.count}</span>
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-content`} aria-labelledby={`${id}-${shown?.key}`}>
        {shown?.content}
      </div>
    </>
  );
}

/** Index of the tab a key leads to; -1 for keys that do not move. */
function nextTab(key: string, at: number, count: number): number {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : -1;
}
