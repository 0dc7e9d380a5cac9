import { useState, type JSX } from 'react';

import styles from './CheckList.module.css';
import { formatCount } from './format-count.ts';
import { shownOptions, MOST_SHOWN, type CheckOption } from './shown-options.ts';

interface CheckListProps<Id extends string> {
  /** What is chosen from: "Sources". */
  readonly legend: string;
  readonly options: readonly CheckOption<Id>[];
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
}

/** Boxes to tick, each with a count; of a long list those that show most, and a field to find others. */
export function CheckList<Id extends string>(props: CheckListProps<Id>): JSX.Element {
  const { legend, options, chosen, onChange } = props;
  const [typed, setTyped] = useState('');
  const isLong = options.length > MOST_SHOWN;
  const shown = isLong ? shownOptions(options, chosen, typed) : options;
  return (
    <fieldset className={styles['list']}>
      <legend>{legend}</legend>
      {isLong && (
        <input
          type="text"
          className={styles['find']}
          aria-label={`Find in ${legend}`}
          placeholder={`Find among ${formatCount(options.length)}`}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      {shown.map(({ id, label, count }) => (
        <label key={id} className={styles['option']} data-empty={count === 0 || undefined}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={() => onChange(toggle(chosen, id))}
          />
          <span>{label}</span>
          <span className={styles['count']}>{formatCount(count)}</span>
        </label>
      ))}
      {isLong && shown.length === 0 && <p className={styles['note']}>None is called so.</p>}
    </fieldset>
  );
}

function toggle<Id>(chosen: readonly Id[], id: Id): readonly Id[] {
  return chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
}
