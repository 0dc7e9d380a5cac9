import {
  AUXILIARY,
  CONTROL,
  DETERMINER,
  PEOPLE,
  SUBORDINATOR,
  TITLE_ADJECTIVE,
} from '../../../lexicon/event-grammar.ts';
import type { EventView } from './event-view.ts';
import { dateAt, is, lowerAt, mentionAt } from './event-view.ts';
import type { Party } from './parties.ts';
import { isPreposition, isVerbLike } from './words.ts';

/** The preposition or verb right before the row; null when it stands free. */
export function governorOf(view: EventView, first: Party): number | null {
  const i = first.from - 1;
  if (is(view, i, SUBORDINATOR)) return null;
  if (isPreposition(view, i)) return i;
  if (is(view, i, AUXILIARY)) return null;
  return isVerbLike(view, i) || is(view, i, CONTROL) || isGerund(view, i) ? i : null;
}

function isGerund(view: EventView, i: number): boolean {
  const lower = lowerAt(view, i);
  return (
    lower.length > 5 && lower.endsWith('ing') && mentionAt(view, i) === null && !dateAt(view, i)
  );
}

/** "urged X to meet", "called on X to meet", "a plan for X to meet". */
export function isControl(view: EventView, governor: number): boolean {
  if (is(view, governor, CONTROL)) return true;
  const lower = lowerAt(view, governor);
  if (lower === 'for') return true;
  return (lower === 'on' || lower === 'upon' || lower === 'to') && is(view, governor - 1, CONTROL);
}

/** As `governorOf`; "leaders of A and B" are governed as a whole. */
export function headGovernor(view: EventView, first: Party): number | null {
  const governor = governorOf(view, first);
  if (governor === null || !/^(?:of|from|for)$/.test(lowerAt(view, governor))) return governor;
  const isTeam = /^(?:delegation|team|mission)$/.test(lowerAt(view, governor - 1));
  if (!isTeam && !is(view, governor - 1, PEOPLE) && view.isRole[governor - 1] !== 1)
    return governor;
  let head = governor - 1;
  while (is(view, head - 1, TITLE_ADJECTIVE | DETERMINER) || view.isRole[head - 1] === 1) head -= 1;
  return governorOf(view, { ...first, from: head });
}
