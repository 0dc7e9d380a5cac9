import { memo, useMemo, useRef, type JSX } from 'react';
import type { EmphasisOf } from '../store/emphasis.ts';
import { useRecordIndex, useWholeIndex } from '../store/hooks.ts';
import type { Visible } from '../store/visible.ts';
import type { ElementSize } from '../ui/use-element-size.ts';
import { placeLabels } from './labels.ts';
import { LabelLayer } from './LabelLayer.tsx';
import styles from './network.module.css';
import { MarkLayer } from './MarkLayer.tsx';
import { layoutScene } from './scene.ts';
import type { NetworkScene } from './scene.ts';
import { layoutSides } from './sides-scene.ts';
import { radiusOfJunction } from './sizes.ts';
import { SpokeLayer } from './SpokeLayer.tsx';
import type { NetworkChoice } from './use-network-choice.ts';
import { useSpokePointer } from './use-spoke-pointer.ts';
import { wishLabels } from './wishes.ts';

interface NetworkPictureProps extends Pick<NetworkChoice, 'onNode' | 'onJunction' | 'onSpoke'> {
  readonly form: 'people' | 'sides';
  readonly visible: Visible;
  readonly emphasis: EmphasisOf;
  readonly size: ElementSize;
}

/** The network for one filter, selection and size; drawn anew only when one of them changes. */
export const NetworkPicture = memo(function NetworkPicture(
  props: NetworkPictureProps,
): JSX.Element {
  const { form, visible, emphasis, size } = props;
  const index = useRecordIndex();
  const whole = useWholeIndex().record;
  const svgRef = useRef<SVGSVGElement>(null);
  const scene = useMemo(() => {
    const layout = form === 'people' ? layoutScene : layoutSides;
    return layout({ whole, index, visible, emphasis, size });
  }, [form, whole, index, visible, emphasis, size]);
  useSpokePointer(svgRef, scene.spokes, (spoke) => {
    const junction = scene.junctions.find(({ id }) => id === spoke.junction);
    if (junction) props.onSpoke(spoke, junction);
  });
  return (
    <svg ref={svgRef} className={styles['picture']} width={size.widthPx} height={size.heightPx}>
      <SpokeLayer scene={scene} />
      <MarkLayer
        scene={scene}
        visible={visible}
        onNode={props.onNode}
        onJunction={props.onJunction}
      />
      <LabelLayer
        labels={placeLabels(wishLabels(scene, index), marksOf(scene), size)}
        scene={scene}
      />
    </svg>
  );
});

function marksOf({ nodes, junctions }: NetworkScene): Parameters<typeof placeLabels>[1] {
  return [
    ...nodes.map(({ xPx, yPx, ringPx }) => ({ xPx, yPx, radiusPx: ringPx })),
    ...junctions.map(({ xPx, yPx, members }) => ({
      xPx,
      yPx,
      radiusPx: radiusOfJunction(members.length),
    })),
  ];
}
