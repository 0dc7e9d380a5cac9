import { EVENT_KINDS } from '../model/event-kinds.ts';
import type { ParleyEvent } from '../model/record.ts';
import type { RecordIndex } from '../record/record-index.ts';
import { describeKind } from '../record/words/kind-words.ts';
import type { Row } from './lanes.ts';
import type { RowPlan } from './row-plan.ts';

/** A row for each kind of event that the record has, in their usual order. */
export function planKinds({ record }: RecordIndex): RowPlan {
  const rows = EVENT_KINDS.flatMap((kind): readonly Row[] => {
    const count = record.events.filter((event) => event.kind === kind).length;
    const label = `${describeKind(kind)} (${count})`;
    return count > 0 ? [{ key: kind, type: 'kind', label, actors: [], holds: [kind] }] : [];
  });
  return {
    groups: [{ key: 'kinds', name: null, side: null, rows }],
    dotsOf: ({ kind }: ParleyEvent) => [{ held: kind, actors: [], role: 'principal' }],
    tickOf: () => null,
  };
}
