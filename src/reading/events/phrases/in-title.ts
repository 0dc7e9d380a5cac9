import { TITLE_ADJECTIVE } from '../../../lexicon/event-grammar.ts';
import type { Mention } from '../../../model/reading.ts';
import type { EventView } from './event-view.ts';
import { is, isPossessive, lowerAt, mentionAt } from './event-view.ts';

/** A state, body or party inside a title: before a role or person, or after "of" behind one. */
export function isPartOfTitle(view: EventView, i: number, end: number): boolean {
  const mention = mentionAt(view, i);
  if (mention?.kind === 'group' && isNamed(mention)) return view.isRole[end] === 1;
  if (
    !mention ||
    (mention.kind !== 'country' && mention.kind !== 'organisation' && mention.kind !== 'place')
  )
    return false;
  if (/^(?:led|headed)$/.test(lowerAt(view, end)) && lowerAt(view, end + 1) === 'by') return false;
  const next = isPossessive(view, end) ? end + 1 : end;
  if (view.isRole[i] === 1 || view.isRole[next] === 1 || startsTitle(view, next)) return true;
  if (mentionAt(view, next)?.kind === 'person' && !/^[,(]$/.test(lowerAt(view, end))) return true;
  if (lowerAt(view, end) === '-')
    return !/^(?:country|organisation)$/.test(mentionAt(view, end + 1)?.kind ?? '');
  return isBehindTitle(view, i);
}

/** "Green leader": the name of a party; no "both sides". */
function isNamed({ form }: Mention): boolean {
  return form === 'name' || form === 'partial';
}

/** "Russia's veteran foreign minister": adjectives before a role. */
function startsTitle(view: EventView, i: number): boolean {
  let j = i;
  while (j < i + 3 && is(view, j, TITLE_ADJECTIVE)) j += 1;
  return j > i && view.isRole[j] === 1;
}

function isBehindTitle(view: EventView, i: number): boolean {
  let j = i - 1;
  while (j > i - 3 && /^(?:the|and|,)$/.test(lowerAt(view, j))) j -= 1;
  const before = mentionAt(view, j);
  if (lowerAt(view, i - 1) !== 'the' && j < i - 1 && before && before.kind !== 'person')
    return isBehindTitle(view, startToken(view, j));
  if (!/^(?:of|for|to|from|at)$/.test(lowerAt(view, j))) return false;
  const isAfterPerson =
    mentionAt(view, j - 1)?.kind === 'person' && /^(?:of|from)$/.test(lowerAt(view, j));
  return view.isRole[j - 1] === 1 || isAfterPerson;
}

/** First token of the mention over token i. */
function startToken(view: EventView, i: number): number {
  let j = i;
  while (j > 0 && view.mentionOf[j - 1] === view.mentionOf[i]) j -= 1;
  return j;
}
