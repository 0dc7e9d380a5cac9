import type { FormatSummary } from '../../record/formats/find-formats.ts';
import { describeDay, describeDays } from '../../record/words/describe-day.ts';
import { describeLength } from '../../record/words/describe-length.ts';

/** "19 Sep 2022 – 7 Nov 2022 · longest silence 5 weeks, 4 Oct – 7 Nov 2022". */
export function tellDays({ first, last, silence }: FormatSummary): string {
  if (first === null || last === null) return 'no date known';
  const span = first === last ? describeDay(first, 'short') : describeDays(first, last, 'short');
  if (!silence) return span;
  const { from, to, days } = silence;
  return `${span} · longest silence ${describeLength(days)}, ${describeDays(from, to, 'short')}`;
}
