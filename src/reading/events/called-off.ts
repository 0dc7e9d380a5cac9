import { CANCELLED_WORDS, POSTPONED_WORDS } from '../../lexicon/event-context.ts';
import type { EventStatus } from '../../model/event-kinds.ts';
import { hasAny } from './status-words.ts';

/** Verbs of two words, and "never took place": what became of an event. */
const CALLED_OFF =
  /(?:^| )(?:(?:call|calls|called|calling) off|fell through|(?:never|not) (?:took|take|taken) place|(?:did|will|would) not (?:happen|go ahead)|n[’']t (?:take place|happen))(?: |$)/;
const PUT_OFF =
  /(?:^| )(?:(?:put|puts|putting) off|(?:push|pushed|pushes) back|adjourned (?:until|till|to|for|indefinitely))(?: |$)/;
/** "has been moved to June 3": to another day, no other town. */
const MOVED_ON =
  /(?:^| )(?:been|was|were|is|are) moved (?:back )?to (?:\d|next |later |(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: |$))/;
const MOVED_UP = /(?:^| )brought forward(?: |$)/;

/** "cancelled the talks", "the meeting has been postponed"; what is told behind "after" befell something else. */
export function statusWhenOff(
  inside: readonly string[],
  left: readonly string[],
  right: readonly string[],
): EventStatus | null {
  const after = right.indexOf('after', 1);
  const own = after < 0 ? right : right.slice(0, after);
  const around = [...inside, ...left.slice(0, 2), ...own];
  const behind = own.join(' ');
  const before = left.slice(0, 2).join(' ');
  if (hasAny(around, CANCELLED_WORDS, around.length)) return 'cancelled';
  if (CALLED_OFF.test(behind) || before.startsWith('off call')) return 'cancelled';
  if (before.startsWith('adjourned') && /(?:^| )(?:until|till|indefinitely)(?: |$)/.test(behind))
    return 'postponed';
  if (PUT_OFF.test(behind) || MOVED_ON.test(behind) || before.startsWith('off put'))
    return 'postponed';
  if (MOVED_UP.test(behind)) return 'announced';
  return hasAny(around, POSTPONED_WORDS, around.length) ? 'postponed' : null;
}
