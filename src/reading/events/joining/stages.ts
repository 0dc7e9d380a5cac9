import { addDays } from '../../../model/calendar.ts';
import type { DateValue } from '../../../model/date-value.ts';
import { dateOn, dateWithin } from '../../../model/edtf-values.ts';
import type { ReportDate } from '../../../model/reading.ts';
import { areDatesApart } from './apart.ts';
import type { Draft } from './draft.ts';
import { joinPlaces } from './draft.ts';

/** A draft with its place in a larger meeting; `partOf` is an index into the same list. */
export interface PlacedDraft {
  readonly draft: Draft;
  readonly partOf: number | null;
  readonly order: number | null;
}

/** How far before and behind a stage its main meeting is looked for, in drafts. */
const BEFORE = 20;
const BEHIND = 5;

/** Ties stages ("first", "then", "second day") to the meeting the text treats as the main one, and dates them by it. */
export function placeStages(
  drafts: readonly Draft[],
  published: DateValue | null,
): readonly PlacedDraft[] {
  const mains = drafts.map((draft, i) => (draft.stage ? mainOf(drafts, i) : null));
  const hasStages = new Set(mains);
  return drafts.map((draft, i) => {
    if (!draft.stage) return { draft, partOf: null, order: hasStages.has(i) ? draft.turn : null };
    const partOf = mains[i] ?? null;
    const main = partOf === null ? null : (drafts[partOf] ?? null);
    const date = draft.date ?? dateInside(draft, main, published);
    const place = joinPlaces(draft.place, main?.placeOfAll ?? null);
    return { draft: { ...draft, date, place }, partOf, order: draft.stage.order };
  });
}

/** The draft around that is no stage, shares most people and is spoken of most; null for none. */
function mainOf(drafts: readonly Draft[], i: number): number | null {
  let best: number | null = null;
  let bestLikeness = 0;
  for (let j = Math.max(0, i - BEFORE); j < Math.min(drafts.length, i + BEHIND); j += 1) {
    const likeness = j === i ? 0 : likenessOf(drafts[j], drafts[i], Math.abs(i - j));
    if (likeness > bestLikeness) [best, bestLikeness] = [j, likeness];
  }
  return best;
}

function likenessOf(main: Draft | undefined, stage: Draft | undefined, distance: number): number {
  if (!main || !stage || main.stage || main.isGeneral) return 0;
  if (main.kind !== 'meeting' && main.kind !== 'talks' && main.kind !== 'summit') return 0;
  const people = new Set(main.participants.map(({ entity }) => entity));
  const shared = stage.participants.filter(({ entity }) => people.has(entity)).length;
  if (areDatesApart(main.date, stage.date)) return 0;
  if (shared === 0) return isFrame(main, stage) ? 1 - distance * 0.1 : 0;
  return shared * 2 + Math.min(main.mentions.length, 6) * 0.5 - distance * 0.1;
}

/** A summit or talks of days told just before: others than those named in it may meet on its sides. */
function isFrame(main: Draft, stage: Draft): boolean {
  return (main.isLasting || main.kind === 'summit') && Math.abs(stage.first - main.latest) <= 2;
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
    const day = addDays(start.earliest, stage.day - 1);
    return { range: date.range, value: dateOn(day, { basis: 'anchored', because }) };
  }
  if (open === 'none' && start.earliest === end.latest) return date;
  const latest =
    published && open === 'end' ? published.end.latest : earlier(published, end.latest);
  if (latest < start.earliest) return null;
  const because = 'within the talks it belongs to, by publication';
  return {
    range: date.range,
    value: dateWithin({ earliest: start.earliest, latest }, { basis: 'anchored', because }),
  };
}

function earlier<Day extends number>(published: DateValue | null, day: Day): Day {
  return published && published.end.latest < day ? (published.end.latest as unknown as Day) : day;
}
