import type { JSX } from 'react';
import type { Emphasis } from '../store/emphasis.ts';
import type { PlacedLabel } from './labels.ts';
import styles from './network.module.css';
import type { NetworkScene } from './scene.ts';

interface LabelLayerProps {
  readonly labels: readonly PlacedLabel[];
  readonly scene: NetworkScene;
}

/** Names beside their marks, with a halo; the marks themselves are named for screen readers. */
export function LabelLayer({ labels, scene }: LabelLayerProps): JSX.Element {
  const emphasisOf = new Map<string, Emphasis>([
    ...scene.nodes.map(({ id, emphasis }) => [id, emphasis] as const),
    ...scene.junctions.map(({ id, emphasis }) => [id, emphasis] as const),
  ]);
  return (
    <g aria-hidden="true" className={styles['labels']}>
      {labels.map(({ id, text, anchor, xPx, yPx }) => (
        <text key={id} x={xPx} y={yPx} textAnchor={anchor} data-emphasis={emphasisOf.get(id)}>
          {text}
        </text>
      ))}
    </g>
  );
}
