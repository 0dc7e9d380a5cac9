import type { JSX } from 'react';

import styles from './CheckList.module.css';

export interface CheckOption<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count: number;
}

interface CheckListProps<Id extends string> {
  /** What is chosen from: "Sources". */
  readonly legend: string;
  readonly options: readonly CheckOption<Id>[];
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
}

/** Boxes to tick, each with a count. */
export function CheckList<Id extends string>(props: CheckListProps<Id>): JSX.Element {
  const { legend, options, chosen, onChange } = props;
  return (
    <fieldset className={styles['list']}>
      <legend>{legend}</legend>
      {options.map(({ id, label, count }) => (
        <label key={id} className={styles['option']}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={() => onChange(toggle(chosen, id))}
          />
          <span>{label}</span>
          <span className={styles['count']}>{count}</span>
        </label>
      ))}
    </fieldset>
  );
}

function toggle<Id>(chosen: readonly Id[], id: Id): readonly Id[] {
  return chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
}
