import type { Mention } from '../../../model/reading.ts';
import type { EventView } from './event-view.ts';
import { afterLastToken, firstToken, mentionAt, sentenceTokens } from './event-view.ts';
import { isDash } from './words.ts';

/** Sentences in which a dateline is looked for: headlines and bylines may stand before it. */
const LOOKED_THROUGH = 8;
/** Longest rest of a dateline behind the place ("LIMA, Peru, March 8, 2024 (Wire) —"), in tokens. */
const LONGEST_REST = 16;

/** The place of the dateline, which "here" in the article means; null for none. */
export function datelinePlace(view: EventView): Mention | null {
  for (const range of view.context.sentences.slice(0, LOOKED_THROUGH)) {
    const { from } = sentenceTokens(view.tokens, range);
    const mention = mentionAt(view, from);
    if (mention?.kind !== 'place' || firstToken(view, mention) !== from) continue;
    const after = afterLastToken(view, mention);
    for (let i = after; i < after + LONGEST_REST; i += 1) if (isDash(view, i)) return mention;
  }
  return null;
}
