import type { LaneGroup, LaneOrder } from '../model/record.ts';
import type { Row, RowGroup } from './lanes.ts';

/**
 * Rows for people: as the record orders them, then one for the folded, one for the only quoted.
 * The folded rows named in `unfolded` (`fold:arvedia`, `quoted:arvedia`) give everybody a row.
 */
export function peopleRows(order: LaneOrder, unfolded: ReadonlySet<string>): readonly RowGroup[] {
  return order.groups
    .map((group) => ({ key: groupKey(group), side: group.side, rows: rowsOf(group, unfolded) }))
    .filter((group) => group.rows.length > 0);
}

function groupKey(group: LaneGroup): string {
  return group.side ?? 'no-side';
}

function rowsOf(group: LaneGroup, unfolded: ReadonlySet<string>): readonly Row[] {
  const key = groupKey(group);
  const folds: readonly Row[] = [
    { key: `fold:${key}`, type: 'fold', actors: group.folded },
    { key: `quoted:${key}`, type: 'quoted', actors: group.quotedOnly },
  ];
  const shown = folds.filter((row) => row.actors.length > 0);
  return [
    ...group.rows.map(ownRow),
    ...shown.flatMap((row) => (unfolded.has(row.key) ? unfold(row) : [row])),
  ];
}

/** Everybody, and a row to fold them again. */
function unfold(row: Row): readonly Row[] {
  return [...row.actors.map(ownRow), { key: row.key, type: 'fewer', actors: [] }];
}

function ownRow(actor: Row['actors'][number]): Row {
  return { key: actor, type: 'actor', actors: [actor] };
}
