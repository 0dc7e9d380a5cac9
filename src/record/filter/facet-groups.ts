import type { EventKind, EventStatus } from '../../model/event-kinds.ts';
import type { FilterKind } from '../../model/record-filter.ts';

/** Values of a facet that are chosen together, under one word. */
export interface FacetGroup<Value> {
  readonly label: string;
  readonly values: readonly Value[];
}

/** One group a shape, as the pictures draw them, and the statements. */
export const KIND_GROUPS: readonly FacetGroup<FilterKind>[] = [
  { label: 'Meetings', values: ['meeting', 'talks', 'summit', 'visit', 'hearing'] },
  { label: 'Calls', values: ['call'] },
  { label: 'Agreements', values: ['signing', 'agreement'] },
  { label: 'Clashes', values: ['clash'] },
  { label: 'Speeches', values: ['speech'] },
  { label: 'Other', values: ['deadline', 'other'] },
  { label: 'Statements', values: ['statement'] },
];

/** One group a way of drawing: filled, hollow and dashed, struck through, hollow. */
export const STATUS_GROUPS: readonly FacetGroup<EventStatus>[] = [
  { label: 'Held', values: ['held'] },
  { label: 'Planned', values: ['urged', 'announced', 'expected', 'postponed'] },
  { label: 'Called off', values: ['cancelled', 'denied'] },
  { label: 'Unclear', values: ['unclear'] },
];

/** The kind whose mark stands for a group of kinds; null for statements. */
export function markOfGroup({ values }: FacetGroup<FilterKind>): EventKind | null {
  const kind = values[0];
  return kind === undefined || kind === 'statement' ? null : kind;
}

/** Whether all values of a group are among the chosen. */
export function isGroupChosen<Value>(group: FacetGroup<Value>, chosen: readonly Value[]): boolean {
  return group.values.every((value) => chosen.includes(value));
}

/** The chosen values with a group added, or taken away when all of it was chosen. */
export function toggleGroup<Value>(
  group: FacetGroup<Value>,
  chosen: readonly Value[],
): readonly Value[] {
  const others = chosen.filter((value) => !group.values.includes(value));
  return isGroupChosen(group, chosen) ? others : [...others, ...group.values];
}
