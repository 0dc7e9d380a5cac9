import {
  ADVERB,
  BE,
  DETERMINER,
  POSSESSIVE_PRONOUN,
  SAYING,
  SUBORDINATOR,
} from '../../lexicon/event-grammar.ts';
import { HOST_VERBS, MEDIATE_VERBS } from '../../lexicon/event-words.ts';
import { NEW_BEFORE } from '../../lexicon/event-context.ts';
import type { Novelty } from './account.ts';
import { dateAt, is, isPossessive, lowerAt, mentionAt } from './event-view.ts';
import { joiningVerb } from './joined-for.ts';
import { descriptionStart } from './noun-phrase.ts';
import type { Scene } from './scene.ts';
import type { Trigger } from './trigger.ts';
import { isMark, isVerbLike } from './words.ts';

/** Whether the words tell of an event not told before ("another meeting"), point back ("the meeting") or neither. */
export function noveltyOf(scene: Scene, trigger: Trigger, isGeneral: boolean): Novelty {
  const { view } = scene;
  if (trigger.frame !== null) return verbNovelty(scene, trigger);
  if (isGeneral) return 'open';
  const start = descriptionStart(scene, trigger.token);
  if (joiningVerb(scene, start) >= 0) return 'new';
  let novelty: Novelty = 'open';
  for (let i = start; i < trigger.token; i += 1) {
    const lower = lowerAt(view, i);
    if (NEW_BEFORE.has(lower) && !dateAt(view, i) && !mentionAt(view, i)) return 'new';
    if (
      /^(?:the|this|that|these|those)$/.test(lower) ||
      is(view, i, POSSESSIVE_PRONOUN) ||
      isPossessive(view, i)
    )
      novelty = 'definite';
    if (
      mentionAt(view, i)?.kind === 'place' ||
      mentionAt(view, i)?.form === 'pair' ||
      dateAt(view, i)
    )
      novelty = 'definite';
    if (/^(?:upcoming|forthcoming|next)$/.test(lower)) novelty = 'definite';
  }
  const isLed = /^(?:after|before|during|at|following)$/.test(lowerAt(view, start - 1));
  return novelty === 'open' && isLed && start === trigger.token ? 'definite' : novelty;
}

/** "also met", "met again" are new. */
function verbNovelty({ view }: Scene, { token, to }: Trigger): Novelty {
  for (let i = token - 1; i > token - 4; i -= 1)
    if (
      /^(?:also|previously|earlier|last|later|then|again|separately)$/.test(lowerAt(view, i)) &&
      is(view, i, ADVERB)
    )
      return 'new';
  return /^(?:again|separately)$/.test(lowerAt(view, to)) ? 'new' : 'open';
}

/** "also", "then", "later": the event goes on from the one told before. */
export function goesOn({ view, sentence }: Scene, { token }: Trigger): boolean {
  for (let i = token - 1; i >= Math.max(sentence.from, token - 4); i -= 1)
    if (/^(?:also|then|later|afterwards|subsequently|earlier)$/.test(lowerAt(view, i))) return true;
  return /^(?:later|then|afterwards|earlier)$/.test(lowerAt(view, sentence.from));
}

/** "met, in talks brokered by Norway": what they met for. */
function isBrokered({ view }: Scene, { to }: Trigger): boolean {
  const lower = lowerAt(view, to);
  return MEDIATE_VERBS.has(lower) || HOST_VERBS.has(lower) || lower === 'described';
}

/** ", their second meeting in a week", "It was their first meeting": a noun that names the event just told. */
export function isApposition(scene: Scene, trigger: Trigger): boolean {
  const { view, sentence } = scene;
  if (trigger.frame !== null) return false;
  const start = descriptionStart(scene, trigger.token);
  if (lowerAt(view, start - 1) === 'in' && lowerAt(view, start - 2) === ',')
    return isBrokered(scene, trigger);
  const isOpener = is(view, trigger.to, SUBORDINATOR) && lowerAt(view, trigger.to) !== 'since';
  if (!is(view, start, POSSESSIVE_PRONOUN | DETERMINER) || isOpener) return false;
  const isCopula = is(view, start - 1, BE) && start - 2 === sentence.from;
  if (isCopula) return /^(?:it|this|that)$/.test(lowerAt(view, sentence.from));
  return lowerAt(view, start - 1) === ',';
}

/** "met before the summit", "spoke ahead of the talks", no "spoke before the meeting ended": where the event word before it starts; null where none stands close by. */
export function besidesWhich(
  scene: Scene,
  { token, frame }: Trigger,
  others: ReadonlySet<number>,
): number | null {
  const { view, sentence } = scene;
  if (frame !== null || isVerbLike(view, token + 1)) return null;
  const lead = descriptionStart(scene, token) - 1;
  const isAhead = lowerAt(view, lead) === 'of' && lowerAt(view, lead - 1) === 'ahead';
  if (!isAhead && !/^(?:before|after|following|until)$/.test(lowerAt(view, lead))) return null;
  for (let i = lead - 1; i >= sentence.from; i -= 1) {
    if (others.has(i)) return view.tokens.starts[i] ?? null;
    const isBorder = isMark(view, i) || /^[,;:]$/.test(lowerAt(view, i)) || is(view, i, SAYING);
    if (isBorder || (lowerAt(view, i) === 'and' && isVerbLike(view, i + 1))) return null;
  }
  return null;
}
