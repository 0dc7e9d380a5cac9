import type { EventView } from './event-view.ts';
import { dateAt, lowerAt, mentionAt } from './event-view.ts';
import { isVerbLike } from './words.ts';

/** Index of the "between" behind a short topic, or of the "with" before an office: "talks on a truce between X and Y", "talks on trade with Premier Lind"; -1 for none. */
export function behindTopic(view: EventView, i: number, to: number): number {
  if (!/^(?:on|about|over|for)$/.test(lowerAt(view, i)) || dateAt(view, i + 1)) return -1;
  for (let j = i + 1; j < Math.min(to, i + LONGEST_TOPIC); j += 1) {
    if (lowerAt(view, j) === 'between') return j;
    if (lowerAt(view, j) === 'with' && isSomebody(view, j + 1)) return j;
    if (isVerbLike(view, j) || /^[,;.]$/.test(lowerAt(view, j))) return -1;
  }
  return -1;
}

/** A person who is named, or an office: one talks with them, while a topic may be "the border with Peru". */
function isSomebody(view: EventView, i: number): boolean {
  const at = lowerAt(view, i) === 'the' ? i + 1 : i;
  return view.isRole[at] === 1 || mentionAt(view, at)?.kind === 'person';
}

/** Longest purpose behind "talks aimed at", in tokens. */
const LONGEST_PURPOSE = 12;

/** "talks aimed at ending the strike on Friday": index of the last token before the day; -1 where none follows. */
export function behindPurpose(view: EventView, i: number, to: number): number {
  if (lowerAt(view, i) !== 'aimed' || lowerAt(view, i + 1) !== 'at') return -1;
  for (let j = i + 3; j < Math.min(to, i + LONGEST_PURPOSE); j += 1) {
    if (dateAt(view, j)) return j - 1;
    if (isVerbLike(view, j) || /^[,;:]$/.test(lowerAt(view, j))) return -1;
  }
  return -1;
}

/** Longest topic between "talks on" and "between", in tokens. */
const LONGEST_TOPIC = 7;
