import { memo, type JSX } from 'react';

import type { EventId } from '../model/ids.ts';
import type { EventWords } from './event-words.ts';
import styles from './timeline.module.css';

interface LabelProps {
  readonly id: EventId;
  readonly words: EventWords;
  /** Events drawn as this one besides itself. */
  readonly others: number;
  /** Middle of the first row it has a dot in. */
  readonly top: number;
}

/**
 * The title of one event with the line to its spine. The button is the spine; this is for the eye
 * and the pointer. `draw.ts` gives it its place or hides it.
 */
export const Label = memo(function Label({ id, words, others, top }: LabelProps): JSX.Element {
  return (
    <g className={styles['label']} data-label={id} data-top={top} visibility="hidden">
      <line className={styles['leader']} y1={2} y2={8} />
      <text>
        <tspan className={styles['title']}>{words.title}</tspan>
        {others > 0 && <tspan dx={4}>+{others}</tspan>}
        <tspan className={words.isWorkedOut ? styles['workedOut'] : undefined} dx={4}>
          {words.date}
        </tspan>
      </text>
    </g>
  );
});
