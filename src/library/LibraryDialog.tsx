import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type JSX } from 'react';

import type { CorpusEntry } from '../model/format/manifest.ts';
import { localId, localName } from '../store/local-corpora.ts';
import { localCorporaQuery } from '../store/queries.ts';
import { useViewStore } from '../store/view-store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { ChooseStep } from './ChooseStep.tsx';
import { forgetKept } from './forget-kept.ts';
import { KeptList } from './KeptList.tsx';
import styles from './LibraryDialog.module.css';
import { isSaved } from './open-saved.ts';
import { ReadingStep } from './ReadingStep.tsx';
import { ResultStep } from './ResultStep.tsx';
import { saveKept } from './save-kept.ts';
import type { Target } from './TargetFields.tsx';
import { useBringing } from './use-bringing.ts';
import { useTaking } from './use-taking.ts';

interface LibraryDialogProps {
  /** Dropped on the page: read at once, unless they may belong to the corpus that is open. */
  readonly dropped: readonly File[];
  readonly onClose: () => void;
}

/** No title is chosen until one is typed. */
type ChosenTarget = Omit<Target, 'title'> & { readonly title: string | null };

/** One's own articles: bring them in, see what became of each, open, add to, forget. */
export function LibraryDialog({ dropped, onClose }: LibraryDialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const client = useQueryClient();
  const open = useViewStore((state) => state.corpus);
  const { data: known } = useQuery(localCorporaQuery);
  const kept = known ?? [];
  const [bringing, { bring, stop, again, give, open: openKept }] = useBringing();
  const { phase, brought } = bringing;
  const [target, setTarget] = useState<ChosenTarget>({ into: localName(open), title: null });
  const title = target.title ?? freeTitle(kept);
  const [pending, take] = useTaking(dropped, {
    asksFirst: target.into !== null && !dropped.some(isSaved),
    isReady: known !== undefined,
    onTake: (files) => {
      if (phase === 'reading') return;
      const into = brought?.name ?? target.into;
      void bring({ files, into, title: title.trim() || freeTitle(kept) });
    },
  });

  /** The last one asked for is opened, once, unless the dialog is closed by then. */
  const shows = useRef(0);
  async function show(name: string): Promise<void> {
    shows.current += 1;
    const own = shows.current;
    const isWanted = (): boolean => shows.current === own && dialog.current?.open === true;
    await openKept(name, isWanted);
    if (isWanted()) dialog.current?.close();
  }
  function forget(name: string): void {
    const entry = kept.find(({ id }) => id === localId(name));
    void forgetKept(client, name, entry?.title ?? name);
  }
  return (
    <Dialog
      ref={dialog}
      title="Your own articles"
      className={styles['dialog']}
      onClose={() => {
        stop();
        onClose();
      }}
    >
      <p className={styles['promise']}>
        They are read on this machine and kept in this browser. Nothing is sent anywhere.
      </p>
      {phase === 'idle' && (
        <>
          <ChooseStep
            kept={kept}
            target={{ ...target, title }}
            onTarget={setTarget}
            pending={pending}
            onBring={take}
          />
          <KeptList
            kept={kept}
            onOpen={(name) => void show(name)}
            onForget={forget}
            onSave={(name, form) => void saveKept(name, form)}
          />
        </>
      )}
      {phase === 'reading' && <ReadingStep bringing={bringing} onStop={stop} />}
      {(phase === 'done' || phase === 'failed') && (
        <ResultStep
          bringing={bringing}
          onGive={(dates) => void give(dates)}
          onOpen={() => brought && void show(brought.name)}
          onSave={(form) => brought && void saveKept(brought.name, form)}
          onAgain={() => {
            if (brought) setTarget({ into: brought.name, title: null });
            again();
          }}
        />
      )}
    </Dialog>
  );
}

/** "My articles", or the first number that no other corpus goes by. */
function freeTitle(kept: readonly CorpusEntry[]): string {
  const taken = new Set(kept.map(({ title }) => title));
  let title = 'My articles';
  for (let number = 2; taken.has(title); number += 1) title = `My articles ${number}`;
  return title;
}
