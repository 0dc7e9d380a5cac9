import { memo, type JSX } from 'react';

import type { EventId } from '../model/ids.ts';
import { MarkDefinitions } from './MarkDefinitions.tsx';
import { isWide, Marks } from './Marks.tsx';
import type { Picture } from './picture.ts';
import { mergeSeats, type Seat } from './seats.ts';
import { SpineMark } from './SpineMark.tsx';
import type { Spine } from './spines.ts';
import { hueStyle } from './hue-style.ts';
import styles from './timeline.module.css';
import type { UndatedLayout } from './undated.ts';
import type { DatedEvent } from './world.ts';

interface RowsProps {
  readonly picture: Picture;
  readonly spines: readonly Spine[];
  readonly plotWidth: number;
  readonly undated: UndatedLayout;
  readonly nameOf: (event: EventId) => string;
  readonly selected: EventId | null;
  /** The event that is the tab stop of the picture. */
  readonly stop: EventId | null;
  readonly onChoose: (event: EventId) => void;
}

/** Rows, spines and quote ticks; right of the break, what has no date. */
export const Rows = memo(function Rows(props: RowsProps): JSX.Element {
  const { picture, plotWidth, undated } = props;
  const { lanes, world } = picture;
  const height = Math.max(1, lanes.height);
  const width = plotWidth + undated.width;
  const ghosts = world.spines.filter(({ ghost }) => ghost !== null);
  return (
    <svg className={styles['rows']} width={width} height={height}>
      <MarkDefinitions />
      <RowLines picture={picture} plotWidth={plotWidth} undatedWidth={undated.width} />
      <svg width={plotWidth} height={height} className={styles['plot']}>
        <path className={styles['grid']} data-grid="" />
        <path className={styles['leader']} data-leaders="" />
        {lanes.lanes.map((lane, at) => (
          <QuotePath key={lane.key} at={at} picture={picture} />
        ))}
        {ghosts.map((event) => (
          <Ghost key={event.id} event={event} picture={picture} />
        ))}
        <Spines {...props} />
      </svg>
      <g transform={`translate(${plotWidth} 0)`}>
        <UndatedSpines {...props} />
      </g>
    </svg>
  );
});

/** Between the time scale and the column of what has no date. */
const BREAK_PX = 12;

interface RowLinesProps {
  readonly picture: Picture;
  readonly plotWidth: number;
  readonly undatedWidth: number;
}

function RowLines({ picture, plotWidth, undatedWidth }: RowLinesProps): JSX.Element {
  const { lanes, rowHeight, height } = picture.lanes;
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

function QuotePath({
  at,
  picture,
}: {
  readonly at: number;
  readonly picture: Picture;
}): JSX.Element {
  return (
    <path className={styles['quotes']} style={hueStyle(picture.hueOfLane(at))} data-quotes={at} />
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
        solid={{ from: 0, to: 1 }}
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

function SpineLayer(props: RowsProps): JSX.Element {
  const { picture, spines, nameOf, selected, stop, onChoose } = props;
  const byId = new Map(picture.world.spines.map((event) => [event.id, event]));
  return (
    <>
      {spines.map(({ id, form, solid, members }) => {
        const event = byId.get(id);
        return event ? (
          <SpineMark
            key={id}
            id={id}
            name={nameOf(id)}
            look={event.look}
            form={form}
            solid={solid}
            count={members.length}
            seats={seatsOf(members, byId)}
            hueOfLane={picture.hueOfLane}
            isFocusable={stop === id}
            isSelected={selected === id}
            onChoose={onChoose}
          />
        ) : null;
      })}
    </>
  );
}

function seatsOf(
  members: readonly EventId[],
  byId: ReadonlyMap<EventId, DatedEvent>,
): readonly Seat[] {
  const [first] = members;
  const own = first ? byId.get(first)?.seats : undefined;
  if (members.length === 1 && own) return own;
  return mergeSeats(members.flatMap((id) => (byId.get(id) ? [byId.get(id)?.seats ?? []] : [])));
}

function UndatedSpines(props: RowsProps): JSX.Element {
  const { picture, undated, nameOf, selected, stop, onChoose } = props;
  const byId = new Map(picture.world.undated.map((event) => [event.id, event]));
  return (
    <>
      {undated.places.map(({ id, x }) => {
        const event = byId.get(id);
        return event && event.seats.length > 0 ? (
          <g key={id} transform={`translate(${x} 0)`}>
            <SpineMark
              isStill
              id={id}
              name={nameOf(id)}
              look={event.look}
              form="point"
              solid={{ from: 0, to: 1 }}
              count={1}
              seats={event.seats}
              hueOfLane={picture.hueOfLane}
              isFocusable={stop === id}
              isSelected={selected === id}
              onChoose={onChoose}
            />
          </g>
        ) : null;
      })}
    </>
  );
}
