import { PREPOSITION, RELATIVE, SUBJECT_PRONOUN } from '../../lexicon/function-words.ts';
import {
  FINDERS,
  FINDING_VERBS,
  LIFELESS,
  SHOWING_VERBS,
  TELLING_VERBS,
} from '../../lexicon/reporting-verbs.ts';
import type { QuoteView } from './quote-view.ts';
import type { Speaker, Subject } from './speaker.ts';
import { has, lowerAt } from './token-queries.ts';
import type { VerbGroup } from './verb-group.ts';

/** "The ministers underscores" is two clauses; "Ruiz and Lind says" too. */
export function agrees(view: QuoteView, group: VerbGroup, { speaker }: Subject): boolean {
  const isPresent = view.verbs.get(lowerAt(view, group.at))?.form === 'present';
  if (!isPresent || group.from !== group.at) return true;
  const last = view.tokens.words[speaker.to - 1] ?? '';
  return !/^\p{Ll}.*[^su]s$/u.test(last);
}

/** "Neither Ruiz nor Lind said", "none of them", "no official": it was not said. */
export function isNobody(view: QuoteView, { speaker, region }: Subject): boolean {
  if (/^(?:nor|neither)$/.test(lowerAt(view, region - 1))) return true;
  return /^(?:neither|no|none|nobody)$/.test(lowerAt(view, speaker.from));
}

/** "The figures suggest that …": nobody says it. */
export function isLifeless(view: QuoteView, group: VerbGroup, subject: Subject): boolean {
  if (FINDING_VERBS.has(group.verb.lemma)) return !findsThings(view, subject.speaker);
  const { from, to, entities } = subject.speaker;
  if (entities.length > 0 || has(view, from, SUBJECT_PRONOUN | RELATIVE))
    return isIt(view, group, from);
  if (TELLING_VERBS.has(group.verb.lemma)) return (view.mentionOf[to - 1] ?? -1) < 0;
  if (!SHOWING_VERBS.has(group.verb.lemma)) return false;
  for (let i = from; i < to && !has(view, i, PREPOSITION); i += 1)
    if (LIFELESS.has(lowerAt(view, i))) return true;
  return false;
}

/** "The report of the court", "a panel", not "she". */
function findsThings(view: QuoteView, { from, to }: Speaker): boolean {
  for (let i = from; i < to && !has(view, i, PREPOSITION); i += 1)
    if (FINDERS.has(lowerAt(view, i))) return true;
  return false;
}

function isIt(view: QuoteView, group: VerbGroup, at: number): boolean {
  return SHOWING_VERBS.has(group.verb.lemma) && LIFELESS.has(lowerAt(view, at));
}
