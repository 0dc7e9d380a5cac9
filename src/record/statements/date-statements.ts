import type { DatePrecision, DateValue } from '../../model/date-value.ts';
import type { DateMention } from '../../model/reading.ts';
import type { ParleyEvent } from '../../model/record.ts';
import type { TextRange } from '../../model/span.ts';
import type { DraftStatement } from './draft-statements.ts';

/** How finely a date beside the verb must be told to be that of the words. */
const NEAR_UNITS: ReadonlySet<DatePrecision> = new Set(['day', 'week', 'interval']);

/** Media of words spoken on the spot: said on the day of the event they belong to. */
const SPOKEN_THERE: ReadonlySet<DraftStatement['medium']> = new Set(['remarks', 'speech']);

/** What tells when a statement was made. */
export interface StatementTimes {
  readonly dates: readonly DateMention[];
  readonly sentences: readonly TextRange[];
  readonly event: ParleyEvent | null;
  readonly published: DateValue | null;
}

/**
 * When it was said: the day named beside the attribution ("on Tuesday said"), else for remarks at
 * an event that was held its day, else the day of the article. Null when none is known.
 */
export function dateStatement(
  statement: DraftStatement,
  { dates, sentences, event, published }: StatementTimes,
): DateValue | null {
  const named = dateBeside(statement, dates, sentences);
  if (named) return named;
  const isThere = event?.status === 'held' && SPOKEN_THERE.has(statement.medium);
  return (isThere ? event.date?.value : null) ?? published;
}

/** The one day named in the sentence of the attribution, outside the words. */
function dateBeside(
  { cue, speaker, parts }: DraftStatement,
  dates: readonly DateMention[],
  sentences: readonly TextRange[],
): DateValue | null {
  const anchor = cue ?? speaker?.citation;
  if (!anchor) return null;
  const sentence = sentences.find(({ start, end }) => start <= anchor.start && anchor.start < end);
  if (!sentence) return null;
  const beside = dates.filter(
    ({ start, end, value }) =>
      value !== null &&
      NEAR_UNITS.has(value.precision) &&
      sentence.start <= start &&
      end <= sentence.end &&
      !parts.some((part) => part.start < end && start < part.end),
  );
  const nearest = beside.toSorted((a, b) => distance(a, anchor) - distance(b, anchor))[0];
  return nearest && distance(nearest, anchor) <= NEAR_CHARACTERS ? nearest.value : null;
}

/** Further from the verb than this a day belongs to something else in the sentence. */
const NEAR_CHARACTERS = 40;

function distance(a: TextRange, b: TextRange): number {
  return a.start < b.start ? Math.max(0, b.start - a.end) : Math.max(0, a.start - b.end);
}
