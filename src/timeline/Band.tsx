import { memo, type JSX } from 'react';

import { Label } from './Labels.tsx';
import { BELOW_WORDS_PX, LABEL_TIER_PX } from './label-metrics.ts';
import type { Picture } from './picture.ts';
import type { Spine } from './spines.ts';
import styles from './timeline.module.css';
import type { UndatedLayout } from './undated.ts';

interface BandProps {
  readonly picture: Picture;
  readonly spines: readonly Spine[];
  readonly tiers: number;
  readonly plotWidth: number;
  readonly undated: UndatedLayout;
}

/** Titles above their spines, and the heading of the undated column. For the eye: spines have names. */
export const Band = memo(function Band(props: BandProps): JSX.Element {
  const { picture, spines, tiers, plotWidth, undated } = props;
  const height = tiers * LABEL_TIER_PX + BELOW_WORDS_PX;
  const tops = new Map(picture.world.spines.map(({ id, seats }) => [id, seats[0]?.y ?? 0]));
  return (
    <svg
      width={plotWidth + undated.width}
      height={height}
      className={styles['band']}
      aria-hidden="true"
    >
      <svg width={plotWidth} height={height} className={styles['plot']}>
        <g transform={`translate(0 ${height - BELOW_WORDS_PX})`}>
          {spines.map(({ id, members }) => {
            const words = picture.words.get(id);
            return words ? (
              <Label
                key={id}
                id={id}
                words={words}
                others={members.length - 1}
                top={tops.get(id) ?? 0}
              />
            ) : null;
          })}
        </g>
      </svg>
      {undated.width > 0 && (
        <text
          className={styles['undatedHeading']}
          x={plotWidth + 6 + undated.width / 2}
          y={height - BELOW_WORDS_PX}
        >
          {undated.leftOut > 0 ? `no date, ${undated.leftOut} more` : 'no date'}
        </text>
      )}
    </svg>
  );
});
