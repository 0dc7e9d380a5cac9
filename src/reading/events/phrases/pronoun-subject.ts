import { SAYING } from '../../../lexicon/event-grammar.ts';
import type { Mention } from '../../../model/reading.ts';
import type { EventView } from './event-view.ts';
import { is, lowerAt, mentionAt, rangeOfTokens, sentenceTokens } from './event-view.ts';
import type { Group } from './groups.ts';
import type { Scene } from './scene.ts';
import { isVerbalFiller, isVerbLike } from './words.ts';

/** How far into the sentence before the body that it is about may start, in tokens: "On Monday the board of Norvik". */
const NEAR_HEAD = 4;

/** Whether "it" may mean the row: one body or state, or one body that nobody names. */
export function isOneBody(group: Group): boolean {
  const [only] = group;
  if (!only || group.length > 1 || only.isOwner) return false;
  return /^(?:organisation|country|group|unnamed)$/.test(only.mention.kind);
}

/** Whether "they" may mean the row: more than one, or a word for several. */
export function areSeveral(view: EventView, group: Group): boolean {
  const [only] = group;
  if (!only || group.length > 1) return group.length > 1;
  const isPlural = /[^s]s$/.test(lowerAt(view, only.to - 1));
  return only.mention.entities.length > 1 || (only.mention.kind === 'unnamed' && isPlural);
}

/** Whether the row is "they" of nobody known. */
export function isBareThey(view: EventView, [only, ...others]: Group): boolean {
  if (!only || others.length > 0 || only.mention.entities.length > 0) return false;
  return lowerAt(view, only.from) === 'they';
}

/** "It is in talks with Lind" at the head of a sentence: the body that the sentence before is about; nobody for none. */
export function bodyBefore({ view, sentence }: Scene, it: number): Group {
  if (it !== sentence.from) return [];
  const ranges = view.context.sentences;
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) < sentence.range.start) low = middle + 1;
    else high = middle;
  }
  const before = ranges[low - 1];
  const mention = before ? headOf(view, sentenceTokens(view.tokens, before)) : null;
  if (!mention) return [];
  const party = { ...mention, ...rangeOfTokens(view, it, it + 1), form: 'pronoun' as const };
  return [{ mention: party, from: it, to: it + 1, isOwner: false }];
}

/** The body at the head of a sentence, with a verb of its own. */
function headOf(view: EventView, { from, to }: { from: number; to: number }): Mention | null {
  for (let i = from; i < Math.min(to, from + NEAR_HEAD); i += 1) {
    const mention = mentionAt(view, i);
    if (!mention) continue;
    if (!/^(?:organisation|country)$/.test(mention.kind) || mention.entities.length !== 1)
      return null;
    let end = i;
    while (end < to && mentionAt(view, end) === mention) end += 1;
    while (end < to && isVerbalFiller(view, end) && !isVerbLike(view, end)) end += 1;
    return isVerbLike(view, end) || is(view, end, SAYING) ? mention : null;
  }
  return null;
}
