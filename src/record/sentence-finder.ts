import type { Reading } from '../model/reading.ts';
import { rangesOverlap } from '../model/span.ts';
import type { Citation } from '../model/span.ts';
import { cite } from './cite.ts';
import type { Sources } from './cite.ts';

/** Finds the sentence that words stand in; the words themselves where they stand in none. */
export function sentenceFinder(
  readings: readonly Reading[],
  sources: Sources,
): (words: Citation) => Citation {
  const byDocument = new Map(readings.map(({ document, sentences }) => [document, sentences]));
  return (words) => {
    const sentences = byDocument.get(words.document) ?? [];
    const sentence = sentences.find((one) => rangesOverlap(one, words));
    if (!sentence) return words;
    const whole = {
      start: Math.min(sentence.start, words.start),
      end: Math.max(sentence.end, words.end),
    };
    return cite(sources, words.document, whole);
  };
}
