import type { LaneGroup } from '../model/record.ts';
import type { RecordIndex } from '../record/record-index.ts';
import type { Row } from './lanes.ts';
import { actorRow } from './actor-row.ts';
import type { RowPlan } from './row-plan.ts';
import { sideName } from './side-name.ts';

/**
 * A row for everybody, as the record orders them, grouped by side; then one for the folded and one
 * for the only quoted. The folded rows named in `unfolded` (`fold:arvedia`) give everybody a row.
 */
export function planPeople(index: RecordIndex, unfolded: ReadonlySet<string>): RowPlan {
  const { groups } = index.record.lanes;
  return {
    groups: groups
      .map((group) => ({
        key: groupKey(group),
        name: sideName(group.side, index),
        side: group.side,
        rows: rowsOf(group, index, unfolded),
      }))
      .filter(({ rows }) => rows.length > 0),
    dotsOf: (event) =>
      event.participants.map(({ actor, role }) => ({ held: actor, actors: [actor], role })),
    tickOf: (statement) => statement.speaker?.actor ?? null,
  };
}

function groupKey(group: LaneGroup): string {
  return group.side ?? 'no-side';
}

function rowsOf(
  group: LaneGroup,
  index: RecordIndex,
  unfolded: ReadonlySet<string>,
): readonly Row[] {
  const { folded, quotedOnly } = group;
  const key = groupKey(group);
  const folds: readonly Row[] = [
    foldRow(`fold:${key}`, `${folded.length} more`, folded),
    foldRow(`quoted:${key}`, `also quoted (${quotedOnly.length})`, quotedOnly),
  ];
  return [
    ...group.rows.map((actor) => actorRow(actor, index)),
    ...folds
      .filter(({ actors }) => actors.length > 0)
      .flatMap((row) => (unfolded.has(row.key) ? unfold(row, index) : [row])),
  ];
}

function foldRow(key: string, label: string, actors: Row['actors']): Row {
  return { key, type: 'fold', label, actors, holds: actors };
}

/** Everybody, and a row to fold them again. */
function unfold({ key, actors }: Row, index: RecordIndex): readonly Row[] {
  return [
    ...actors.map((actor) => actorRow(actor, index)),
    { key, type: 'fold', label: 'show fewer', actors: [], holds: [] },
  ];
}
