import { memo, type JSX, type ReactNode } from 'react';

import type { EventId } from '../model/ids.ts';
import type { Hue } from '../model/record.ts';
import { isWide, Marks } from './Marks.tsx';
import type { Seat } from './seats.ts';
import type { Spine } from './spines.ts';
import styles from './timeline.module.css';
import type { EventLook } from './world.ts';

interface SpineMarkProps {
  readonly id: EventId;
  /** "Meeting, 7 November 2022, Vienna, Town Hall: ..." */
  readonly name: string;
  readonly look: EventLook;
  readonly form: Spine['form'];
  readonly solid: Spine['solid'];
  readonly count: number;
  readonly seats: readonly Seat[];
  readonly hueOfLane: (lane: number) => Hue | null;
  readonly isFocusable: boolean;
  readonly isSelected: boolean;
  readonly onChoose: (id: EventId) => void;
  /** Stands where React puts it; `draw.ts` only sets its emphasis. */
  readonly isStill?: boolean;
  readonly children?: ReactNode;
}

const RING_PX = 10;
/** SVG has no element for a button. */
const BUTTON = { role: 'button' } as const;

/** One event as a button. React decides that it is there and how it looks; `draw.ts` where. */
export const SpineMark = memo(function SpineMark(props: SpineMarkProps): JSX.Element {
  const { id, name, form, seats, isFocusable, isSelected, isStill = false, onChoose } = props;
  const top = (seats[0]?.y ?? 0) - RING_PX;
  const bottom = (seats.at(-1)?.y ?? 0) + RING_PX;
  return (
    <g
      className={styles['spine']}
      {...BUTTON}
      data-spine={isStill ? undefined : id}
      data-still={isStill ? id : undefined}
      aria-label={name}
      aria-pressed={isSelected}
      tabIndex={isFocusable ? 0 : -1}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose(id);
      }}
    >
      <Marks {...props} />
      {isWide(form) ? (
        <g data-stretch="">
          <rect className={styles['focusRing']} y={top} width={1} height={bottom - top} />
        </g>
      ) : (
        <rect
          className={styles['focusRing']}
          x={-RING_PX}
          y={top}
          width={2 * RING_PX}
          height={bottom - top}
          rx={RING_PX}
        />
      )}
      {props.children}
    </g>
  );
});
