import type { DateValue } from '../../../model/date-value.ts';
import type { TextRange } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import type { Meaning } from '../meaning.ts';
import type { Anchors } from '../resolve/dated.ts';
import { place } from '../resolve/place.ts';
import { toDateValue } from '../resolve/to-value.ts';

/** A date printed whole, and the words that print it. */
export interface PrintedDay {
  readonly value: DateValue;
  readonly range: TextRange;
}

/** The date of a candidate that is printed whole, year included; null for all others. */
export function printedDay(candidate: Candidate): PrintedDay | null {
  const day = wholeDay(candidate.meaning);
  const dated = day && place(day, NOWHERE);
  if (!dated) return null;
  const { tokens } = candidate.window;
  const start = tokens.starts[candidate.from] ?? 0;
  return {
    value: toDateValue(dated, dated),
    range: { start, end: tokens.ends[candidate.to - 1] ?? start },
  };
}

const NOWHERE: Anchors = {
  speech: null,
  speechWords: '',
  references: [],
  story: null,
  quarter: null,
  tense: () => 'unknown',
};

/** The day or month inside a meaning that has its own year. */
function wholeDay(meaning: Meaning): Meaning | null {
  if (meaning.type === 'time') return wholeDay(meaning.day);
  if (meaning.type === 'calendar')
    return meaning.year !== null && meaning.month !== null ? meaning : null;
  const isMonth = meaning.type === 'named' && meaning.period.unit === 'month';
  return isMonth && meaning.of?.type === 'years' ? meaning : null;
}
