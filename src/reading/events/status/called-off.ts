import { CANCELLED_WORDS, POSTPONED_WORDS } from '../../../lexicon/event-context.ts';
import type { EventStatus } from '../../../model/event-kinds.ts';
import { hasAny } from './status-words.ts';

/** Verbs of two words, and "never took place": what became of an event. */
const CALLED_OFF =
  /(?:^| )(?:(?:call|calls|called|calling) off|fell through|(?:never|not) (?:took|take|taken) place|never (?:happened|materiali[sz]ed)|(?:did|will|would) not (?:happen|go ahead)|n[’']t (?:take place|happen))(?: |$)/;
const PUT_OFF =
  /(?:^| )(?:(?:put|puts|putting) off|(?:push|pushed|pushes) back|carried over|adjourned (?:until|till|to|for|indefinitely)|(?:is|are|was|were|been|put) on hold)(?: |$)/;
/** What leaves an event standing that is spoken of as called off: "might cancel", "did not cancel", "threatened to cancel". */
const NOT_YET =
  /^(?:might|may|could|would|not|never|denied|denies|threaten(?:s|ed|ing)?|considered|considering)$|n[’']t$/;
/** "has been moved to June 3": to another day, no other town. */
const MOVED_ON =
  /(?:^| )(?:been|was|were|is|are) moved (?:back )?to (?:\d|next |later |(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: |$))/;
/** "pulled out of talks with X", words nearest first: there are none without those who pull out. */
const LEFT_OUT = /^(?:of out (?:pull|back|dropp)|from withdr|from pull)/;
/** "halted work on a summit", "dropped plans for talks", words nearest first. */
const GIVEN_UP =
  /^(?:on|for|of) (?:work|plans?|planning|preparations?|idea)(?: the| its| their| all| his| her){0,2} (halt|stopp|froz|freez|paus|suspend|shelv|dropp|drop$|abandon|scrap|ditch)/;
const MOVED_UP = /(?:^| )brought forward(?: |$)/;

/** "cancelled the talks", "the meeting has been postponed"; what is told behind "after" befell something else. */
export function statusWhenOff(
  inside: readonly string[],
  left: readonly string[],
  right: readonly string[],
): EventStatus | null {
  const after = right.findIndex((word, i) => i > 0 && /^(?:after|following)$/.test(word));
  const own = after < 0 ? right : right.slice(0, after);
  const around = [...(hasTakenPlace(own) ? [] : [...inside, ...left.slice(0, 2)]), ...own];
  const behind = own.join(' ');
  const before = (inside[0] === 'off' ? ['off', ...left] : left).slice(0, 2).join(' ');
  if (hasAny(around, CANCELLED_WORDS, around.length))
    return CANCELLED_WORDS.has(left[0] ?? '') && left.slice(1, 6).some((word) => NOT_YET.test(word))
      ? 'announced'
      : 'cancelled';
  if (
    /^(?:abandon|dropp|ditch)/.test(left[0] ?? '') &&
    /^(?:planned|proposed)$/.test(inside[1] ?? '')
  )
    return 'cancelled';
  if (!isObjectOfOther(left) && isTurnedDown(own)) return 'denied';
  if (CALLED_OFF.test(behind) || before.startsWith('off call')) return 'cancelled';
  if (before.startsWith('down turn')) return 'denied';
  const givenUp = GIVEN_UP.exec(left.slice(0, 5).join(' '))?.[1];
  if (givenUp) return /^(?:halt|stopp|fr|paus|suspend)/.test(givenUp) ? 'postponed' : 'cancelled';
  if (LEFT_OUT.test(left.slice(0, 3).join(' ')) && right[0] === 'with') return 'cancelled';
  if (before.startsWith('adjourned') && /(?:^| )(?:until|till|indefinitely)(?: |$)/.test(behind))
    return 'postponed';
  if (PUT_OFF.test(behind) || MOVED_ON.test(behind) || before.startsWith('off put'))
    return 'postponed';
  if (MOVED_UP.test(behind)) return 'announced';
  return hasAny(around, POSTPONED_WORDS, around.length) ? 'postponed' : null;
}

/** "the long delayed talks began": whatever was told before, they took place. */
function hasTakenPlace(right: readonly string[]): boolean {
  const at = right.findIndex((word) =>
    /^(?:began|started|took|ended|opened|resumed|concluded|lasted)$/.test(word),
  );
  return (
    at >= 0 &&
    right[at - 1] !== 'and' &&
    !right.slice(0, at).some((word) => /^(?:not|never|that|which|was|were)$/.test(word))
  );
}

/** "a draft to steer the talks", "the terms of the talks": the verb behind is that of something else. */
function isObjectOfOther(left: readonly string[]): boolean {
  return left[1] === 'to' || /^(?:at|in|of|from|during)$/.test(left[0] ?? '');
}

/** "a proposed meeting was rejected": the first verb behind it says so. */
function isTurnedDown(right: readonly string[]): boolean {
  const at = right.findIndex((word) => /^(?:was|were|been|that|which)$/.test(word));
  const told = right.slice(at + 1, at + 3).join(' ');
  return at >= 0 && /^(?:rejected|refused|rebuffed|turned down|ruled out)(?: |$)/.test(told);
}
