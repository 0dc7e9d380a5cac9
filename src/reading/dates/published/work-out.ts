import { addDays } from '../../../model/calendar.ts';
import type { EpochDay } from '../../../model/calendar.ts';
import type { DateValue } from '../../../model/date-value.ts';
import { dateOn, dateWithin } from '../../../model/edtf-values.ts';
import type { ReadingContext } from '../../context.ts';
import type { Candidate } from '../candidate.ts';
import { dayInWords, weekdayInWords } from '../in-words.ts';
import { pageOf } from '../page.ts';
import { scanSentence } from '../scan.ts';
import { lowerAt, openWindow } from '../window.ts';
import { fromDateline } from './from-dateline.ts';
import { printedDay } from './printed-day.ts';

/** Days in which news names a weekday without its date. */
const WEEK = 6;
const TODAY = /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/i;

/**
 * The day of writing as far as the article gives it away: "yesterday, 7 November 2022", a dateline
 * whose year something else tells (`stored`: the day the page is stored under), or weekdays without
 * dates beside one that is printed whole ("Monday, 7 November 2022"). Null where it does not.
 */
export function workOutPublished(
  context: ReadingContext,
  stored: EpochDay | null,
): DateValue | null {
  const page = pageOf(context.prepared);
  const candidates = context.sentences.flatMap((sentence) =>
    scanSentence(openWindow(page, sentence)),
  );
  return (
    fromToday(candidates) ??
    fromHeadline(context, candidates) ??
    fromDateline(context, candidates, stored) ??
    fromWeekdays(candidates)
  );
}

function fromToday(candidates: readonly Candidate[]): DateValue | null {
  for (let i = 0; i + 1 < candidates.length; i += 1) {
    const [near, whole] = [candidates[i], candidates[i + 1]];
    if (!near || !whole || near.meaning.type !== 'deictic' || !isBeside(near, whole)) continue;
    const printed = printedDay(whole);
    if (printed?.value.precision !== 'day') continue;
    const day = addDays(printed.value.start.earliest, -near.meaning.days);
    const because = `the text calls ${dayInWords(printed.value.start.earliest)} ${lowerAt(near.window, near.from)}`;
    return dateOn(day, { basis: 'anchored', because });
  }
  return null;
}

/** Sentences under a headline of which one says "today". */
const LEAD_SENTENCES = 4;

/** "Call with Prime Minister Lind: 18 May 2024" over "They spoke this afternoon". */
function fromHeadline(
  { title, sentences, prepared }: ReadingContext,
  candidates: readonly Candidate[],
): DateValue | null {
  if (!title) return null;
  const last = candidates.findLast(
    ({ window, from }) => (window.tokens.starts[from] ?? 0) < title.end,
  );
  const printed = last && printedDay(last);
  if (printed?.value.precision !== 'day' || title.end - printed.range.end > 1) return null;
  const lead = sentences.filter(({ start }) => start > title.end).slice(0, LEAD_SENTENCES);
  const isToday = lead.some(({ start, end }) => TODAY.test(prepared.text.slice(start, end)));
  if (!isToday) return null;
  const day = printed.value.start.earliest;
  return dateOn(day, { basis: 'anchored', because: `the headline prints ${dayInWords(day)}` });
}

/** "today (8 November 2022)", "yesterday, November 7, 2022". */
function isBeside(a: Candidate, b: Candidate): boolean {
  if (a.window !== b.window || b.from - a.to !== 1) return false;
  return /^[,(–—-]$/.test(lowerAt(a.window, a.to));
}

function fromWeekdays(candidates: readonly Candidate[]): DateValue | null {
  const hasBare = candidates.some(
    ({ meaning }) => meaning.type === 'weekday' && meaning.pointer === 'bare',
  );
  if (!hasBare) return null;
  let last: DateValue['start']['earliest'] | null = null;
  for (const candidate of candidates) {
    const { meaning } = candidate;
    if (meaning.type !== 'calendar' || meaning.weekday === null) continue;
    const day = printedDay(candidate)?.value.start.earliest;
    if (day !== undefined && (last === null || day > last)) last = day;
  }
  if (last === null) return null;
  const because = `the text names weekdays without dates, so within a week of ${weekdayInWords(last)}`;
  return dateWithin(
    { earliest: last, latest: addDays(last, WEEK) },
    { basis: 'anchored', because },
  );
}
