import {
  BE,
  DETERMINER,
  DO,
  FINITE,
  MODAL,
  NEGATION,
  RELATIVE,
  SUBJECT_PRONOUN,
  THAT,
} from '../../lexicon/function-words.ts';
import { ALSO_NOUNS, AS, CLAUSE, THAT_CLAUSE } from '../../lexicon/reporting-verbs.ts';
import type { VerbEntry } from '../../lexicon/reporting-verbs.ts';
import { GOING_ON, PLURALS, SINGULAR, USING, WILLING } from '../../lexicon/verb-contexts.ts';
import { NUMBER } from '../../text/tokens.ts';
import { follows } from './past-verbs.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import { has, isCapital, isMark, isMarked, isWord, lowerAt } from './token-queries.ts';
import { makeGroup } from './verb-group.ts';
import { isNounHere, isObject, isPluralNoun, isTheSay } from './verb-nouns.ts';

export function readBase(
  view: QuoteView,
  unit: QuoteUnit,
  entry: VerbEntry,
  i: number,
  before: number,
) {
  if (before < unit.from || isObject(view, before) || isTheSay(view, i)) return null;
  if (lowerAt(view, before) === 'to') {
    const lead = lowerAt(view, before - 1) === 'on' ? before - 2 : before - 1;
    if (GOING_ON.has(lowerAt(view, lead))) return makeGroup(entry, lead, i, 'finite');
    if (lowerAt(view, lead) === 'going' || usesMeans(view, unit, entry, before))
      return makeGroup(entry, before, i, 'participle');
    const isWilling = WILLING.has(lowerAt(view, lead)) && has(view, lead - 1, BE);
    return isWilling && has(view, lead - 1, FINITE)
      ? makeGroup(entry, lead - 1, i, 'finite')
      : null;
  }
  if (
    /^(?:did|does|do)$/.test(lowerAt(view, before)) &&
    before > unit.from + 1 - 1 &&
    !isMark(view, before - 1, ',')
  )
    return makeGroup(entry, before, i, 'finite');
  if (has(view, before, MODAL | DO | NEGATION) || isNounHere(view, entry, before)) return null;
  const lower = lowerAt(view, before);
  const isNumber = view.tokens.kinds[before] === NUMBER;
  const isHeld =
    ALSO_NOUNS.has(entry.verb.lemma) && has(view, before - 1, RELATIVE | SUBJECT_PRONOUN | THAT);
  if (isHeld && !has(view, before - 1, DETERMINER)) return null;
  const isPlural = isNumber || PLURALS.has(lower) || (lower.endsWith('s') && isWord(view, before));
  const isSay = entry.verb.lemma === 'say' && !isMark(view, i + 1, ',');
  const isJoined = isCapital(view, before) && isJoinedName(view, unit, before);
  return isPlural || isJoined || isSay || lowerAt(view, i + 1) === 'that'
    ? makeGroup(entry, before + 1, i, 'finite')
    : null;
}

/** Most tokens from "used" to "to say". */
const LONGEST_MEANS = 16;

/** "used a speech on Monday | to claim", "took to the radio | to warn". */
function usesMeans(view: QuoteView, unit: QuoteUnit, { verb }: VerbEntry, to: number): boolean {
  if ((verb.takes & (CLAUSE | THAT_CLAUSE)) === 0 || (verb.takes & AS) !== 0) return false;
  for (let i = to - 2; i >= Math.max(unit.from, to - LONGEST_MEANS); i -= 1) {
    if (isMarked(view, i) || isMark(view, i, ',;:')) return false;
    if (USING.has(lowerAt(view, i)))
      return lowerAt(view, i).startsWith('us') || lowerAt(view, i + 1) === 'to';
  }
  return false;
}

/** "Ruiz and Lind say": two names joined. */
function isJoinedName(view: QuoteView, unit: QuoteUnit, last: number): boolean {
  for (let i = last - 1; i > Math.max(unit.from, last - 4); i -= 1)
    if (lowerAt(view, i) === 'and') return isCapital(view, i - 1);
  return false;
}

export function readPresent(
  view: QuoteView,
  unit: QuoteUnit,
  entry: VerbEntry,
  i: number,
  before: number,
) {
  if (before < unit.from && !follows(view, entry, i)) return null;
  if (isNounHere(view, entry, before)) return null;
  const isSure = isSubjectLike(view, before) || introducesWords(view, i + 1);
  if (ALSO_NOUNS.has(entry.verb.lemma) && (!isSure || isPluralNoun(view, unit, i))) return null;
  return makeGroup(entry, before + 1, i, 'finite');
}

/** "that", a colon or marks right after it show a verb. */
function introducesWords(view: QuoteView, i: number): boolean {
  if (isMark(view, i, ':')) return isMarked(view, i + 1);
  const isAdjective = lowerAt(view, i - 2).endsWith('ed');
  return lowerAt(view, i) === 'that' || (isMarked(view, i) && !isAdjective);
}

function isSubjectLike(view: QuoteView, i: number): boolean {
  return SINGULAR.has(lowerAt(view, i)) || isCapital(view, i) || isMark(view, i, ',”"');
}
