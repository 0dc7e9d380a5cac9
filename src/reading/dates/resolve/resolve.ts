import type { EpochDay } from '../../../model/calendar.ts';
import type { Candidate } from '../candidate.ts';
import type { Meaning } from '../meaning.ts';
import { tenseAround } from '../tense.ts';
import { periodInWords } from '../in-words.ts';
import { agreeOnTomorrow } from './agree-on-tomorrow.ts';
import type { Anchors, Dated } from './dated.ts';
import { place } from './place.ts';
import { isHistory, printsYear } from './story.ts';

/** How many dates back an expression may lean on. */
const MEMORY = 6;
/** Tokens after which a text no longer reports on the quarter it named. */
const QUARTER_REACH = 300;

/** The day of writing in question, in words, and the days on which quoted people spoke. */
export interface Speech {
  readonly day: EpochDay | null;
  readonly words: string;
  /** Of `findSpeechDays`. */
  readonly quotedDays: ReadonlyMap<number, number>;
}

/**
 * Places the candidates of a text in order, each against the day of writing (inside a quotation the day
 * on which it was said) and the dates before it. One answer a candidate; null where it has no place.
 */
export function resolveAll(
  candidates: readonly Candidate[],
  speech: Speech,
): readonly (Dated | null)[] {
  let references: readonly Dated[] = [];
  let topic: Topic | null = null;
  let story: Dated | null = null;
  const isStory = isHistory(candidates);
  const placed = candidates.map((candidate, i) => {
    const { from, meaning } = candidate;
    const quarter = topic && from - topic.at < QUARTER_REACH ? topic.quarter : null;
    const anchors = {
      ...anchorsOf(candidate, speechOf(candidates, i, speech)),
      references,
      quarter,
      story,
    };
    const dated = place(meaning, anchors);
    if (dated && isStory && (printsYear(meaning) || story !== null))
      story = nextOf(story, meaning, dated);
    if (dated && namesQuarter(meaning) && isOver(dated, anchors.speech))
      topic = { quarter: dated, at: from };
    references = remember(references, candidate, dated);
    return dated;
  });
  return agreeOnTomorrow(candidates, placed, speech.day);
}

/** The date from which a history goes on: one with its year, or one placed after such. */
function nextOf(story: Dated | null, meaning: Meaning, dated: Dated): Dated | null {
  return printsYear(meaning) || TOLD_ON.has(meaning.type) ? dated : story;
}

/** Meanings whose year a history leaves out. */
const TOLD_ON: ReadonlySet<Meaning['type']> = new Set(['calendar', 'named']);

interface SpeechDay {
  readonly day: EpochDay | null;
  readonly words: string;
}

/** The day of writing, or the day on which the quoted words were said. */
function speechOf(candidates: readonly Candidate[], i: number, speech: Speech): SpeechDay {
  const day = candidates[speech.quotedDays.get(i) ?? -1];
  const dated = day ? place(day.meaning, anchorsOf(day, speech)) : null;
  return dated?.first === dated?.last && dated
    ? { day: dated.first, words: periodInWords(dated.period) }
    : speech;
}

function anchorsOf({ window, from, to }: Candidate, { day, words }: SpeechDay): Anchors {
  const tense = () => tenseAround(window, from, to);
  return { speech: day, speechWords: words, references: [], story: null, quarter: null, tense };
}

/** What was told without its year leaves nothing to lean on. */
function remember(
  references: readonly Dated[],
  { meaning }: Candidate,
  dated: Dated | null,
): readonly Dated[] {
  if (!dated) return UNPLACED.has(meaning.type) ? [] : references;
  return dated.timex?.endsWith('_REF') ? references : [dated, ...references].slice(0, MEMORY);
}

const UNPLACED: ReadonlySet<Meaning['type']> = new Set(['calendar', 'weekday', 'named', 'deictic']);

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
