import { useQueryClient } from '@tanstack/react-query';
import { useState, type JSX } from 'react';

import { localId } from '../../store/local-corpora.ts';
import { saveFile } from '../../ui/save-file.ts';
import { Button } from '../Button.tsx';
import { refreshCorpus } from '../refresh-corpus.ts';
import { findCorpus } from '../shelf.ts';
import { actionOf, describeAction, textAt } from './action-words.ts';
import styles from './correct.module.css';
import type { KeptCorrections } from './corrections-query.ts';
import type { CorrectionEntry, ListedCorrection } from './corrections-yaml.ts';
import { undoCorrection } from './save-corrections.ts';

interface CorrectionListProps {
  readonly name: string;
  readonly kept: KeptCorrections;
  /** Without heading and without the way to save them all. */
  readonly isShort?: boolean;
}

/** What was put right, each with its reason and what stood there before; each can be undone. */
export function CorrectionList({ name, kept, isShort = false }: CorrectionListProps): JSX.Element {
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  async function undo(entry: CorrectionEntry): Promise<void> {
    setBusy(true);
    await undoCorrection(name, entry);
    await refreshCorpus(client, localId(name));
    setBusy(false);
  }
  const list = (
    <ul className={styles['list']} aria-label="Corrections" aria-busy={isBusy}>
      {kept.listed.map((one) => (
        <li key={one.line}>
          <Line
            correction={one}
            unfit={kept.unfit.get(one.line) ?? null}
            onUndo={() => void undo(one.entry)}
          />
        </li>
      ))}
    </ul>
  );
  if (isShort) return list;
  return (
    <section className={styles['all']} aria-label="Your corrections">
      <h3>Your corrections {kept.listed.length}</h3>
      {kept.listed.length === 0 ? (
        <p className={styles['told']}>
          None yet. “Correct” stands beside people, meetings, statements and doubts; in an article,
          select words to say what they are.
        </p>
      ) : (
        <>
          {list}
          <Button onClick={() => void saveYaml(name)}>Save corrections.yaml</Button>
        </>
      )}
    </section>
  );
}

interface LineProps {
  readonly correction: ListedCorrection;
  /** Why it does not apply; null: it does. */
  readonly unfit: string | null;
  readonly onUndo: () => void;
}

function Line({ correction: { entry, was }, unfit, onUndo }: LineProps): JSX.Element {
  return (
    <>
      <p>
        <b>{describeAction(entry)}</b>
        {was !== null && <span className={styles['was']}> (was: {was})</span>}
      </p>
      <p>{textAt(entry, 'why')}</p>
      {unfit !== null && <p className={styles['unfit']}>Does not apply now: {unfit}</p>}
      <Button
        look="link"
        aria-label={`Undo: ${actionOf(entry)} “${textAt(entry, 'words')}”`}
        onClick={onUndo}
      >
        Undo
      </Button>
    </>
  );
}

async function saveYaml(name: string): Promise<void> {
  const corpus = await findCorpus(name);
  const bytes = corpus?.files.get('corrections.yaml');
  if (bytes) saveFile('corrections.yaml', new Blob([new Uint8Array(bytes)]));
}
