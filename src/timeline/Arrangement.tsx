import type { JSX } from 'react';

import { arrangeView } from '../store/view-actions.ts';
import type { Grouping, Spacing, ViewArrangement } from '../store/view-state.ts';
import { Choice } from '../ui/Choice.tsx';

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
export function Arrangement({ grouping, spacing }: ViewArrangement): JSX.Element {
  return (
    <>
      <Choice
        label="Rows"
        choices={GROUPING_WORDS}
        chosen={grouping}
        onChoose={(next) => arrangeView({ grouping: next })}
      />
      <Choice
        label="Spacing"
        choices={SPACING_WORDS}
        chosen={spacing}
        onChoose={(next) => arrangeView({ spacing: next })}
      />
    </>
  );
}
