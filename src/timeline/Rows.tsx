import { memo, type JSX } from 'react';

import { MarkDefinitions } from './MarkDefinitions.tsx';
import { Marks } from './Marks.tsx';
import type { Picture } from './picture.ts';
import { markButton, type MarkButtons } from './mark-buttons.ts';
import { seatsOf } from './seats-of.ts';
import { SpineMark } from './SpineMark.tsx';
import { isWide, WHOLE, type Spine } from './spines.ts';
import { hueStyle } from './hue-style.ts';
import { Plot } from './Plot.tsx';
import styles from './timeline.module.css';
import { BREAK_PX, type UndatedLayout } from './undated.ts';
import type { DatedEvent } from './world.ts';

interface RowsProps {
  readonly picture: Picture;
  readonly spines: readonly Spine[];
  readonly plotWidth: number;
  readonly undated: UndatedLayout;
  readonly buttons: MarkButtons;
}

/** Rows, spines and quote ticks; right of the break, what has no date. */
export const Rows = memo(function Rows(props: RowsProps): JSX.Element {
  const { picture, plotWidth, undated } = props;
  const { lanes, world } = picture;
  const height = Math.max(1, lanes.height);
  const width = plotWidth + undated.width;
  return (
    <svg className={styles['rows']} width={width} height={height}>
      <MarkDefinitions />
      <RowLines picture={picture} plotWidth={plotWidth} undated={undated} />
      <Plot width={plotWidth} height={height}>
        <rect className={styles['plotGround']} data-ground="" width={plotWidth} height={height} />
        <path className={styles['grid']} data-grid="" />
        <path className={styles['leader']} data-leaders="" />
        <rect className={styles['draft']} data-draft="" height={height} />
        {lanes.lanes.map((lane, at) => (
          <QuotePath key={lane.key} at={at} picture={picture} />
        ))}
        {world.haunted.map((event) => (
          <Ghost key={event.id} event={event} picture={picture} />
        ))}
        <Spines {...props} />
      </Plot>
      <g transform={`translate(${plotWidth} 0)`}>
        <UndatedSpines {...props} />
      </g>
    </svg>
  );
});

interface RowLinesProps {
  readonly picture: Picture;
  readonly plotWidth: number;
  readonly undated: UndatedLayout;
}

function RowLines({ picture, plotWidth, undated }: RowLinesProps): JSX.Element {
  const { lanes, rowHeight, height } = picture.lanes;
  const undatedWidth = undated.isInRows ? undated.width : 0;
  const undatedLine = undatedWidth > 0 ? `m${BREAK_PX} 0h${undatedWidth - BREAK_PX}` : '';
  const lines = lanes.map(({ y }) => `M0 ${y}H${plotWidth}${undatedLine}`);
  return (
    <>
      {undatedWidth > 0 && (
        <rect
          className={styles['undatedGround']}
          x={plotWidth + BREAK_PX}
          width={undatedWidth - BREAK_PX}
          height={height}
        />
      )}
      {lanes.map((lane, at) => (
        <rect
          key={lane.key}
          className={styles['lane']}
          style={hueStyle(picture.hueOfLane(at))}
          data-lane={at}
          width={plotWidth + undatedWidth}
          y={lane.y - rowHeight / 2}
          height={rowHeight}
        />
      ))}
      <path className={styles['laneLine']} d={lines.join('')} />
    </>
  );
}

/** Two paths a row: what is said by whom or by what is looked at stands before the rest. */
function QuotePath({
  at,
  picture,
}: {
  readonly at: number;
  readonly picture: Picture;
}): JSX.Element {
  return (
    <g style={hueStyle(picture.hueOfLane(at))}>
      <path className={styles['quotesBack']} data-quotes={`${at} back`} />
      <path className={styles['quotes']} data-quotes={at} />
    </g>
  );
}

function Ghost({
  event,
  picture,
}: {
  readonly event: DatedEvent;
  readonly picture: Picture;
}): JSX.Element {
  const form = event.ghost?.form === 'day' ? 'point' : 'bar';
  const look = { ...event.look, isHollow: true, isDashed: true, isHedged: false };
  return (
    <g className={styles['ghost']} data-ghost={event.id} visibility="hidden">
      <Marks
        look={look}
        form={form}
        solid={WHOLE}
        count={1}
        seats={event.seats}
        hueOfLane={picture.hueOfLane}
      />
    </g>
  );
}

/** Bars lie under the lines. */
function Spines(props: RowsProps): JSX.Element {
  const { spines } = props;
  return (
    <>
      <SpineLayer {...props} spines={spines.filter(({ form }) => isWide(form))} />
      <SpineLayer {...props} spines={spines.filter(({ form }) => !isWide(form))} />
    </>
  );
}

function SpineLayer({ picture, spines, buttons }: RowsProps): JSX.Element {
  const { world, hueOfLane } = picture;
  return (
    <>
      {spines.map(({ id, form, solid, members }) => {
        const event = world.byId.get(id);
        return event ? (
          <SpineMark
            key={id}
            {...markButton(buttons, members)}
            look={event.look}
            form={form}
            solid={solid}
            members={members}
            seats={seatsOf(members, world)}
            hueOfLane={hueOfLane}
          />
        ) : null;
      })}
    </>
  );
}

function UndatedSpines({ picture, undated, buttons }: RowsProps): JSX.Element {
  return (
    <>
      {undated.places.map(({ id, x }) => {
        const event = picture.world.undatedById.get(id);
        return event && event.seats.length > 0 ? (
          <g key={id} transform={`translate(${x} 0)`}>
            <SpineMark
              {...markButton(buttons, [id])}
              isStill
              look={event.look}
              form="point"
              solid={WHOLE}
              members={[id]}
              seats={event.seats}
              hueOfLane={picture.hueOfLane}
            />
          </g>
        ) : null;
      })}
    </>
  );
}
