import type { JSX } from 'react';

import { setShortcuts } from '../store/view-actions.ts';
import { useViewStore } from '../store/view-store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './HelpDialog.module.css';
import { KEY_GROUPS } from './help-keys.tsx';
import { READING_HELP } from './help-texts.tsx';

/** What the pictures mean and which keys there are. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const hasShortcuts = useViewStore((state) => state.hasShortcuts);
  return (
    <Dialog title="How to read Parley" className={styles['dialog']} onClose={onClose}>
      <dl className={styles['marks']}>
        {READING_HELP.map(({ mark, term, words }) => (
          <div key={term}>
            <dt>
              {mark} {term}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <h3>Keys</h3>
      {KEY_GROUPS.map(({ where, lines }) => (
        <section key={where} aria-label={`Keys ${where}`} className={styles['keys']}>
          <h4>{where}</h4>
          <dl>
            {lines.map(({ keys, words }) => (
              <div key={words}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={typeof key === 'string' ? key : key.key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className={styles['switch']}>
        <input
          type="checkbox"
          checked={hasShortcuts}
          onChange={(event) => setShortcuts(event.target.checked)}
        />
        Let <kbd>/</kbd> and <kbd>?</kbd> work anywhere on the page
      </label>
    </Dialog>
  );
}
