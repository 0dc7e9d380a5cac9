import type { Found, FoundGroup, HitType } from './hits.ts';

/** One thing that can be chosen in the list: a find, or the rest of its group. */
export type Option =
  | { readonly type: 'hit'; readonly found: Found }
  | { readonly type: 'more'; readonly group: HitType; readonly left: number };

/** A group as it is listed. */
export interface ListedGroup {
  readonly type: HitType;
  readonly isNear: boolean;
  readonly total: number;
  /** Which option of the whole list its first one is. */
  readonly first: number;
  readonly options: readonly Option[];
}

/** Rows of a group at first; where it is the only group, and with every "more". */
const ROWS_AT_FIRST = 4;
const ROWS_ALONE = 12;
const ROWS_MORE = 20;

/** How often "more" was chosen, by group. */
export type Unfolded = Readonly<Partial<Record<HitType, number>>>;

/** The rows of each group: its best finds, then the way to more of them. */
export function listGroups(
  groups: readonly FoundGroup[],
  unfolded: Unfolded,
): readonly ListedGroup[] {
  const rows = groups.length === 1 ? ROWS_ALONE : ROWS_AT_FIRST;
  let listed = 0;
  return groups.map(({ type, isNear, found }) => {
    const first = listed;
    const shown = rows + ROWS_MORE * (unfolded[type] ?? 0);
    const hits = found.slice(0, shown).map((one): Option => ({ type: 'hit', found: one }));
    const left = found.length - hits.length;
    const more: readonly Option[] = left > 0 ? [{ type: 'more', group: type, left }] : [];
    listed += hits.length + more.length;
    return { type, isNear, total: found.length, first, options: [...hits, ...more] };
  });
}

/** The options of all groups, in the order in which the arrows walk them. */
export function optionsIn(groups: readonly ListedGroup[]): readonly Option[] {
  return groups.flatMap((group) => group.options);
}

/** Where a key leads among so many options: round by the arrows, to the ends; null for other keys. */
export function optionAt(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
