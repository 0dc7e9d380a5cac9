import type { DateValue } from '../../model/date-value.ts';
import type { DateMention } from '../../model/reading.ts';
import type { TextRange } from '../../model/span.ts';
import type { ReadingContext } from '../context.ts';
import type { Candidate } from './candidate.ts';
import { isDayFirst } from './day-order.ts';
import { dayInWords } from './in-words.ts';
import type { Dated } from './resolve/dated.ts';
import { resolveAll } from './resolve/resolve.ts';
import { undatedTimex } from './resolve/undated.ts';
import { toDateValue } from './resolve/to-value.ts';
import { scanSentence } from './scan.ts';
import { openWindow, timeKinds } from './window.ts';

/** The publication date and the words that print it (null when worked out or given by the head). */
export interface Published {
  readonly value: DateValue | null;
  readonly range: TextRange | null;
}

/** Publication date: the head's, else printed on the page, else worked out, else null. */
export function readPublished(context: ReadingContext): Published {
  return { value: context.head.published, range: null };
}

/** Dates, times, durations and sets of the article text, in order, not overlapping. */
export function readDates(
  context: ReadingContext,
  published: DateValue | null,
): readonly DateMention[] {
  const { text, tokens } = context.prepared;
  const parts = { text, tokens, kinds: timeKinds(tokens) };
  const page = { ...parts, isDayFirst: isDayFirst(parts) };
  const candidates = context.sentences.flatMap((sentence) =>
    scanSentence(openWindow(page, sentence)),
  );
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
