import type { LaneGroup } from '../model/record.ts';
import type { RecordIndex } from '../record/record-index.ts';
import type { Row, RowGroup } from './lanes.ts';
import { actorRow } from './actor-row.ts';
import type { RowPlan } from './row-plan.ts';
import { sideName } from './side-name.ts';

/**
 * A row for everybody, as the record orders them, grouped by side; then one for the folded and one
 * for the only quoted. Sides where nobody has a row of their own stand together at the end. The
 * folded rows named in `unfolded` (`fold:arvedia`) give everybody a row.
 */
export function planPeople(index: RecordIndex, unfolded: ReadonlySet<string>): RowPlan {
  const { groups } = index.record.lanes;
  const leading = groups.filter(({ rows }) => rows.length > 0);
  const rest = groups.filter(({ rows }) => rows.length === 0);
  return {
    groups: [
      ...leading.map((group) => ({
        key: group.side ?? 'no-side',
        name: sideName(group.side, index),
        side: group.side,
        rows: rowsOf(group, index, unfolded),
      })),
      ...gatherRest(rest, index, unfolded),
    ],
    dotsOf: (event) =>
      event.participants.map(({ actor, role }) => ({ held: actor, actors: [actor], role })),
    tickOf: (statement) => statement.speaker?.actor ?? null,
  };
}

/** Sides without a row of their own as one group; a single one keeps its name and colour. */
function gatherRest(
  groups: readonly LaneGroup[],
  index: RecordIndex,
  unfolded: ReadonlySet<string>,
): readonly RowGroup[] {
  const [first, ...others] = groups;
  if (!first) return [];
  const side = others.length === 0 ? first.side : null;
  const name = others.length === 0 ? sideName(side, index) : `${groups.length} other sides`;
  const key = others.length === 0 ? (side ?? 'no-side') : 'others';
  const folded = groups.flatMap((group) => group.folded);
  const quotedOnly = groups.flatMap((group) => group.quotedOnly);
  return [{ key, name, side, rows: foldRows(key, { folded, quotedOnly }, index, unfolded) }];
}

function rowsOf(
  group: LaneGroup,
  index: RecordIndex,
  unfolded: ReadonlySet<string>,
): readonly Row[] {
  return [
    ...group.rows.map((actor) => actorRow(actor, index)),
    ...foldRows(group.side ?? 'no-side', group, index, unfolded),
  ];
}

function foldRows(
  key: string,
  { folded, quotedOnly }: Pick<LaneGroup, 'folded' | 'quotedOnly'>,
  index: RecordIndex,
  unfolded: ReadonlySet<string>,
): readonly Row[] {
  return [
    foldRow(`fold:${key}`, `${folded.length} more`, folded),
    foldRow(`quoted:${key}`, `also quoted (${quotedOnly.length})`, quotedOnly),
  ]
    .filter(({ actors }) => actors.length > 0)
    .flatMap((row) => (unfolded.has(row.key) ? unfold(row, index) : [row]));
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
