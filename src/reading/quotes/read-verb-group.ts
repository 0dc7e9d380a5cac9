import {
  ADVERB,
  BE,
  DETERMINER,
  DO,
  FINITE,
  HAVE,
  MODAL,
  NEGATION,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  THAT,
} from '../../lexicon/function-words.ts';
import {
  ALSO_NOUNS,
  AS,
  CLAUSE,
  FOLLOWS,
  NAMING,
  THAT_CLAUSE,
} from '../../lexicon/reporting-verbs.ts';
import type { VerbEntry } from '../../lexicon/reporting-verbs.ts';
import { GOING_ON, MANY, PLURALS, SINGULAR, USING, WILLING } from '../../lexicon/verb-contexts.ts';
import { NUMBER, POSSESSIVE } from '../../text/tokens.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import {
  has,
  isCapital,
  isMark,
  isMarked,
  isPossessive,
  isWord,
  lowerAt,
  touches,
} from './token-queries.ts';
import { makeGroup, skipAdverbs } from './verb-group.ts';
import type { VerbGroup } from './verb-group.ts';
import { readParticiple } from './verb-participles.ts';

/** The group around a form of a verb of saying at token `i`; null where it is a noun, passive, denied or only possible. */
export function readVerbGroup(view: QuoteView, unit: QuoteUnit, i: number): VerbGroup | null {
  if (lowerAt(view, i) === 'clear') return readClear(view, unit, i);
  const entry = view.verbs.get(lowerAt(view, i));
  if (!entry || isMarked(view, i) || !isWord(view, i) || isInName(view, unit, i)) return null;
  if (isMark(view, i - 1, '-') && touches(view, i - 1)) return null;
  if (entry.form !== 'past' && isNounBefore(view, entry, i)) return null;
  const before = skipAdverbs(view, unit, i - 1);
  if (GOING_ON.has(lowerAt(view, i)) && lowerAt(view, i + 1) === 'to') return null;
  if (isCondition(view, i) || isThePoint(view, entry, i)) return null;
  switch (entry.form) {
    case 'base':
      return readBase(view, unit, entry, i, before);
    case 'present':
      return readPresent(view, unit, entry, i, before);
    case 'past':
      return readPast(view, unit, entry, i, before);
    case 'ing':
      return readParticiple(view, unit, entry, i, before);
  }
}

/** "asked not to be named", "requested anonymity": how one speaks, and no statement. */
function isCondition(view: QuoteView, i: number): boolean {
  if (lowerAt(view, i + 1) === 'anonymity') return true;
  const opens = lowerAt(view, i + 1) === 'not' && lowerAt(view, i + 2) === 'to';
  return opens && lowerAt(view, i + 3) === 'be' && /^(?:asked|requested)$/.test(lowerAt(view, i));
}

/** "a human rights point": the verb comes with "out", "to" or "that". */
function isThePoint(view: QuoteView, { verb }: VerbEntry, i: number): boolean {
  const next = lowerAt(view, i + 1);
  return verb.lemma === 'point' && next !== 'that' && !verb.particles.has(next);
}

/** "States" of "United States". */
function isInName(view: QuoteView, unit: QuoteUnit, i: number): boolean {
  return i > unit.from && isCapital(view, i) && (view.mentionOf[i] ?? -1) >= 0;
}

/** "reports have said": a noun, since its own verb follows. */
function isNounBefore(view: QuoteView, entry: VerbEntry, i: number): boolean {
  return ALSO_NOUNS.has(entry.verb.lemma) && has(view, i + 1, FINITE) && !isMarked(view, i + 1);
}

