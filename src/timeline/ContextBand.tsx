import { memo, type JSX } from 'react';

import type { EventId } from '../model/ids.ts';
import type { Picture } from './picture.ts';
import { SpineMark } from './SpineMark.tsx';
import type { Spine } from './spines.ts';
import styles from './timeline.module.css';

interface ContextBandProps {
  readonly picture: Picture;
  readonly spines: readonly Spine[];
  readonly width: number;
  readonly nameOf: (event: EventId) => string;
  readonly selected: EventId | null;
  readonly stop: EventId | null;
  readonly onChoose: (event: EventId) => void;
}

const HEIGHT_PX = 24;
const WORDS_PX = 10;

/** Events in which nobody with a row took part, such as clashes and deadlines, in ink. */
export const ContextBand = memo(function ContextBand(props: ContextBandProps): JSX.Element {
  const { picture, spines, width } = props;
  const byId = new Map(picture.world.context.map((event) => [event.id, event]));
  const seats = [{ lane: -1, y: HEIGHT_PX / 2, actors: [], role: 'principal' as const }];
  return (
    <svg width={width} height={HEIGHT_PX} className={styles['context']}>
      <path className={styles['grid']} data-grid="" />
      {spines.map(({ id, form, solid, members }) => {
        const event = byId.get(id);
        return event ? (
          <SpineMark
            key={id}
            {...props}
            id={id}
            name={props.nameOf(id)}
            look={event.look}
            form={form}
            solid={solid}
            count={members.length}
            seats={seats}
            hueOfLane={noHue}
            isFocusable={props.stop === id}
            isSelected={props.selected === id}
          >
            <text
              data-words=""
              className={styles['contextWords']}
              x={WORDS_PX}
              y={HEIGHT_PX / 2 + 4}
            >
              {picture.words.get(id)?.title}
            </text>
          </SpineMark>
        ) : null;
      })}
    </svg>
  );
});

function noHue(): null {
  return null;
}
