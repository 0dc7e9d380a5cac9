import type { EpochDay } from '../../../model/calendar.ts';
import type { Candidate } from '../candidate.ts';
import type { Meaning } from '../meaning.ts';
import { tenseAround } from '../tense.ts';
import type { Dated } from './dated.ts';
import { place } from './place.ts';

/** How many dates back an expression may lean on. */
const MEMORY = 6;
/** Tokens after which a text no longer reports on the quarter it named. */
const QUARTER_REACH = 300;

/**
 * Places the candidates of a text in order, each against the day of writing and the dates before it.
 * One answer a candidate; null where it has no place in the calendar.
 */
export function resolveAll(
  candidates: readonly Candidate[],
  speech: EpochDay | null,
  speechWords: string,
): readonly (Dated | null)[] {
  let references: readonly Dated[] = [];
  let topic: Topic | null = null;
  return candidates.map((candidate) => {
    const { window, from, to, meaning } = candidate;
    const tense = () => tenseAround(window, from, to);
    const quarter = topic && from - topic.at < QUARTER_REACH ? topic.quarter : null;
    const dated = place(meaning, { speech, speechWords, references, quarter, tense });
    if (dated && namesQuarter(meaning) && isOver(dated, speech))
      topic = { quarter: dated, at: from };
    if (dated && !dated.timex?.endsWith('_REF'))
      references = [dated, ...references].slice(0, MEMORY);
    return dated;
  });
}

interface Topic {
  readonly quarter: Dated;
  /** Token at which it was named. */
  readonly at: number;
}

/** A quarter that has not ended yet is not reported on. */
function isOver({ last }: Dated, speech: EpochDay | null): boolean {
  return speech === null || last < speech;
}

/** "the third quarter", not "the year-ago quarter". */
function namesQuarter(meaning: Meaning): boolean {
  return (
    (meaning.type === 'named' && meaning.period.unit === 'quarter') ||
    (meaning.type === 'nth' && meaning.unit === 'quarter')
  );
}
