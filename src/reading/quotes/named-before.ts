import { THAT } from '../../lexicon/function-words.ts';
import type { Mention } from '../../model/reading.ts';
import type { QuoteView } from './quote-view.ts';
import { speakerIn } from './speaker.ts';
import type { Subject } from './speaker.ts';
import { has, isMark, isPossessive, lowerAt, mentionOn, startOf } from './token-queries.ts';

/**
 * "Ruiz, a spokesman for the port said", "Ruiz, speaking to the Post said": the name that opens the clause,
 * before what no comma ends.
 */
export function namedBefore(
  view: QuoteView,
  floor: number,
  region: number,
  last: number,
): Subject | null {
  if (!isMark(view, region - 1, ',') || region - 2 < floor) return null;
  const isOffice = /^(?:a|an)$|ing$/.test(lowerAt(view, region)) || isOwnOffice(view, region, last);
  if (!isOffice) return null;
  const mention = mentionOn(view, region - 2);
  if (mention?.kind !== 'person' || !isName(mention)) return null;
  let from = region - 2;
  while (from > floor && startOf(view, from) > mention.start) from -= 1;
  const opens = from === floor || isMark(view, from - 1, ',') || has(view, from - 1, THAT);
  return opens ? { speaker: speakerIn(view, { from, to: region - 1 }), region: from } : null;
}

/** "the Union’s chief negotiator", "Lusia’s envoy at the talks": an office of a body or state, and nobody's name. */
function isOwnOffice(view: QuoteView, region: number, last: number): boolean {
  for (let i = region; i < Math.min(last, region + 6); i += 1)
    if (isPossessive(view, i))
      return mentionOn(view, last)?.kind !== 'person' || isRole(view, last);
  return false;
}

function isName({ form }: Mention): boolean {
  return form === 'name' || form === 'partial';
}

function isRole(view: QuoteView, i: number): boolean {
  return mentionOn(view, i)?.form === 'description';
}
