import { Suspense, useEffect, type JSX } from 'react';

import { CopyFirst, CorrectionTool, KeptWatch, LibraryDialog } from './library-later.ts';
import { localName } from '../store/local-corpora.ts';
import { useViewStore } from '../store/view-store.ts';
import { fillCorrectionSlot } from '../ui/correction-slot.ts';
import { closeLibrary, useLibraryDoor } from './library-door.ts';
import styles from './LibraryDoor.module.css';

/** "Your own articles": opens on files dropped anywhere on the page (`take-drops.ts`), or when it is asked for. */
export function LibraryDoor(): JSX.Element {
  const { isOpen, isOver, dropped } = useLibraryDoor();
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
