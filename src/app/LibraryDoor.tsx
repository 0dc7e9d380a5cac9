import { Suspense, useEffect, useState, type JSX } from 'react';

import { CopyFirst, CorrectionTool, KeptWatch, LibraryDialog } from './library-later.ts';
import { localName } from '../store/local-corpora.ts';
import { useViewStore } from '../store/view-store.ts';
import { fillCorrectionSlot } from '../ui/correction-slot.ts';
import { closeLibrary, openLibrary, useLibraryDoor } from './library-door.ts';
import styles from './LibraryDoor.module.css';

/** "Your own articles": opens on files dropped anywhere on the page, or when it is asked for. */
export function LibraryDoor(): JSX.Element {
  const { isOpen, dropped } = useLibraryDoor();
  const isOver = useFileDrop();
  const isLocal = useViewStore((state) => localName(state.corpus) !== null);
  useEffect(() => {
    fillCorrectionSlot((target) =>
      isLocal ? <CorrectionTool target={target} /> : <CopyFirst target={target} />,
    );
  }, [isLocal]);
  return (
    <>
      {isOver && !isOpen && (
        <p className={styles['over']}>Drop articles to read them on this machine</p>
      )}
      <span data-takes-files hidden />
      <Suspense>{isLocal && <KeptWatch />}</Suspense>
      <Suspense>{isOpen && <LibraryDialog dropped={dropped} onClose={closeLibrary} />}</Suspense>
    </>
  );
}

/** Whether files hang over the page; a drop opens the door, and never leaves the page for a file. */
function useFileDrop(): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const own = new AbortController();
    const on = (name: 'dragover' | 'dragleave' | 'drop', hear: (event: DragEvent) => void): void =>
      document.addEventListener(
        name,
        (event) => {
          if (event.dataTransfer?.types.includes('Files')) hear(event);
        },
        { signal: own.signal },
      );
    on('dragover', (event) => {
      event.preventDefault();
      setOver(true);
    });
    on('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(false);
    });
    on('drop', (event) => {
      setOver(false);
      event.preventDefault();
      if (event.dataTransfer) openLibrary([...event.dataTransfer.files]);
    });
    return () => own.abort();
  }, []);
  return isOver;
}
