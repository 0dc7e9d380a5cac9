import { memo, type JSX, type ReactNode } from 'react';

import type { EventId } from '../model/ids.ts';
import type { MarkButton } from './mark-buttons.ts';
import { Marks } from './Marks.tsx';
import type { LaneHue } from './lane-hue.ts';
import type { Seat } from './seats.ts';
import { isWide, type Spine } from './spines.ts';
import styles from './timeline.module.css';
import type { EventLook } from './world.ts';

interface SpineMarkProps extends MarkButton {
  readonly look: EventLook;
  readonly form: Spine['form'];
  readonly solid: Spine['solid'];
  readonly members: readonly EventId[];
  readonly seats: readonly Seat[];
  readonly hueOfLane: (lane: number) => LaneHue;
  /** Stands where React puts it; `draw.ts` only sets its emphasis. */
  readonly isStill?: boolean;
  readonly children?: ReactNode;
}

const RING_PX = 10;
const PERSON_RING_PX = 9;
/** SVG has no element for a button. */
const BUTTON = { role: 'button' } as const;

/** One mark as a button. React decides that it is there and how it looks; `draw.ts` where. */
export const SpineMark = memo(function SpineMark(props: SpineMarkProps): JSX.Element {
  const { members, isStill = false, onChoose, onFocusEvent } = props;
  const id = members[0] ?? '';
  const person = props.seats.find(({ lane }) => lane === props.focusedLane);
  return (
    <g
      className={styles['spine']}
      {...BUTTON}
      data-spine={isStill ? undefined : id}
      data-still={isStill ? id : undefined}
      aria-label={props.name}
      aria-pressed={props.isSelected}
      tabIndex={props.isStop ? 0 : -1}
      onFocus={() => members[0] && onFocusEvent(members[0])}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose(members);
      }}
    >
      <Ground {...props} />
      <Marks {...props} count={members.length} />
      {person && <circle className={styles['personRing']} r={PERSON_RING_PX} cy={person.y} />}
      {props.children}
    </g>
  );
});

/** Takes the pointer where marks stand apart, and shows the focus. */
function Ground({ form, seats }: SpineMarkProps): JSX.Element {
  const top = (seats[0]?.y ?? 0) - RING_PX;
  const height = (seats.at(-1)?.y ?? 0) + RING_PX - top;
  const box = { className: styles['ground'], y: top, height };
  if (!isWide(form)) return <rect {...box} x={-RING_PX} width={2 * RING_PX} rx={RING_PX} />;
  return (
    <g data-stretch="">
      <rect {...box} width={1} />
    </g>
  );
}
