import { memo, type JSX } from 'react';
import type { EmphasisOf } from '../store/emphasis.ts';
import { useRecordIndex } from '../store/hooks.ts';
import type { Visible } from '../store/visible.ts';
import type { ElementSize } from '../ui/use-element-size.ts';
import { placeLabels } from './labels.ts';
import { LabelLayer } from './LabelLayer.tsx';
import styles from './network.module.css';
import { MarkLayer } from './MarkLayer.tsx';
import { layoutScene } from './scene.ts';
import { SpokeLayer } from './SpokeLayer.tsx';
import { JUNCTION_PX, wishLabels } from './wishes.ts';

interface NetworkPictureProps {
  readonly visible: Visible;
  readonly emphasis: EmphasisOf;
  readonly size: ElementSize;
}

/** The network for one filter, selection and size; drawn anew only when one of them changes. */
export const NetworkPicture = memo(function NetworkPicture(
  props: NetworkPictureProps,
): JSX.Element {
  const { visible, emphasis, size } = props;
  const index = useRecordIndex();
  const scene = layoutScene(index, visible, emphasis, size);
  const marks = [
    ...scene.nodes.map(({ xPx, yPx, ringPx }) => ({ xPx, yPx, radiusPx: ringPx })),
    ...scene.junctions.map(({ xPx, yPx }) => ({ xPx, yPx, radiusPx: JUNCTION_PX })),
  ];
  return (
    <svg className={styles['picture']} width={size.widthPx} height={size.heightPx}>
      <SpokeLayer spokes={scene.spokes} />
      <MarkLayer scene={scene} visible={visible} />
      <LabelLayer labels={placeLabels(wishLabels(scene, index), marks, size)} scene={scene} />
    </svg>
  );
});
