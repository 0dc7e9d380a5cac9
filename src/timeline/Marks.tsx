import type { JSX } from 'react';

import { isLineShape, shapePath, strikePath } from '../ui/marks.ts';
import {
  FADE_IN_MASK,
  FADE_OUT_MASK,
  HATCH_INK,
  HATCH_PAPER,
  SOFT_MASK,
} from './MarkDefinitions.tsx';
import { brokenStems } from './broken-stem.ts';
import type { LaneHue } from './lane-hue.ts';
import type { Seat } from './seats.ts';
import { isWide, type Spine } from './spines.ts';
import { hueStyle } from './hue-style.ts';
import styles from './timeline.module.css';
import type { EventLook } from './world.ts';

interface MarksProps {
  readonly look: EventLook;
  readonly form: Spine['form'];
  readonly solid: Spine['solid'];
  /** How many events are drawn as this one. */
  readonly count: number;
  readonly seats: readonly Seat[];
  readonly hueOfLane: (lane: number) => LaneHue;
}

const DOT_PX = 5;
const SMALL_DOT_PX = 3.5;
const WHISKER_PX = 9;

/**
 * Spine, dots and bars of one event around x = 0. Whatever stretches with the days is one unit
 * wide and stands in a group of its own; `draw.ts` gives both groups their place.
 */
export function Marks(props: MarksProps): JSX.Element {
  return isWide(props.form) ? <WideMarks {...props} /> : <NarrowMarks {...props} />;
}

function NarrowMarks({ look, form, count, seats, hueOfLane }: MarksProps): JSX.Element {
  const top = seats[0]?.y ?? 0;
  return (
    <>
      <Stem look={look} seats={seats} />
      {seats.map((seat) => (
        <g key={seat.lane} className={styles['seat']} transform={`translate(0 ${seat.y})`}>
          <Dot
            look={look}
            seat={seat}
            hue={hueOfLane(seat.lane)}
            hasWhiskers={form === 'whiskers'}
          />
        </g>
      ))}
      {count > 1 && (
        <text className={styles['count']} x={9} y={Math.max(10, top - 5)}>
          {count}
        </text>
      )}
    </>
  );
}

function Stem({ look, seats }: Pick<MarksProps, 'look' | 'seats'>): JSX.Element | null {
  const first = seats[0];
  const last = seats.at(-1);
  if (!first || !last || first === last) return null;
  const path = look.isBroken
    ? brokenStems(seats.map(({ y }) => y))
        .map(([from, to]) => `M0 ${from}V${to}`)
        .join('')
    : `M0 ${first.y}V${last.y}`;
  return (
    <path
      className={styles['stem']}
      d={path}
      strokeWidth={look.spineWidth}
      strokeDasharray={look.isDashed ? '2 3' : undefined}
    />
  );
}

interface DotProps {
  readonly look: EventLook;
  readonly seat: Seat;
  readonly hue: LaneHue;
  readonly hasWhiskers: boolean;
}

function Dot({ look, seat, hue, hasWhiskers }: DotProps): JSX.Element {
  const radius =
    seat.role === 'alsoPresent' ? SMALL_DOT_PX : DOT_PX + Math.min(seat.actors.length - 1, 3) * 0.7;
  const shape = shapePath(look.shape, radius);
  const isOpen = look.isHollow || isLineShape(look.shape);
  const hasRing = seat.role === 'host' || seat.role === 'mediator';
  return (
    <g className={styles['mark']} style={hueStyle(hue)}>
      {hasWhiskers && (
        <path
          className={styles['whisker']}
          d={`M${-WHISKER_PX} -2.5v5m0 -2.5H${WHISKER_PX}m0 -2.5v5`}
        />
      )}
      {hasRing && <circle className={styles['ring']} r={radius + 3} />}
      <path
        className={isOpen ? styles['hollow'] : styles['filled']}
        d={shape}
        strokeDasharray={look.isDashed ? '2.4 1.8' : undefined}
      />
      {look.isHedged && <path fill={look.isHollow ? HATCH_INK : HATCH_PAPER} d={shape} />}
      {look.isStruck && <path className={styles['strike']} d={strikePath(DOT_PX)} />}
    </g>
  );
}

const BAR_PX = 8;
const CAP_PX = 14;
/** Fades begin a little within the solid bar, so that no seam shows. */
const SEAM = 0.03;

function WideMarks({ look, form, solid, seats, hueOfLane }: MarksProps): JSX.Element {
  const top = seats[0]?.y ?? 0;
  const bottom = seats.at(-1)?.y ?? 0;
  return (
    <g data-stretch="">
      {seats.length > 1 && (
        <rect
          className={styles['band']}
          mask={form === 'bar' ? SOFT_MASK : undefined}
          width={1}
          y={top}
          height={bottom - top}
        />
      )}
      {seats.map((seat) => (
        <g
          key={seat.lane}
          className={styles['mark']}
          style={hueStyle(hueOfLane(seat.lane))}
          transform={`translate(0 ${seat.y})`}
        >
          {form === 'bar' ? <SoftBar look={look} /> : <CappedBar look={look} solid={solid} />}
          {look.isStruck && <path className={styles['strike']} d="M0 0H1" />}
        </g>
      ))}
    </g>
  );
}

function barClass(look: EventLook): string | undefined {
  return look.isHollow ? styles['hollowBar'] : styles['filledBar'];
}

/** Imprecise: fades out at both ends. */
function SoftBar({ look }: { readonly look: EventLook }): JSX.Element {
  return (
    <rect
      className={barClass(look)}
      mask={SOFT_MASK}
      width={1}
      y={-BAR_PX / 2}
      height={BAR_PX}
      strokeDasharray={look.isDashed ? '3 2.5' : undefined}
    />
  );
}

/** Lasting: a cap at each known end, a fade where the end is not known. */
function CappedBar({ look, solid }: Pick<MarksProps, 'look' | 'solid'>): JSX.Element {
  const box = { y: -BAR_PX / 2, height: BAR_PX };
  const dash = look.isDashed ? '3 2.5' : undefined;
  const cap = `v${CAP_PX}`;
  return (
    <>
      <rect
        className={barClass(look)}
        {...box}
        x={solid.from}
        width={Math.max(0, solid.to - solid.from)}
        strokeDasharray={dash}
      />
      {solid.from > 0 && (
        <rect
          className={barClass(look)}
          mask={FADE_IN_MASK}
          {...box}
          width={solid.from + SEAM * solid.from}
        />
      )}
      {solid.to < 1 && (
        <rect
          className={barClass(look)}
          mask={FADE_OUT_MASK}
          {...box}
          x={solid.to - SEAM * (1 - solid.to)}
          width={(1 + SEAM) * (1 - solid.to)}
        />
      )}
      {solid.from === 0 && <path className={styles['cap']} d={`M0 ${-CAP_PX / 2}${cap}`} />}
      {solid.to === 1 && <path className={styles['cap']} d={`M1 ${-CAP_PX / 2}${cap}`} />}
    </>
  );
}
