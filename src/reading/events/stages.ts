import { addDays } from '../../model/calendar.ts';
import type { DateValue } from '../../model/date-value.ts';
import { dateOn, dateWithin } from '../../model/edtf-values.ts';
import type { ReportDate } from '../../model/reading.ts';
import type { Draft } from './draft.ts';

/** A draft with its place in a larger meeting; `partOf` is an index into the same list. */
export interface PlacedDraft {
  readonly draft: Draft;
  readonly partOf: number | null;
  readonly order: number | null;
}

/** Ties stages ("first", "then", "second day") to the meeting the text treats as the main one, and dates them by it. */
export function placeStages(
  drafts: readonly Draft[],
  published: DateValue | null,
): readonly PlacedDraft[] {
  return drafts.map((draft, i) => {
    if (!draft.stage) return { draft, partOf: null, order: null };
    const partOf = mainOf(drafts, i);
    const main = partOf === null ? null : (drafts[partOf] ?? null);
    const date = draft.date ?? dateInside(draft, main, published);
    return { draft: { ...draft, date }, partOf, order: draft.stage.order };
  });
}

/** The nearest draft before, else behind, that is no stage and shares people; null for none. */
function mainOf(drafts: readonly Draft[], i: number): number | null {
  for (let j = i - 1; j >= Math.max(0, i - 20); j -= 1) if (isMain(drafts[j], drafts[i])) return j;
  for (let j = i + 1; j < Math.min(drafts.length, i + 6); j += 1)
    if (isMain(drafts[j], drafts[i])) return j;
  return null;
}

function isMain(main: Draft | undefined, stage: Draft | undefined): boolean {
  if (!main || !stage || main.stage || main.isGeneral) return false;
  if (main.kind !== 'meeting' && main.kind !== 'talks' && main.kind !== 'summit') return false;
  const people = new Set(main.participants.map(({ entity }) => entity));
  return (
    stage.participants.some(({ entity }) => people.has(entity)) || main.participants.length === 0
  );
}

/** The day of a stage by that of its main meeting: the n-th of its days, its only day, or one from its start to publication. */
function dateInside(
  { stage }: Draft,
  main: Draft | null,
  published: DateValue | null,
): ReportDate | null {
  const date = main?.date ?? null;
  if (!date || !stage) return null;
  const { start, end, open } = date.value;
  if (stage.day !== null) {
    if (start.earliest !== start.latest) return null;
    const because = `day ${stage.day} of what started then`;
    return {
      range: date.range,
      value: dateOn(addDays(start.earliest, stage.day - 1), { basis: 'anchored', because }),
    };
  }
  if (open === 'none' && start.earliest === end.latest) return date;
  const last = published && published.end.latest < end.latest ? published.end.latest : end.latest;
  if (last < start.earliest) return null;
  return {
    range: date.range,
    value: dateWithin(
      { earliest: start.earliest, latest: last },
      { basis: 'anchored', because: 'within the talks it belongs to' },
    ),
  };
}
