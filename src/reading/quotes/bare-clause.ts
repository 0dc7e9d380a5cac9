import {
  DETERMINER,
  FINITE,
  PREPOSITION,
  QUESTION,
  RELATIVE,
  SUBORDINATOR,
  THAT,
} from '../../lexicon/function-words.ts';
import { CLAUSE, QUOTED_CLAUSE, THAT_CLAUSE } from '../../lexicon/reporting-verbs.ts';
import { NUMBER } from '../../text/tokens.ts';
import { hasFinite, hasSureVerb, looksPast } from './finite-verbs.ts';
import { whole } from './marked-content.ts';
import { holdsMarks } from './marked-tokens.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import type { QuoteView } from './quote-view.ts';
import { has, isCapital, isMark, isMarked, isWord, lowerAt } from './token-queries.ts';
import type { TokenRange } from './token-range.ts';
import type { VerbGroup } from './verb-group.ts';

/** Verbs whose bare clause needs no finite verb in sight to be taken for one. */
const SURE = new Set(['say', 'tell', 'insist', 'argue']);

/** A clause without "that". */
export function clauseFrom(
  view: QuoteView,
  group: VerbGroup,
  at: number,
  limit: number,
): TokenRange | null {
  if (at < limit && opensBareClause(view, group, at, limit))
    return whole(has(view, at - 1, QUESTION) ? at - 1 : at, limit);
  if (!takesClause(view, group, at, limit) || at >= limit || passesOn(view, at)) return null;
  if (has(view, at, PREPOSITION | RELATIVE) && !has(view, at, SUBORDINATOR)) return null;
  if (!isWord(view, at) && view.tokens.kinds[at] !== NUMBER && !isMark(view, at, '$€£'))
    return null;
  if (!SURE.has(group.verb.lemma) && !hasSureVerb(view, at, nextBreak(view, at, limit)))
    return null;
  return SURE.has(group.verb.lemma) && !hasVerb(view, at, limit) ? null : whole(at, limit);
}

/** "said it held", "fears leaving would be “too late”". */
function takesClause(view: QuoteView, group: VerbGroup, at: number, limit: number): boolean {
  const { takes } = group.verb;
  if ((takes & CLAUSE) !== 0) return true;
  if ((takes & THAT_CLAUSE) !== 0 || !takesBareClause(view, group, at, limit)) return false;
  let i = at;
  while (i < limit && !isMarked(view, i) && !has(view, i, FINITE)) i += 1;
  return i < limit && !isMarked(view, i);
}

/** "the agency said | quoting two envoys": whose words they are. */
function passesOn(view: QuoteView, at: number): boolean {
  return /^(?:quoting|citing)$/.test(lowerAt(view, at));
}

/** Verbs of going on that tell words only in marks. By hand. */
const GOING = new Set(['begin', 'finish', 'continue', 'read', 'repeat']);

/** "wrote he would come", "announced it added jobs", "warned Lusia would pay": a subject, and its verb. */
function opensBareClause(view: QuoteView, group: VerbGroup, at: number, limit: number): boolean {
  if (isMarked(view, at) || !takesBareClause(view, group, at, limit)) return false;
  if (has(view, at - 1, PREPOSITION) || GOING.has(group.verb.lemma)) return false;
  const isPronoun = /^(?:he|she|they|we|it)$/.test(lowerAt(view, at));
  const end = isPronoun ? at + 1 : nounPhraseEnd(view, at, limit);
  if (end === at || end >= limit || isMarked(view, end)) return false;
  if (has(view, end, FINITE)) return isPronoun || isCapital(view, at) || has(view, at, DETERMINER);
  return isPronoun && lowerAt(view, at) !== 'it' && looksPast(view, end);
}

/** Verbs of belief take one that holds marked words: "believes the offer is fair and “too late”". */
function takesBareClause(view: QuoteView, { verb }: VerbGroup, at: number, limit: number): boolean {
  if ((verb.takes & (CLAUSE | THAT_CLAUSE)) !== 0) return true;
  if ((verb.takes & QUOTED_CLAUSE) === 0 || nextBreak(view, at, limit) < limit) return false;
  return holdsMarks(view, { from: at, to: limit });
}

/** The next mark or relative clause: what comes before it has to hold the verb of a bare clause. */
function nextBreak(view: QuoteView, from: number, limit: number): number {
  for (let i = from; i < limit; i += 1) {
    if (isMarked(view, i)) return limit;
    if (isMark(view, i, ',;:') || (i > from && has(view, i, THAT | RELATIVE))) return i;
  }
  return limit;
}

/** Whether the range is more than a few words of time and place. */
function hasVerb(view: QuoteView, from: number, to: number): boolean {
  return to - from >= 3 || hasFinite(view, from, to);
}
