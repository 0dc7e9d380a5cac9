import { useRef, type JSX } from 'react';
import { useEmphasis, useRecordIndex, useVisible } from '../store/hooks.ts';
import { useElementSize } from '../ui/use-element-size.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { placeLabels } from './labels.ts';
import { LabelLayer } from './LabelLayer.tsx';
import { MeetingTable } from './MeetingTable.tsx';
import styles from './network.module.css';
import { MarkLayer } from './MarkLayer.tsx';
import { layoutScene } from './scene.ts';
import { SpokeLayer } from './SpokeLayer.tsx';
import { JUNCTION_PX, wishLabels } from './wishes.ts';

/** Who met whom: circles for actors, a junction for each meeting, a spoke to everyone in the room. */
export function Network(): JSX.Element {
  const boxRef = useRef<HTMLDivElement>(null);
  const size = useElementSize(boxRef);
  const index = useRecordIndex();
  const scene = layoutScene(index, useVisible(), useEmphasis(), size);
  const marks = [
    ...scene.nodes.map(({ xPx, yPx, ringPx }) => ({ xPx, yPx, radiusPx: ringPx })),
    ...scene.junctions.map(({ xPx, yPx }) => ({ xPx, yPx, radiusPx: JUNCTION_PX })),
  ];
  return (
    <div className={styles['network']}>
      <header className={styles['header']}>
        <h2>Who met whom</h2>
        <p>A line leads from each meeting to everyone who was there.</p>
      </header>
      <div ref={boxRef} className={styles['box']}>
        <svg className={styles['picture']} width={size.widthPx} height={size.heightPx}>
          <SpokeLayer spokes={scene.spokes} />
          <MarkLayer scene={scene} />
          <LabelLayer labels={placeLabels(wishLabels(scene, index), marks, size)} scene={scene} />
        </svg>
      </div>
      <VisuallyHidden>
        <MeetingTable />
      </VisuallyHidden>
    </div>
  );
}
