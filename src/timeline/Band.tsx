import { memo, type JSX } from 'react';

import { Label } from './Labels.tsx';
import type { Picture } from './picture.ts';
import type { Spine } from './spines.ts';
import styles from './timeline.module.css';
import type { UndatedLayout } from './undated.ts';

interface BandProps {
  readonly picture: Picture;
  readonly spines: readonly Spine[];
  readonly plotWidth: number;
  readonly undated: UndatedLayout;
}

/** Titles above their spines. For the eye: spines have names. */
export const Band = memo(function Band(props: BandProps): JSX.Element {
  const { picture, spines, plotWidth, undated } = props;
  const { tiers, tierHeight, belowTitles } = picture.metrics;
  const height = tiers * tierHeight + belowTitles;
  const tops = new Map(picture.world.spines.map(({ id, seats }) => [id, seats[0]?.y ?? 0]));
  return (
    <svg
      width={plotWidth + undated.width}
      height={height}
      className={styles['band']}
      aria-hidden="true"
    >
      <svg width={plotWidth} height={height} className={styles['plot']}>
        <g transform={`translate(0 ${height - belowTitles})`}>
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
    </svg>
  );
});
