import type { FacetCount } from '../../record/filter/count-facets.ts';

/** What choosing a group of values would show: events, and statements where they are asked for. */
export function countGroup<Value>(
  counts: ReadonlyMap<Value, FacetCount>,
  values: readonly Value[],
): number {
  return values.reduce((sum, value) => sum + countValue(counts.get(value)), 0);
}

/** Events and statements that one value would show; the kind decides which there can be. */
export function countValue(count: FacetCount | undefined): number {
  return count ? count.events + count.statements : 0;
}
