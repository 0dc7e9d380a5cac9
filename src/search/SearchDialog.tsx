import { X } from 'lucide-react';
import { useLayoutEffect, useRef, type JSX } from 'react';

import { FoundList } from './FoundList.tsx';
import { openFound } from './open-found.ts';
import type { Option } from './options.ts';
import styles from './SearchDialog.module.css';
import { SearchField } from './SearchField.tsx';
import { SearchStatus } from './SearchStatus.tsx';
import { useAsking } from './use-asking.ts';

interface SearchDialogProps {
  /** What was typed for it before it came. */
  readonly typedAhead?: string;
  readonly onClose: () => void;
  /** Something found was opened: whoever asked for it by key wants to be there. */
  readonly onOpened: () => void;
}

/** Finds anything in the record by typing; arrows choose, Enter opens, Esc closes. */
export function SearchDialog(props: SearchDialogProps): JSX.Element {
  const { typedAhead = '', onClose, onOpened } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const asking = useAsking(typedAhead);
  const { asked, growing, groups, at } = asking;
  // before anything more is typed
  useLayoutEffect(() => dialog.current?.showModal(), []);

  function choose(option: Option | undefined): void {
    if (option?.type === 'more') asking.onUnfold(option.group);
    if (option?.type !== 'hit') return;
    dialog.current?.close();
    openFound(option.found);
    onOpened();
  }
  return (
    <dialog ref={dialog} aria-label="Search" className={styles['dialog']} onClose={onClose}>
      <div className={styles['top']}>
        <SearchField asking={asking} onEnter={() => choose(asking.chosenTyped())} />
        <button
          type="button"
          aria-label="Close the search"
          className={styles['close']}
          onClick={() => dialog.current?.close()}
        >
          <X size={16} aria-hidden />
        </button>
      </div>
      <FoundList groups={groups} at={at} onChoose={choose} />
      <SearchStatus asked={asked} groups={groups} growing={growing} />
    </dialog>
  );
}
