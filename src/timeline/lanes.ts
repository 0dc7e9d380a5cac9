import type { ActorId, SideId } from '../model/ids.ts';

/** Air between two groups. */
const GROUP_GAP_PX = 4;

/** What one row stands for, before it has a place. */
export interface Row {
  /** Stable and unique over all groups. */
  readonly key: string;
  /** `fold` opens and closes a list of actors, `group` a whole group; `plain` can do nothing. */
  readonly type: 'actor' | 'fold' | 'group' | 'kind' | 'source' | 'plain';
  readonly label: string;
  readonly actors: readonly ActorId[];
  /** What has its dots here: actors, kinds or documents. */
  readonly holds: readonly string[];
}

/** Rows that belong together, in the order of the record. */
export interface RowGroup {
  readonly key: string;
  /** Null for a group that cannot be closed. */
  readonly name: string | null;
  readonly side: SideId | null;
  readonly rows: readonly Row[];
}

/** A row with its place; `y` is its middle, in pixels from the top of the rows. */
export interface Lane extends Row {
  readonly group: number;
  readonly y: number;
}

/** Where a group begins and how high it is, in pixels. */
export interface LaneGroupBox {
  readonly key: string;
  readonly name: string | null;
  readonly side: SideId | null;
  readonly isCollapsed: boolean;
  readonly top: number;
  readonly height: number;
}

export interface LaneLayout {
  readonly lanes: readonly Lane[];
  readonly groups: readonly LaneGroupBox[];
  readonly rowHeight: number;
  readonly height: number;
  /** Index into `lanes` for whatever a row holds. */
  readonly laneOf: ReadonlyMap<string, number>;
}

/**
 * Gives every row its place, top to bottom. A collapsed group is one row for all of its actors.
 *
 *     Arvedia     Ana Ruiz            y  12
 *                 Ben Okoro           y  36
 *     Sudria  >   Sudria (2)          y  64    4 px below the group before
 */
export function layoutLanes(
  groups: readonly RowGroup[],
  collapsed: ReadonlySet<string>,
  rowHeight: number,
): LaneLayout {
  const lanes: Lane[] = [];
  const boxes: LaneGroupBox[] = [];
  let top = 0;
  for (const [index, group] of groups.entries()) {
    const isCollapsed = collapsed.has(group.key);
    const rows = isCollapsed ? [collapseGroup(group)] : group.rows;
    for (const [i, row] of rows.entries()) {
      lanes.push({ ...row, group: index, y: top + (i + 0.5) * rowHeight });
    }
    const height = rows.length * rowHeight;
    const { key, name, side } = group;
    boxes.push({ key, name, side, isCollapsed, top, height });
    top += height + GROUP_GAP_PX;
  }
  const height = Math.max(0, top - GROUP_GAP_PX);
  return { lanes, groups: boxes, rowHeight, height, laneOf: indexRows(lanes) };
}

function collapseGroup(group: RowGroup): Row {
  const actors = group.rows.flatMap((row) => row.actors);
  return {
    key: group.key,
    type: 'group',
    label: `${group.name ?? ''} (${actors.length})`,
    actors,
    holds: group.rows.flatMap((row) => row.holds),
  };
}

function indexRows(lanes: readonly Lane[]): ReadonlyMap<string, number> {
  return new Map(lanes.flatMap((lane, index) => lane.holds.map((held) => [held, index])));
}
