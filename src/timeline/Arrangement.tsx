import type { JSX } from 'react';

import { arrangeTimeline } from '../store/view-actions.ts';
import type { Grouping, Spacing, TimelineArrangement } from '../store/view-state.ts';
import styles from './timeline.module.css';

const GROUPING_WORDS: readonly (readonly [Grouping, string])[] = [
  ['people', 'People'],
  ['convener', 'Convened by'],
  ['kind', 'Kind'],
  ['source', 'Source'],
];

const SPACING_WORDS: readonly (readonly [Spacing, string])[] = [
  ['time', 'True time'],
  ['even', 'Even'],
];

/** What the rows are, and how days become pixels. */
export function Arrangement({ grouping, spacing }: TimelineArrangement): JSX.Element {
  return (
    <>
      <Choice
        label="Rows"
        choices={GROUPING_WORDS}
        chosen={grouping}
        onChoose={(next) => arrangeTimeline({ grouping: next })}
      />
      <Choice
        label="Spacing"
        choices={SPACING_WORDS}
        chosen={spacing}
        onChoose={(next) => arrangeTimeline({ spacing: next })}
      />
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly (readonly [Value, string])[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, all in sight. */
function Choice<Value extends string>(props: ChoiceProps<Value>): JSX.Element {
  const { label, choices, chosen, onChoose } = props;
  return (
    <fieldset className={styles['choice']} aria-label={label}>
      {choices.map(([value, words]) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {words}
        </button>
      ))}
    </fieldset>
  );
}
