import { THAT } from '../../lexicon/function-words.ts';
import { isBarePhrase } from './bare-phrases.ts';
import { skipOpeners } from './fronted.ts';
import type { QuoteView } from './quote-view.ts';
import { speakerIn } from './speaker.ts';
import type { Speaker, Subject } from './speaker.ts';
import type { Mention } from '../../model/reading.ts';
import {
  endOf,
  has,
  isDash,
  isMark,
  isMarked,
  lowerAt,
  mentionOn,
  startOf,
} from './token-queries.ts';
import type { TokenRange } from './token-range.ts';

/** A subject with something between it and the verb: the first bare phrase of its clause. */
export function interruptedSubject(view: QuoteView, floor: number, last: number): Subject | null {
  const ranges = segments(view, floor, last).map(({ from, to }) => ({
    from: skipOpeners(view, has(view, from, THAT) ? from + 1 : from, to),
    to,
  }));
  const at = ranges.findIndex((range) => isBarePhrase(view, range));
  const range = ranges[at];
  if (!range) return null;
  const speaker = speakerIn(view, range);
  const named = isNamed(view, range) ? null : personAt(view, ranges[at + 1]);
  return { speaker: named ?? speaker, region: range.from };
}

/** Whether the phrase ends in a person's name rather than a description. */
function isNamed(view: QuoteView, range: TokenRange): boolean {
  const mention = mentionOn(view, range.to - 1);
  if (mention?.kind !== 'person' || mention.form === 'description') return false;
  return !isGoverned(view, range, mention);
}

/** "An aide to Ana Ruiz": somebody else's office. */
function isGoverned(view: QuoteView, { from, to }: TokenRange, mention: Mention): boolean {
  for (let i = from + 1; i < to && startOf(view, i) < mention.start; i += 1)
    if (/^(?:to|for)$/.test(lowerAt(view, i))) return true;
  return false;
}

/** "The bloc's envoy, Ana Ruiz, said": the name that stands between commas of its own. */
function personAt(view: QuoteView, range: TokenRange | undefined): Speaker | null {
  if (!range) return null;
  const mention = mentionOn(view, range.to - 1);
  const isName = mention?.kind === 'person' && mention.form === 'name';
  const ends = isName && mention.end === endOf(view, range.to - 1);
  return ends && isBarePhrase(view, range) ? speakerIn(view, range) : null;
}

/** Stretches between commas, dashes and brackets. */
function segments(view: QuoteView, floor: number, end: number): readonly TokenRange[] {
  const found: TokenRange[] = [];
  let from = floor;
  for (let i = floor; i <= end; i += 1) {
    if (i < end && !isMark(view, i, ',;:()') && !isDash(view, i) && !isMarked(view, i)) continue;
    if (i > from) found.push({ from, to: i });
    from = i + 1;
  }
  return found;
}
