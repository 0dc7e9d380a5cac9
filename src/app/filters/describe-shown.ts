import type { RecordFilter } from '../../model/record-filter.ts';
import { describeDirectness } from '../../record/words/directness-words.ts';
import { describeDays } from '../../record/words/describe-day.ts';
import type { RecordIndex } from '../../store/record-index.ts';
import type { Visible } from '../../store/visible.ts';
import { placeName } from '../../ui/place-name.ts';
import { isGroupChosen, KIND_GROUPS, STATUS_GROUPS, type FacetGroup } from './facet-groups.ts';

/**
 * How much is shown, in words: "13 of 19 events (2 only possibly), 22 statements". Parts of an
 * event count as events.
 */
export function describeAmount(visible: Visible, { record }: RecordIndex): string {
  const events = amountOf(visible.events.length, record.events.length, 'event');
  const possibly = visible.possibleCount > 0 ? ` (${visible.possibleCount} only possibly)` : '';
  const statements = amountOf(visible.statements.length, record.statements.length, 'statement');
  return `${events}${possibly}, ${statements}`;
}

/** What is filtered for, in words, most telling first; empty when nothing is. */
export function describeFilter(filter: RecordFilter, index: RecordIndex): readonly string[] {
  const { range, sides, sources, places } = filter;
  const sideNames = sides.flatMap((id) => index.sidesById.get(id)?.name ?? []);
  const placeNames = places.flatMap((id) => {
    const place = index.placesById.get(id);
    return place ? placeName(place) : [];
  });
  return [
    range ? describeDays(range.from, range.to, 'short') : '',
    nameChosen(KIND_GROUPS, filter.kinds),
    nameChosen(STATUS_GROUPS, filter.statuses),
    sideNames.join(' or '),
    sources.length === 0 ? '' : `told by ${sources.length} of ${index.record.documents.length}`,
    placeNames.join(' or '),
    filter.directness.map((one) => `${describeDirectness(one)} statements`).join(' or '),
  ].filter((words) => words !== '');
}

/** "calls or agreements"; values outside every whole group by their own name. */
function nameChosen<Value extends string>(
  groups: readonly FacetGroup<Value>[],
  chosen: readonly Value[],
): string {
  const whole = groups.filter((group) => isGroupChosen(group, chosen));
  const named = new Set(whole.flatMap(({ values }) => values));
  const single = chosen.filter((value) => !named.has(value));
  return [...whole.map(({ label }) => label.toLowerCase()), ...single].join(' or ');
}

function amountOf(shown: number, all: number, noun: string): string {
  const nouns = `${noun}${all === 1 ? '' : 's'}`;
  return shown === all ? `${all} ${nouns}` : `${shown} of ${all} ${nouns}`;
}
