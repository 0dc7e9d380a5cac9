import type { ParleyEvent } from '../model/record.ts';
import { describeDate } from '../record/words/describe-date.ts';
import { shortNames } from '../record/words/short-names.ts';
import { titleEvent } from '../record/words/title-event.ts';
import type { Emphasis } from '../store/emphasis.ts';
import type { RecordIndex } from '../store/record-index.ts';
import type { LabelWish } from './labels.ts';
import type { NetworkScene } from './scene.ts';

/** Half the breadth of a junction's mark. */
export const JUNCTION_PX = 5;

const FORWARD: Readonly<Record<Emphasis, number>> = {
  selected: 4000,
  related: 3000,
  normal: 2000,
  dimmed: 1000,
  filtered: 0,
};

/** The place where there is one, else the kind, with the day: "Tervo 19 Sep", "Call 4 Oct". */
function labelOf(event: ParleyEvent, index: RecordIndex): string {
  const title = titleEvent(event, index, 'label');
  return event.date ? `${title} ${describeDate(event.date.value, 'label')}` : title;
}

/** Every actor wants its name, every junction beside a selection its title. */
export function wishLabels(scene: NetworkScene, index: RecordIndex): readonly LabelWish[] {
  const names = shortNames(index.record);
  const actors = scene.nodes.map((node): LabelWish => ({
    id: node.actor,
    text: index.actorsById.get(node.actor)?.name ?? names.get(node.actor) ?? node.actor,
    xPx: node.xPx,
    yPx: node.yPx,
    radiusPx: node.ringPx,
    priority: FORWARD[node.emphasis] + 500 + node.ringPx,
  }));
  const junctions = scene.junctions
    .filter(({ emphasis }) => emphasis === 'selected' || emphasis === 'related')
    .map(({ event, xPx, yPx, emphasis }): LabelWish => ({
      id: event.id,
      text: labelOf(event, index),
      xPx,
      yPx,
      radiusPx: JUNCTION_PX,
      priority: FORWARD[emphasis],
    }));
  return [...actors, ...junctions];
}
