import type { JSX } from 'react';

import { arrangeTimeline } from '../store/view-actions.ts';
import type { Grouping, Spacing, TimelineArrangement } from '../store/view-state.ts';
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
