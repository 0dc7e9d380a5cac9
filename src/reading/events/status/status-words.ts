import { BE, HAVE, MODAL, SUBORDINATOR } from '../../../lexicon/event-grammar.ts';
import type { EventView } from '../phrases/event-view.ts';
import { dateAt, is, lowerAt } from '../phrases/event-view.ts';
import type { Scene } from '../phrases/scene.ts';
import { isMark } from '../phrases/words.ts';

/** How far before and behind an event word words of status count, in tokens: names often stand behind it. */
const REACH_BEFORE = 18;
const REACH_BEHIND = 24;

/** Lower-case words left of the token inside its clause, nearest first. */
export function wordsLeft({ view, sentence }: Scene, token: number): readonly string[] {
  const words: string[] = [];
  for (let i = token - 1; i >= Math.max(sentence.from, token - REACH_BEFORE); i -= 1) {
    if (bordersStatus(view, i)) break;
    words.push(wordOf(view, i));
  }
  return words;
}

/** The word at token i; "will" for "we’ll", empty for the "May" of a date. */
function wordOf(view: EventView, i: number): string {
  const lower = lowerAt(view, i);
  if (lower.endsWith('ll') && /[’']ll$/.test(lower)) return 'will';
  return lower === 'may' && dateAt(view, i) ? '' : lower;
}

/** Lower-case words from the token on inside its clause, in order; what stands between commas before its verb is left out. */
export function wordsRight({ view, sentence }: Scene, token: number): readonly string[] {
  const words: string[] = [];
  for (let i = token; i < sentence.to && words.length < REACH_BEHIND; i += 1) {
    if (lowerAt(view, i) === ',') i = behindAside(view, i, sentence.to);
    if (bordersStatus(view, i)) break;
    words.push(wordOf(view, i));
  }
  return words;
}

/** Longest stretch between two commas that is stepped over, in tokens. */
const LONGEST_ASIDE = 30;

/** ", part of a larger trip, has been cancelled": the index of the verb behind the second comma; i itself for none. */
function behindAside(view: EventView, i: number, limit: number): number {
  for (let j = i + 2; j < Math.min(limit, i + LONGEST_ASIDE); j += 1) {
    const lower = lowerAt(view, j);
    if (isMark(view, j) || /^[;:]$/.test(lower)) return i;
    if (lower === ',') return isFinite(view, j + 1) ? j + 1 : i;
  }
  return i;
}

/** "has", "was", "will": a verb whose subject stands before the aside. */
function isFinite(view: EventView, i: number): boolean {
  return is(view, i, BE | HAVE | MODAL) && !/^(?:be|been|being|having)$/.test(lowerAt(view, i));
}

/** Whether any of the first `count` words is in the list. */
export function hasAny(
  words: readonly string[],
  list: ReadonlySet<string>,
  count: number,
): boolean {
  for (let i = 0; i < Math.min(count, words.length); i += 1)
    if (list.has(words[i] ?? '')) return true;
  return false;
}

function bordersStatus(view: EventView, i: number): boolean {
  const lower = lowerAt(view, i);
  if (/^[;:]$/.test(lower) || isMark(view, i)) return true;
  if (lower === 'but' && is(view, i + 1, BE | HAVE)) return false;
  if (dateAt(view, i)) return false;
  return is(view, i, SUBORDINATOR) && !/^(?:before|after|so|as|until|if|unless)$/.test(lower);
}
