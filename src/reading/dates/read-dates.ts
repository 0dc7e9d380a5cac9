import type { DateValue } from '../../model/date-value.ts';
import type { DateMention } from '../../model/reading.ts';
import type { ReadingContext } from '../context.ts';
import type { Candidate } from './candidate.ts';
import { dayInWords } from './in-words.ts';
import { pageOf } from './page.ts';
import { findSpeechDays } from './quoted-days.ts';
import { findDateline } from './published/dateline.ts';
import { printedDay } from './published/printed-day.ts';
import type { Dated } from './resolve/dated.ts';
import { resolveAll } from './resolve/resolve.ts';
import { undatedTimex } from './resolve/undated.ts';
import { toDateValue } from './resolve/to-value.ts';
import { scanSentence } from './scan.ts';
import { openWindow } from './window.ts';

export { readPublished } from './published/read-published.ts';

/** Dates, times, durations and sets of the article text, in order, not overlapping; a dateline that prints the year is none. */
export function readDates(
  context: ReadingContext,
  published: DateValue | null,
): readonly DateMention[] {
  const page = pageOf(context.prepared);
  const dateline = findDateline(context);
  const stamp = dateline && printedDay(dateline) ? dateline : null;
  const candidates = context.sentences
    .flatMap((sentence) => scanSentence(openWindow(page, sentence)))
    .filter(({ from, to }) => !stamp || to <= stamp.from || from >= stamp.to)
    .map((candidate) =>
      candidate.from === dateline?.from ? { ...candidate, rule: dateline.rule } : candidate,
    );
  const quotedDays = findSpeechDays(context, candidates);
  const words = wordsFor(published);
  const [first, last] = [published?.start.earliest ?? null, published?.end.latest ?? null];
  const early = resolveAll(candidates, { day: first, words, quotedDays });
  const late = first === last ? early : resolveAll(candidates, { day: last, words, quotedDays });
  return candidates.map((candidate, i) => mentionOf(candidate, early[i] ?? null, late[i] ?? null));
}

function wordsFor(published: DateValue | null): string {
  if (!published) return '';
  const { earliest } = published.start;
  const { latest } = published.end;
  if (earliest === latest) return dayInWords(earliest);
  return `publication between ${dayInWords(earliest)} and ${dayInWords(latest)}`;
}

function mentionOf(candidate: Candidate, early: Dated | null, late: Dated | null): DateMention {
  const { tokens } = candidate.window;
  const value = early && late ? toDateValue(early, late) : null;
  const timex = value ? value.timex : undatedTimex(candidate.meaning);
  const isDuration = candidate.meaning.type === 'shift' && value === null;
  return {
    start: tokens.starts[candidate.from] ?? 0,
    end: tokens.ends[candidate.to - 1] ?? 0,
    type: isDuration ? 'DURATION' : candidate.type,
    timex,
    value,
    rule: candidate.rule,
  };
}
