import { memo, type JSX } from 'react';
import type { Emphasis } from '../store/emphasis.ts';
import styles from './network.module.css';
import { isForward } from './scene.ts';
import type { NetworkScene, SceneSpoke } from './scene.ts';

/** Lines of a company grow with how often it met. */
const BROADEST_PX = 4;

/** The lines between meetings and people, one path a meeting; the marks name both ends. */
export function SpokeLayer({ scene }: { readonly scene: NetworkScene }): JSX.Element {
  const paths = new Map<string, string>();
  for (const spoke of scene.spokes) {
    paths.set(spoke.junction, (paths.get(spoke.junction) ?? '') + pathOf(spoke));
  }
  return (
    <g aria-hidden="true">
      {scene.junctions.map(({ id, emphasis, shown }) => (
        <Spokes key={id} d={paths.get(id) ?? ''} emphasis={emphasis} shown={shown} />
      ))}
    </g>
  );
}

interface SpokesProps {
  readonly d: string;
  readonly emphasis: Emphasis;
  readonly shown: number;
}

const Spokes = memo(function Spokes({ d, emphasis, shown }: SpokesProps): JSX.Element {
  const breadth = shown > 1 ? Math.min(BROADEST_PX, Math.sqrt(shown)) : undefined;
  const style = breadth && !isForward(emphasis) ? { strokeWidth: breadth } : undefined;
  return <path className={styles['spoke']} data-emphasis={emphasis} d={d} style={style} />;
});

function pathOf({ from, to }: SceneSpoke): string {
  return `M${from.xPx},${from.yPx}L${to.xPx},${to.yPx}`;
}
