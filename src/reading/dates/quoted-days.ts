import type { MarkedStretch } from '../../text/quotation-marks.ts';
import type { ReadingContext } from '../context.ts';
import type { Candidate } from './candidate.ts';
import type { Meaning } from './meaning.ts';
import { lowerAt, wordAt } from './window.ts';
import type { Window } from './window.ts';

/** Tokens between a verb of saying and the day on which it was said. */
const VERB_REACH = 7;
/** Tokens of the attribution after a quotation. */
const ATTRIBUTION_REACH = 12;
/** Dates on either side among which that day is looked for. */
const DATE_REACH = 4;

/**
 * For candidates inside quotation marks that count from the day of speaking: the index of the one that
 * names that day, in the sentence of the attribution ("...," she said on Tuesday) or in the one before
 * the quotation where it has the same speaker. The others are not in the map.
 */
export function findSpeechDays(
  context: ReadingContext,
  candidates: readonly Candidate[],
): ReadonlyMap<number, number> {
  const days = new Map<number, number>();
  if (!candidates.some(({ meaning }) => countsFromSpeech(meaning))) return days;
  const quotes = quoteOfEach(candidates, context.marked);
  const scene: Scene = { candidates, quotes, verbs: context.lexicon.reportingVerbs };
  candidates.forEach(({ meaning }, i) => {
    const quote = quotes[i];
    if (!quote || !countsFromSpeech(meaning)) return;
    const day = dayOfAttribution(scene, i, quote) ?? dayBefore(scene, i, quote);
    if (day !== null) days.set(i, day);
  });
  return days;
}

interface Scene {
  readonly candidates: readonly Candidate[];
  /** The quotation that each candidate stands in, null outside. */
  readonly quotes: readonly (MarkedStretch | null)[];
  readonly verbs: ReadonlyMap<string, unknown>;
}

function countsFromSpeech(meaning: Meaning): boolean {
  if (meaning.type === 'time') return countsFromSpeech(meaning.day);
  if (meaning.type === 'part') return countsFromSpeech(meaning.of);
  if (meaning.type === 'shift') return meaning.from === 'speech' || meaning.from === 'ahead';
  return ['deictic', 'weekday', 'unit', 'reach'].includes(meaning.type);
}

function quoteOfEach(
  candidates: readonly Candidate[],
  stretches: readonly MarkedStretch[],
): readonly (MarkedStretch | null)[] {
  const outer = stretches.filter(({ depth }) => depth === 0);
  let next = 0;
  return candidates.map((candidate) => {
    const start = startOf(candidate);
    while ((outer[next]?.end ?? Infinity) <= start) next += 1;
    const quote = outer[next];
    return quote && quote.start < start ? quote : null;
  });
}

/** The nearest day told with a verb of saying in a sentence that the quotation begins or ends in. */
function dayOfAttribution(scene: Scene, i: number, quote: MarkedStretch): number | null {
  for (let step = 1; step <= DATE_REACH; step += 1)
    for (const j of [i + step, i - step]) {
      const other = scene.candidates[j];
      const isOutside = other && !scene.quotes[j] && touches(other.window, quote);
      if (isOutside && isSaidOn(scene, other)) return j;
    }
  return null;
}

function touches(w: Window, quote: MarkedStretch): boolean {
  const start = w.tokens.starts[w.from] ?? 0;
  const end = w.tokens.ends[w.to - 1] ?? 0;
  return (start <= quote.start && quote.start < end) || (start < quote.end && quote.end <= end);
}

/** "said on Tuesday", "told reporters in Paris on Tuesday", "on Tuesday said". */
function isSaidOn({ verbs }: Scene, { window: w, from, to, meaning }: Candidate): boolean {
  if (!['weekday', 'calendar', 'deictic', 'time'].includes(meaning.type)) return false;
  if (verbs.has(lowerAt(w, to))) return true;
  for (let i = from - 1; i >= from - VERB_REACH && i >= w.from; i -= 1) {
    if (verbs.has(lowerAt(w, i))) return true;
    if (/^["“”.;:]$/.test(lowerAt(w, i))) return false;
  }
  return false;
}

/** The day on which the sentence before the quotation has the same speaker speak. */
function dayBefore(scene: Scene, i: number, quote: MarkedStretch): number | null {
  const w = scene.candidates[i]?.window;
  if (!w || (w.tokens.starts[w.from] ?? 0) > quote.start) return null;
  for (let j = i - 1; j >= Math.max(0, i - DATE_REACH); j -= 1) {
    const other = scene.candidates[j];
    if (!other || other.window.to > w.from || scene.quotes[j]) continue;
    if (other.window.to < w.from) return null;
    if (isSaidOn(scene, other) && hasSameSpeaker(w, quote, other.window)) return j;
  }
  return null;
}

/** Whether the attribution after the quotation is a pronoun or shares a name with the sentence before. */
function hasSameSpeaker(w: Window, quote: MarkedStretch, before: Window): boolean {
  let i = w.from;
  while (i < w.to && (w.tokens.starts[i] ?? 0) < quote.end) i += 1;
  for (let at = i; at < Math.min(w.to, i + ATTRIBUTION_REACH); at += 1) {
    if (/^(?:he|she|they)$/.test(lowerAt(w, at))) return true;
    if (/^\p{Lu}\p{Ll}{2,}/u.test(wordAt(w, at)) && holds(before, wordAt(w, at))) return true;
  }
  return false;
}

function holds(w: Window, word: string): boolean {
  for (let i = w.from; i < w.to; i += 1) if (wordAt(w, i) === word) return true;
  return false;
}

function startOf({ window, from }: Candidate): number {
  return window.tokens.starts[from] ?? 0;
}
