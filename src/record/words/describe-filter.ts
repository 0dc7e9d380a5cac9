import type { EpochDay } from '../../model/calendar.ts';
import type { PlaceId } from '../../model/ids.ts';
import type { RecordFilter } from '../../model/record-filter.ts';
import {
  isGroupChosen,
  KIND_GROUPS,
  STATUS_GROUPS,
  type FacetGroup,
} from '../filter/facet-groups.ts';
import { FILTER_PARTS, type FilterPart } from '../filter/filter-parts.ts';
import type { RecordIndex } from '../record-index.ts';
import { describeDay, describeDays } from './describe-day.ts';
import { describeDirectness } from './directness-words.ts';

/**
 * What is filtered for, in words that follow one another: "calls", "held", "1–15 Feb 2024", "with
 * Estmark", "at Oslo", "told by 1 of 3 articles"; empty when nothing is.
 */
export function describeFilter(
  filter: RecordFilter,
  index: RecordIndex,
  asOf: EpochDay | null = null,
): readonly string[] {
  const parts = FILTER_PARTS.map((part) => describePart(part, filter, index));
  const known = asOf === null ? '' : `as reported by ${describeDay(asOf, 'short')}`;
  return [...parts, known].filter((words) => words !== '');
}

/** One part of a filter in words; '' when it asks for nothing. */
export function describePart(part: FilterPart, filter: RecordFilter, index: RecordIndex): string {
  switch (part) {
    case 'range':
      return filter.range ? describeDays(filter.range.from, filter.range.to, 'short') : '';
    case 'kinds':
      return nameChosen(KIND_GROUPS, filter.kinds);
    case 'statuses':
      return nameChosen(STATUS_GROUPS, filter.statuses);
    case 'sides':
      return after(
        'with',
        filter.sides.flatMap((id) => index.sidesById.get(id)?.name ?? []),
      );
    case 'places':
      return after(
        'at',
        filter.places.map((id) => nameOfPlace(id, index)),
      );
    case 'sources':
      return filter.sources.length === 0
        ? ''
        : `told by ${filter.sources.length} of ${index.record.documents.length} articles`;
    case 'directness':
      return joinOr(filter.directness.map((one) => `${describeDirectness(one)} statements`));
  }
}

/** The finest name of a place: "Oslo". */
function nameOfPlace(id: PlaceId, { placesById }: RecordIndex): string {
  const place = placesById.get(id);
  return place?.venue ?? place?.city ?? place?.country ?? 'a place not named';
}

/** "calls or agreements"; values outside every whole group by their own name. */
function nameChosen<Value extends string>(
  groups: readonly FacetGroup<Value>[],
  chosen: readonly Value[],
): string {
  const whole = groups.filter((group) => isGroupChosen(group, chosen));
  const named = new Set(whole.flatMap(({ values }) => values));
  const single = chosen.filter((value) => !named.has(value));
  return joinOr([...whole.map(({ label }) => label.toLowerCase()), ...single]);
}

function after(preposition: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `${preposition} ${joinOr(names)}`;
}

/** "a", "a or b", "a, b or c". */
function joinOr(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
