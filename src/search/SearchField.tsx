import type { JSX, KeyboardEvent } from 'react';

import styles from './SearchDialog.module.css';
import type { Asking } from './use-asking.ts';

interface SearchFieldProps {
  readonly asking: Asking;
  readonly onEnter: () => void;
}

/** The field one types into; its keys walk the list below, where the focus never goes. */
export function SearchField({ asking, onEnter }: SearchFieldProps): JSX.Element {
  const { typed, options, at, onType, onKey } = asking;
  function chooseByKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') onEnter();
    if (onKey(event.key)) event.preventDefault();
  }
  return (
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
      onChange={(event) => onType(event.target.value)}
      onKeyDown={chooseByKey}
    />
  );
}
