import { useEffect, useMemo, useRef, useState, type JSX, type KeyboardEvent } from 'react';

import { useRecordIndex } from '../store/hooks.ts';
import { selectActor, selectEvent } from '../store/view-actions.ts';
import { HitRow } from './HitRow.tsx';
import { buildSearch, type Hit } from './search-index.ts';
import styles from './SearchDialog.module.css';

interface SearchDialogProps {
  readonly onClose: () => void;
  /** Something found was opened: whoever asked for it by key wants to be there. */
  readonly onOpened: () => void;
}

/** Finds actors and meetings by typing; arrows choose, Enter opens, Esc closes. */
export function SearchDialog({ onClose, onOpened }: SearchDialogProps): JSX.Element {
  const index = useRecordIndex();
  const find = useMemo(() => buildSearch(index), [index]);
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const hits = find(typed);
  useEffect(() => dialog.current?.showModal(), []);

  function open(hit: Hit | undefined): void {
    if (!hit) return;
    dialog.current?.close();
    if (hit.type === 'actor') selectActor(hit.actor);
    else selectEvent(hit.event);
    onOpened();
  }
  function chooseByKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') open(hits[at]);
    if (step === undefined || hits.length === 0) return;
    event.preventDefault();
    setAt((at + step + hits.length) % hits.length);
  }

  return (
    <dialog ref={dialog} aria-label="Search" className={styles['dialog']} onClose={onClose}>
      <input
        type="text"
        role="combobox"
        aria-label="Search people and meetings"
        aria-expanded={hits.length > 0}
        aria-controls="hits"
        aria-activedescendant={hits.length > 0 ? `hit-${at}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder="Search people and meetings"
        className={styles['input']}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={chooseByKey}
      />
      <div id="hits" role="listbox" aria-label="Found" className={styles['hits']}>
        {hits.map((hit, i) => (
          <HitRow
            key={hit.type === 'actor' ? `actor ${hit.actor}` : `event ${hit.event}`}
            hit={hit}
            id={`hit-${i}`}
            isChosen={i === at}
            onOpen={() => open(hit)}
          />
        ))}
      </div>
      <p role="status" className={styles['none']}>
        {typed.trim() !== '' && hits.length === 0 ? `Nothing found for “${typed.trim()}”` : ''}
      </p>
    </dialog>
  );
}
