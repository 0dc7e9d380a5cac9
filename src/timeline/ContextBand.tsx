import { memo, type JSX } from 'react';

import type { EventId } from '../model/ids.ts';
import { markButton, type MarkButtons } from './mark-buttons.ts';
import type { Picture } from './picture.ts';
import type { Seat } from './seats.ts';
import { SpineMark } from './SpineMark.tsx';
import { WHOLE, type Spine } from './spines.ts';
import { Plot } from './Plot.tsx';
import styles from './timeline.module.css';
import type { UndatedLayout } from './undated.ts';

interface ContextBandProps {
  readonly picture: Picture;
  readonly spines: readonly Spine[];
  readonly plotWidth: number;
  readonly undated: UndatedLayout;
  readonly buttons: MarkButtons;
}

/** Events in which nobody with a row took part, such as clashes and deadlines, in ink. */
export const ContextBand = memo(function ContextBand(props: ContextBandProps): JSX.Element {
  const { picture, spines, plotWidth, undated } = props;
  const { contextHeight: height } = picture.metrics;
  const alone = undated.places.filter(
    ({ id }) => picture.world.undatedById.get(id)?.seats.length === 0,
  );
  return (
    <svg width={plotWidth + undated.width} height={height} className={styles['context']}>
      <Plot width={plotWidth} height={height}>
        <path className={styles['grid']} data-grid="" />
        <rect className={styles['draft']} data-draft="" height={height} />
        {spines.map((spine) => (
          <ContextMark key={spine.id} {...props} {...spine} />
        ))}
      </Plot>
      {alone.map(({ id, x }) => (
        <g key={id} transform={`translate(${plotWidth + x} 0)`}>
          <ContextMark {...props} id={id} form="point" solid={WHOLE} members={[id]} />
        </g>
      ))}
    </svg>
  );
});

interface ContextMarkProps
  extends
    Pick<ContextBandProps, 'picture' | 'buttons'>,
    Pick<Spine, 'id' | 'form' | 'solid' | 'members'> {}

function ContextMark(props: ContextMarkProps): JSX.Element | null {
  const { picture, buttons, id, form, solid, members } = props;
  const { byId, undatedById } = picture.world;
  const event = byId.get(id) ?? undatedById.get(id);
  if (!event) return null;
  const middle = picture.metrics.contextHeight / 2;
  return (
    <SpineMark
      {...markButton(buttons, members)}
      isStill={!byId.has(id)}
      look={event.look}
      form={form}
      solid={solid}
      members={members}
      seats={seatsAt(middle)}
      hueOfLane={noHue}
    >
      {byId.has(id) && <ContextWords id={id} picture={picture} />}
    </SpineMark>
  );
}

function ContextWords({
  id,
  picture,
}: {
  readonly id: EventId;
  readonly picture: Picture;
}): JSX.Element {
  return (
    <text
      data-words=""
      className={styles['contextWords']}
      y={(picture.metrics.contextHeight + picture.metrics.text * 0.7) / 2}
    >
      {picture.words.get(id)?.title}
    </text>
  );
}

/** One mark in the middle of the band, of nobody's colour. */
function seatsAt(y: number): readonly Seat[] {
  return [{ lane: -1, y, actors: [], role: 'principal' }];
}

function noHue(): null {
  return null;
}