function readBase(view: QuoteView, unit: QuoteUnit, entry: VerbEntry, i: number, before: number) {
  if (before < unit.from) return null;
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

function readPresent(
  view: QuoteView,
  unit: QuoteUnit,
  entry: VerbEntry,
  i: number,
  before: number,
) {
  if (before < unit.from && !follows(view, entry, i)) return null;
  if (isNounHere(view, entry, before)) return null;
  const isSure = isSubjectLike(view, before) || introducesWords(view, i + 1);
  if (ALSO_NOUNS.has(entry.verb.lemma) && !isSure) return null;
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

function readPast(view: QuoteView, unit: QuoteUnit, entry: VerbEntry, i: number, before: number) {
  if (before < unit.from) return follows(view, entry, i) ? makeGroup(entry, i, i, 'finite') : null;
  if (lowerAt(view, i + 1) === 'by') return null;
  if (isPossessive(view, before) || isRanked(view, before)) return null;
  if (isNamed(view, unit, entry, i)) return null;
  const isContracted = view.tokens.kinds[before] === POSSESSIVE;
  if (has(view, before, BE) && !isContracted) return null;
  if (has(view, before, NEGATION | MODAL) || has(view, before, SUBORDINATOR)) return null;
  if (has(view, before, HAVE) || isContracted) return readPerfect(view, unit, entry, i, before);
  if (isMark(view, before, ',') && lowerAt(view, i) === 'asked') return null;
  if (has(view, before, DETERMINER | PREPOSITION) && !has(view, before, SUBJECT_PRONOUN))
    return null;
  return makeGroup(entry, before + 1, i, 'finite');
}

/** Most tokens from "what" to the verb: "what the port council called". */
const LONGEST_NAMER = 6;

/** "an atmosphere deemed “cordial”": named by nobody, unless "what" or "which" is what somebody names. */
function isNamed(view: QuoteView, unit: QuoteUnit, { verb }: VerbEntry, i: number): boolean {
  if (verb.takes !== NAMING || !isMarked(view, i + 1)) return false;
  if (isCapital(view, i - 1) || has(view, i - 1, SUBJECT_PRONOUN | HAVE)) return false;
  for (let k = i - 1; k >= Math.max(unit.from, i - LONGEST_NAMER); k -= 1)
    if (/^(?:what|which|whom|that)$/.test(lowerAt(view, k))) return false;
  return true;
}

/** "his first confirmed visit": an adjective. */
function isRanked(view: QuoteView, before: number): boolean {
  const isRank = /^(?:first|second|third|last|only|next|previous|latest)$/.test(
    lowerAt(view, before),
  );
  return isRank && (has(view, before - 1, DETERMINER | BE) || isPossessive(view, before - 1));
}

/** "has said", "had not said": only where nothing denies it or makes it merely possible. */
function readPerfect(view: QuoteView, unit: QuoteUnit, entry: VerbEntry, i: number, have: number) {
  if (has(view, have, NEGATION)) return null;
  const before = skipAdverbs(view, unit, have - 1);
  if (has(view, before, MODAL | NEGATION) || lowerAt(view, before) === 'to') return null;
  return makeGroup(entry, before + 1, i, 'finite');
}

function isNounHere(view: QuoteView, entry: VerbEntry, before: number): boolean {
  if (isPossessive(view, before) || opensParticiple(view, entry, before)) return true;
  if (view.tokens.kinds[before] === NUMBER) return ALSO_NOUNS.has(entry.verb.lemma);
  if (entry.form === 'present' && MANY.has(lowerAt(view, before))) return true;
  if (has(view, before, SUBJECT_PRONOUN | RELATIVE)) return false;
  if (has(view, before, DETERMINER)) return true;
  return has(view, before, PREPOSITION) && ALSO_NOUNS.has(entry.verb.lemma);
}

/** Whether the verb may open a sentence before its subject: `Said Ruiz: “…”`. */
function follows(view: QuoteView, entry: VerbEntry, i: number): boolean {
  return (entry.verb.takes & FOLLOWS) !== 0 && isCapital(view, i + 1);
}

/** ", raising fears that": the object of a participle after a comma, or at the start. */
function opensParticiple(view: QuoteView, entry: VerbEntry, before: number): boolean {
  const isParticiple = lowerAt(view, before).endsWith('ing') && !isCapital(view, before);
  return isParticiple && ALSO_NOUNS.has(entry.verb.lemma) && isMark(view, before - 1, ',—–');
}

/** What "made it clear" takes. */
const MAKE_CLEAR = { lemma: 'make clear', takes: THAT_CLAUSE, particles: new Set<string>() };

/** "made it clear that", "has made very clear that". */
function readClear(view: QuoteView, unit: QuoteUnit, i: number): VerbGroup | null {
  if (lowerAt(view, i + 1) !== 'that' || isMarked(view, i)) return null;
  let made = i - 1;
  while (made > unit.from && (has(view, made, ADVERB) || lowerAt(view, made) === 'it')) made -= 1;
  if (!/^(?:made|makes)$/.test(lowerAt(view, made))) return null;
  const before = skipAdverbs(view, unit, made - 1);
  if (before < unit.from || has(view, before, NEGATION | MODAL | BE)) return null;
  const have = has(view, before, HAVE) ? skipAdverbs(view, unit, before - 1) : before;
  return makeGroup({ verb: MAKE_CLEAR, form: 'past' }, have + 1, i, 'finite');
}
