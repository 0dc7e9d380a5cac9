import type { DateValue } from '../../model/date-value.ts';
import type { DateMention } from '../../model/reading.ts';
import type { ReadingContext } from '../context.ts';
import type { Candidate } from './candidate.ts';
import { dayInWords } from './in-words.ts';
import { pageOf } from './page.ts';
import { findDateline } from './published/dateline.ts';
import type { Dated } from './resolve/dated.ts';
import { resolveAll } from './resolve/resolve.ts';
import { undatedTimex } from './resolve/undated.ts';
import { toDateValue } from './resolve/to-value.ts';
import { scanSentence } from './scan.ts';
import { openWindow } from './window.ts';

export { readPublished } from './published/read-published.ts';
export type { Published } from './published/read-published.ts';

/** Dates, times, durations and sets of the article text, in order, not overlapping; datelines have none. */
export function readDates(
  context: ReadingContext,
  published: DateValue | null,
): readonly DateMention[] {
  const page = pageOf(context.prepared);
  const dateline = findDateline(context);
  const candidates = context.sentences
    .flatMap((sentence) => scanSentence(openWindow(page, sentence)))
    .filter(({ from, to }) => !dateline || to <= dateline.from || from >= dateline.to);
  const early = resolveAll(candidates, published?.start.earliest ?? null, wordsFor(published));
  const late = resolveAll(candidates, published?.end.latest ?? null, wordsFor(published));
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
