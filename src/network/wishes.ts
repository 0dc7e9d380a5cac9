import type { ParleyEvent } from '../model/record.ts';
import { describeDate } from '../record/words/describe-date.ts';
import { titleEvent } from '../record/words/title-event.ts';
import type { Emphasis } from '../store/emphasis.ts';
import type { RecordIndex } from '../store/record-index.ts';
import type { LabelWish } from './labels.ts';
import { isForward } from './scene.ts';
import type { NetworkScene } from './scene.ts';
import { radiusOfJunction } from './sizes.ts';

/** A filter has no say in it: names must not jump while a range is dragged. */
const FORWARD: Readonly<Record<Emphasis, number>> = {
  selected: 4000,
  related: 3000,
  normal: 1000,
  dimmed: 1000,
  filtered: 1000,
};

/** The place where there is one, else the kind, with the day: "Tervo 19 Sep", "Call 4 Oct". */
function labelOf(event: ParleyEvent, index: RecordIndex): string {
  const title = titleEvent(event, index, 'label');
  return event.date ? `${title} ${describeDate(event.date.value, 'label')}` : title;
}

/** Every circle wants its name, every single meeting beside a selection its title. */
export function wishLabels(scene: NetworkScene, index: RecordIndex): readonly LabelWish[] {
  const nodes = scene.nodes.map((node): LabelWish => ({
    id: node.id,
    text: node.name,
    xPx: node.xPx,
    yPx: node.yPx,
    radiusPx: node.ringPx,
    priority: FORWARD[node.emphasis] + 500 + node.ringPx,
    isUrgent: node.emphasis === 'selected',
  }));
  const junctions = scene.junctions
    .filter(({ emphasis, members }) => isForward(emphasis) && members.length === 1)
    .map(({ id, event, xPx, yPx, emphasis }): LabelWish => ({
      id,
      text: labelOf(event, index),
      xPx,
      yPx,
      radiusPx: radiusOfJunction(1),
      priority: FORWARD[emphasis],
    }));
  return [...nodes, ...junctions];
}
