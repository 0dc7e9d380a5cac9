import type { Reading } from '../../model/reading.ts';
import { rangesOverlap } from '../../model/span.ts';
import type { TextRange } from '../../model/span.ts';
import { neutralMeetings } from './meetings.ts';
import { neutralMentions } from './mentions.ts';
import type { NeutralDate, NeutralRange, NeutralReading } from './neutral-form.ts';
import { neutralQuotes } from './quotes.ts';

/** A reading in the neutral form; `text` is the text that was read. */
export function toNeutral(reading: Reading, text: string): NeutralReading {
  const published = reading.published?.timex ?? null;
  const neutral = {
    id: reading.document,
    ...(published === null ? {} : { published }),
    dates: neutralDates(reading),
    mentions: neutralMentions(reading),
    quotes: neutralQuotes(reading, text),
    meetings: neutralMeetings(reading),
  };
  return flagFurniture(neutral, reading.furniture);
}

function neutralDates(reading: Reading): readonly NeutralDate[] {
  return reading.dates.flatMap(({ start, end, timex }) =>
    timex === null ? [] : [{ start, end, value: timex }],
  );
}

function flagFurniture(neutral: NeutralReading, furniture: readonly TextRange[]): NeutralReading {
  function flag<Range extends NeutralRange>(range: Range): Range {
    const inside = furniture.some((stretch) => rangesOverlap(stretch, range));
    return inside ? { ...range, boilerplate: true } : range;
  }
  return {
    ...neutral,
    dates: neutral.dates.map(flag),
    mentions: neutral.mentions.map(flag),
    quotes: neutral.quotes.map(flag),
    meetings: neutral.meetings.map(flag),
  };
}
