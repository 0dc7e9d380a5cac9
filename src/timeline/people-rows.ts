import type { LaneGroup, LaneOrder } from '../model/record.ts';
import type { Row, RowGroup } from './lanes.ts';

/** Rows for people: as the record orders them, then one for the folded, one for the only quoted. */
export function peopleRows(order: LaneOrder): readonly RowGroup[] {
  return order.groups
    .map((group) => ({ key: groupKey(group), side: group.side, rows: rowsOf(group) }))
    .filter((group) => group.rows.length > 0);
}

function groupKey(group: LaneGroup): string {
  return group.side ?? 'no-side';
}

function rowsOf(group: LaneGroup): readonly Row[] {
  const key = groupKey(group);
  const own = group.rows.map((actor): Row => ({ key: actor, type: 'actor', actors: [actor] }));
  const folded: Row = { key: `fold:${key}`, type: 'fold', actors: group.folded };
  const quoted: Row = { key: `quoted:${key}`, type: 'quoted', actors: group.quotedOnly };
  return [...own, ...[folded, quoted].filter((row) => row.actors.length > 0)];
}
