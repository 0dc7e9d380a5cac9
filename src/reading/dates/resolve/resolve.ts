import type { EpochDay } from '../../../model/calendar.ts';
import type { Candidate } from '../candidate.ts';
import { tenseAround } from '../tense.ts';
import type { Dated } from './dated.ts';
import { place } from './place.ts';

/** How many dates back an expression may lean on. */
const MEMORY = 6;

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
  return candidates.map(({ window, from, to, meaning }) => {
    const tense = () => tenseAround(window, from, to);
    const dated = place(meaning, { speech, speechWords, references, tense });
    if (dated && !dated.timex?.endsWith('_REF'))
      references = [dated, ...references].slice(0, MEMORY);
    return dated;
  });
}
