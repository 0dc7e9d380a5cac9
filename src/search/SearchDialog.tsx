import { X } from 'lucide-react';
import {
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  type JSX,
  type KeyboardEvent,
} from 'react';

import { FoundList } from './FoundList.tsx';
import { openFound } from './open-found.ts';
import { listGroups, optionAt, optionsIn, type Option, type Unfolded } from './options.ts';
import styles from './SearchDialog.module.css';
import { SearchStatus } from './SearchStatus.tsx';
import { useSearch } from './use-search.ts';

interface SearchDialogProps {
  readonly onClose: () => void;
  /** Something found was opened: whoever asked for it by key wants to be there. */
  readonly onOpened: () => void;
}

const NOTHING_UNFOLDED: Unfolded = {};

/** Finds anything in the record by typing; arrows choose, Enter opens, Esc closes. */
export function SearchDialog({ onClose, onOpened }: SearchDialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [unfolded, setUnfolded] = useState(NOTHING_UNFOLDED);
  const growing = useSearch(typed.trim() !== '');
  const { grown } = growing;
  // typing goes on while what is found comes after
  const asked = useDeferredValue(typed);
  const found = useMemo(() => grown.search.find(asked), [grown, asked]);
  const groups = listGroups(found, unfolded);
  const options = optionsIn(groups);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    document.getElementById(`hit-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  function type(text: string): void {
    setTyped(text);
    setAt(0);
    setUnfolded(NOTHING_UNFOLDED);
  }
  function choose(option: Option | undefined): void {
    if (option?.type === 'more') {
      setUnfolded({ ...unfolded, [option.group]: (unfolded[option.group] ?? 0) + 1 });
    }
    if (option?.type !== 'hit') return;
    dialog.current?.close();
    openFound(option.found);
    onOpened();
  }
  /** An Enter that comes before what is found still means what is typed. */
  function optionsTyped(): readonly Option[] {
    return asked === typed ? options : optionsIn(listGroups(grown.search.find(typed), unfolded));
  }
  function chooseByKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') choose(optionsTyped()[at]);
    const next = optionAt(event.key, at, options.length);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
  }

  return (
    <dialog ref={dialog} aria-label="Search" className={styles['dialog']} onClose={onClose}>
      <div className={styles['top']}>
        <input
          type="text"
          role="combobox"
          aria-label="Search people, places, words"
          aria-expanded={options.length > 0}
          aria-controls="hits"
          aria-activedescendant={options.length > 0 ? `hit-${at}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder="Search people, places, words"
          className={styles['input']}
          value={typed}
          onChange={(event) => type(event.target.value)}
          onKeyDown={chooseByKey}
        />
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
