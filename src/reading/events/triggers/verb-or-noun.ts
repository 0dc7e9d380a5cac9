import {
  ADVERB,
  BE,
  DETERMINER,
  MODAL,
  PEOPLE,
  POSSESSIVE_PRONOUN,
} from '../../../lexicon/event-grammar.ts';
import { dateAt, is, isPossessive, lowerAt, mentionAt } from '../phrases/event-view.ts';
import type { EventView } from '../phrases/event-view.ts';
import { isFulfilled } from './meet-verb.ts';
import type { Scene } from '../phrases/scene.ts';
import { subjectOf } from '../phrases/subjects.ts';

/** Before a form in "-ing": it goes on as a verb when somebody follows. */
const GERUND_LEFT =
  /^(?:before|after|by|while|besides|without|from|when|since|and|,|avoid|despite|toward|towards|in|of|for|continue|continues|continued|denied|denies|denying|admitted|avoided|recalled|mentioned)$/;

/** "I’m meeting them". */
const CONTRACTED = /^(?:i[’']m|(?:we|you|they)[’']re)$/;

/** Whether a form that may be a verb is a noun here: "a meeting", "Ruiz’s visit", "Monday’s talks". */
export function isNounHere(scene: Scene, i: number): boolean {
  const { view, sentence } = scene;
  const [before, lower] = [lowerAt(view, i - 1), lowerAt(view, i)];
  if (lower === 'meeting') return !isMeetingVerb(scene, i);
  if (lower.endsWith('ing')) return is(view, i - 1, DETERMINER) && !is(view, i + 1, DETERMINER);
  if (/(?:ed|met|spoke|spoken|sat)$/.test(lower)) return false;
  if (is(view, i - 1, DETERMINER | POSSESSIVE_PRONOUN) || isPossessive(view, i - 1)) return true;
  if (before === 'to' && lower === 'talks') return true;
  if (before === 'to' || is(view, i - 1, MODAL | ADVERB)) return false;
  if (/^(?:talks|visits|tours)$/.test(lower)) return !isPresentVerb(view, i);
  if (!/^(?:visit|talk|tour|host|sign)$/.test(lower)) return false;
  if (lower === 'host' && mentionAt(view, i - 1)?.kind === 'organisation' && isNamedNext(view, i))
    return true;
  const isPlural = (mentionAt(view, i - 1) && before.endsWith('s')) || is(view, i - 1, PEOPLE);
  return !isPlural && i > sentence.from;
}

/** "Annan visits Baghdad", "she talks to": a subject before and an object after make a verb. */
function isPresentVerb(view: EventView, i: number): boolean {
  const subject = mentionAt(view, i - 1);
  if (!subject || subject.kind === 'place' || subject.kind === 'country') return false;
  if (subject.form === 'pair' || isPossessive(view, i - 1)) return false;
  return mentionAt(view, i + 1) !== null || /^(?:to|with|about|by)$/.test(lowerAt(view, i + 1));
}

/** "the unions meeting Ruiz": somebody named right behind. */
function isNamedNext(view: EventView, i: number): boolean {
  const next = mentionAt(view, i + 1);
  return next !== null && next.kind !== 'place';
}

/** "before meeting the envoys", "is meeting with", "ministers meeting in Lima", "meeting its needs". */
function isMeetingVerb(scene: Scene, i: number): boolean {
  const { view } = scene;
  const [before, after] = [lowerAt(view, i - 1), lowerAt(view, i + 1)];
  if (is(view, i - 1, DETERMINER) || isPossessive(view, i - 1)) return false;
  if (isFulfilled(scene, i)) return true;
  const isFollowed =
    after === 'with' ||
    mentionAt(view, i + 1) !== null ||
    view.isRole[i + 1] === 1 ||
    is(view, i + 1, DETERMINER | POSSESSIVE_PRONOUN);
  if (is(view, i - 1, BE) || CONTRACTED.test(before))
    return isFollowed || after === 'in' || after === 'on' || dateAt(view, i + 1) !== null;
  if (before === 'for' || before === 'in')
    return after === 'with' && mentionAt(view, i + 2) !== null;
  if (before === 'of') return isFollowed && after !== 'with';
  if (before === 'to') return view.isRole[i + 1] === 1 || mentionAt(view, i + 1)?.kind === 'person';
  if (before === ',' && /^(?:in|at|on)$/.test(after)) return subjectOf(scene, i).length > 0;
  if (before === 'by' && /^(?:for|again|in|on|at|face)$/.test(after))
    return subjectOf(scene, i).length > 1;
  if (GERUND_LEFT.test(before)) return isFollowed;
  return is(view, i - 1, PEOPLE) && (isNamedNext(view, i) || /^(?:in|with|at)$/.test(after));
}
