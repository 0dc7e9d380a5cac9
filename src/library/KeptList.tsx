import { Download, Trash2 } from 'lucide-react';
import { useState, type JSX } from 'react';

import type { CorpusEntry } from '../model/format/manifest.ts';
import { localName } from '../store/local-corpora.ts';
import { Button, takeFocus } from './Button.tsx';
import styles from './KeptList.module.css';

interface KeptListProps {
  readonly kept: readonly CorpusEntry[];
  readonly onOpen: (name: string) => void;
  readonly onForget: (name: string) => void;
  readonly onSave: (name: string, form: SavedForm) => void;
}

/** How a corpus is saved: its folder, or the record alone. */
export type SavedForm = 'folder' | 'record';

/** What is kept in this browser: to open, and to forget. */
export function KeptList({ kept, ...actions }: KeptListProps): JSX.Element | null {
  if (kept.length === 0) return null;
  return (
    <section className={styles['kept']} aria-labelledby="kept-title">
      <h3 id="kept-title">Kept in this browser</h3>
      <ul>
        {kept.map((entry) => (
          <li key={entry.id}>
            <KeptRow entry={entry} {...actions} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface KeptRowProps extends Omit<KeptListProps, 'kept'> {
  readonly entry: CorpusEntry;
}

function KeptRow({ entry, onOpen, onForget, onSave }: KeptRowProps): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  const name = localName(entry.id) ?? '';
  const { documents, events } = entry.counts;
  if (isAsking) {
    return (
      <div className={styles['row']} role="group" aria-label={`Forget ${entry.title}?`}>
        <p className={styles['title']}>
          Forget “{entry.title}”, its articles and corrections? This cannot be undone.
        </p>
        <Button look="danger" ref={takeFocus} onClick={() => onForget(name)}>
          Forget it
        </Button>
        <Button onClick={() => setAsking(false)}>Keep it</Button>
      </div>
    );
  }
  return (
    <div className={styles['row']}>
      <p className={styles['title']}>
        <b>{entry.title}</b>{' '}
        <span>
          {documents} {documents === 1 ? 'article' : 'articles'}, {events}{' '}
          {events === 1 ? 'event' : 'events'}
        </span>
      </p>
      <Button aria-label={`Open ${entry.title}`} onClick={() => onOpen(name)}>
        Open
      </Button>
      <Button aria-label={`Save ${entry.title} as a folder`} onClick={() => onSave(name, 'folder')}>
        <Download size={16} aria-hidden /> Folder
      </Button>
      <Button
        aria-label={`Save the record of ${entry.title} as one file`}
        onClick={() => onSave(name, 'record')}
      >
        <Download size={16} aria-hidden /> Record
      </Button>
      <Button aria-label={`Forget ${entry.title}`} onClick={() => setAsking(true)}>
        <Trash2 size={16} aria-hidden />
      </Button>
    </div>
  );
}
