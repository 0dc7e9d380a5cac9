import type { JSX } from 'react';
import styles from './network.module.css';
import type { SceneSpoke } from './scene.ts';

/** The lines between meetings and people; nothing to hear, the marks name both ends. */
export function SpokeLayer({ spokes }: { readonly spokes: readonly SceneSpoke[] }): JSX.Element {
  return (
    <g aria-hidden="true">
      {spokes.map(({ event, actor, from, to, emphasis }) => (
        <line
          key={`${event} ${actor}`}
          className={styles['spoke']}
          data-emphasis={emphasis}
          x1={from.xPx}
          y1={from.yPx}
          x2={to.xPx}
          y2={to.yPx}
        />
      ))}
    </g>
  );
}
