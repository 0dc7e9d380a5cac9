import {
  ADVERB,
  CLAUSE_COORDINATOR,
  COORDINATOR,
  DETERMINER,
  FINITE,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  THAT,
  TIME,
} from '../../lexicon/function-words.ts';
import { NUMBER } from '../../text/tokens.ts';
import { isBarePhrase, nounPhraseEnd } from './noun-phrases.ts';
import type { TokenRange } from './noun-phrases.ts';
import {
  endOf,
  has,
  isCapital,
  isDash,
  isMark,
  isMarked,
  isPossessive,
  isWord,
  lowerAt,
  startOf,
  touches,
} from './quote-view.ts';
import type { QuoteView } from './quote-view.ts';

/** Who speaks: the words that name them, as tokens and as offsets. */
export interface Speaker extends TokenRange {
  readonly start: number;
  readonly end: number;
  /** Indices into the entities; empty when only described. */
  readonly entities: readonly number[];
}

/** A subject: the speaker, and the first token of the region it stands in with all that belongs to it. */
export interface Subject {
  readonly speaker: Speaker;
  readonly region: number;
}

/**
 * The subject that ends right before token `verb`, looking back to `floor`: "the minister", "Ana
 * Ruiz, who leads the talks,", "who". Null when the words before are no noun phrase.
 */
export function subjectBefore(view: QuoteView, floor: number, verb: number): Subject | null {
  const loose = beforeAdverbs(view, floor, verb - 1);
  const last = loose < floor ? verb - 1 : loose;
  if (last < floor || isMarked(view, last)) return null;
  if (
    lowerAt(view, last) === 'who' ||
    (lowerAt(view, last) === 'which' && isMark(view, last - 1, ','))
  )
    return relativeSubject(view, floor, last);
  if (isMark(view, last, ',—–)') || isDash(view, last))
    return interruptedSubject(view, floor, last);
  return adjacentSubject(view, floor, last);
}

function isYear(view: QuoteView, i: number): boolean {
  return view.tokens.kinds[i] === NUMBER && (view.tokens.words[i] ?? '').length === 4;
}

/** Back past "later", "repeatedly" and "on Tuesday". */
function beforeAdverbs(view: QuoteView, floor: number, from: number): number {
  let i = from;
  while (i >= floor && isLooseAdverb(view, i)) {
    const isDay = i > floor && has(view, i - 1, PREPOSITION);
    i -= isDay ? 2 : 1;
  }
  return i;
}

function isLooseAdverb(view: QuoteView, i: number): boolean {
  if (isYear(view, i)) return has(view, i - 1, PREPOSITION);
  const isAdverb = has(view, i, ADVERB | TIME) && !has(view, i, DETERMINER | SUBJECT_PRONOUN);
  return isAdverb && view.mentionOf[i] === -1 && !isMarked(view, i);
}

/** "Ruiz, who leads the talks": the pronoun, with the entities of the name before it. */
function relativeSubject(view: QuoteView, floor: number, at: number): Subject {
  let before = at - 1;
  while (before > floor && !isWord(view, before)) before -= 1;
  const mention = view.mentions[view.mentionOf[before] ?? -1];
  const range = { from: at, to: at + 1, start: startOf(view, at), end: endOf(view, at) };
  return { speaker: { ...range, entities: mention?.entities ?? [] }, region: at };
}

/** A subject with something between it and the verb: the first bare phrase of its clause. */
function interruptedSubject(view: QuoteView, floor: number, last: number): Subject | null {
  const ranges = segments(view, floor, last).map(({ from, to }) => ({
    from: skipOpeners(view, from, to),
    to,
  }));
  const at = ranges.findIndex((range) => isBarePhrase(view, range));
  const range = ranges[at];
  if (!range) return null;
  const speaker = speakerIn(view, range);
  const named = isNamed(view, range) ? null : personAt(view, ranges[at + 1]);
  return { speaker: named ?? speaker, region: range.from };
}

/** Whether the phrase ends in a person's name rather than a description. */
function isNamed(view: QuoteView, range: TokenRange): boolean {
  const mention = view.mentions[view.mentionOf[range.to - 1] ?? -1];
  return mention?.kind === 'person' && mention.form !== 'description';
}

/** "The bloc's envoy, Ana Ruiz, said": the name that stands between commas of its own. */
function personAt(view: QuoteView, range: TokenRange | undefined): Speaker | null {
  if (!range) return null;
  const mention = view.mentions[view.mentionOf[range.from] ?? -1];
  const isName = mention?.kind === 'person' && mention.end === endOf(view, range.to - 1);
  return isName ? speakerIn(view, range) : null;
}

/** Stretches between commas, dashes and brackets. */
function segments(view: QuoteView, floor: number, end: number): readonly TokenRange[] {
  const found: TokenRange[] = [];
  let from = floor;
  for (let i = floor; i <= end; i += 1) {
    if (i < end && !isMark(view, i, ',;:()') && !isDash(view, i) && !isMarked(view, i)) continue;
    if (i > from) found.push({ from, to: i });
    from = i + 1;
  }
  return found;
}

/** Past "And", "Later", "But". */
function skipOpeners(view: QuoteView, from: number, to: number): number {
  let i = from;
  while (
    i < to &&
    has(view, i, COORDINATOR | CLAUSE_COORDINATOR | ADVERB) &&
    !has(view, i, DETERMINER)
  )
    i += 1;
  return i;
}

/** Walks left from the last token of the phrase to where its clause begins. */
function adjacentSubject(view: QuoteView, floor: number, last: number): Subject | null {
  const region = phraseStart(view, floor, last);
  const from = skipFronted(view, region, last + 1);
  if (from > last) return null;
  const range = { from, to: last + 1 };
  const isBareDeterminer = from === last && has(view, from, DETERMINER);
  if (isBareDeterminer && !has(view, from, SUBJECT_PRONOUN)) return null;
  if (!isWord(view, from) && view.tokens.kinds[from] !== NUMBER) return null;
  return { speaker: speakerIn(view, range), region: from };
}

const CLAUSE_EDGE = CLAUSE_COORDINATOR | SUBORDINATOR | THAT;
/** Prepositions that open clauses too: "a week after the neighbours said". */
const OPENS_CLAUSE = new Set(['after', 'before', 'since', 'until']);

function phraseStart(view: QuoteView, floor: number, last: number): number {
  let joint = -1;
  let loose = -1;
  for (let i = last; i >= floor; i -= 1) {
    if (isEdge(view, floor, i)) return i + 1;
    if (has(view, i, FINITE) && !isCapital(view, i)) {
      const relative = relativeBefore(view, floor, i);
      if (relative < 0) return Math.max(joint, loose, i) + 1;
      i = relative;
    } else if (loose >= 0 && looksPast(view, i)) {
      return loose + 1;
    } else if (has(view, i, COORDINATOR) && joint < 0 && !isHyphened(view, i)) {
      if (!isCapital(view, i + 1) && !has(view, i + 1, DETERMINER)) loose = Math.max(loose, i);
      else joint = i;
    }
  }
  return floor;
}

/** How far back a relative pronoun may open the clause that a finite verb ends. */
const RELATIVE_REACH = 6;

/** "friends who have seen her": the pronoun before a finite verb; -1 for none near. */
function relativeBefore(view: QuoteView, floor: number, verb: number): number {
  for (let i = verb - 1; i >= Math.max(floor, verb - RELATIVE_REACH); i -= 1) {
    if (lowerAt(view, i) === 'who' || lowerAt(view, i) === 'whose') return i;
    if (isMark(view, i, ',;:')) return -1;
  }
  return -1;
}

/** "warm-and-fuzzy". */
function isHyphened(view: QuoteView, i: number): boolean {
  return isMark(view, i - 1, '-') && touches(view, i - 1);
}

function isEdge(view: QuoteView, floor: number, i: number): boolean {
  if (isMarked(view, i)) return true;
  if (isWord(view, i)) {
    const isEdge = has(view, i, CLAUSE_EDGE | RELATIVE) || OPENS_CLAUSE.has(lowerAt(view, i));
    return isEdge && (i === floor || !isCapital(view, i));
  }
  if (isPossessive(view, i) || isMark(view, i, "/&'’")) return false;
  if (isMark(view, i, '.')) return !touches(view, i - 1) || !isCapital(view, i - 1);
  return view.tokens.kinds[i] !== NUMBER && (!isMark(view, i, '-') || isDash(view, i));
}

/** Past a fronted "On Monday", "In Paris" and openers: to the phrase that can be a subject. */
function skipFronted(view: QuoteView, region: number, to: number): number {
  let i = skipOpeners(view, region, to);
  while (i < to && has(view, i, PREPOSITION | TIME) && !has(view, i, DETERMINER)) {
    const end = nounPhraseEnd(view, has(view, i, PREPOSITION) ? i + 1 : i, to);
    if (end >= to || end <= i)
      return lastStart(view, i, to) ?? (isQuantifier(view, region) ? region : to);
    i = skipOpeners(view, end, to);
  }
  return i;
}

const QUANTIFIERS = new Set(['about', 'over', 'under', 'around', 'near', 'outside', 'inside']);

/** "Over half", "Outside experts": a preposition that opens a subject. */
function isQuantifier(view: QuoteView, i: number): boolean {
  return QUANTIFIERS.has(lowerAt(view, i));
}

/** The last word that can open a noun phrase and follows no preposition. */
function lastStart(view: QuoteView, from: number, to: number): number | null {
  for (let i = to - 1; i > from; i -= 1) {
    const opens = has(view, i, DETERMINER | SUBJECT_PRONOUN) || startsMention(view, i);
    if (opens && !has(view, i - 1, PREPOSITION)) return i;
  }
  return null;
}

function startsMention(view: QuoteView, i: number): boolean {
  const mention = view.mentions[view.mentionOf[i] ?? -1];
  return mention !== undefined && mention.start === startOf(view, i);
}

/** The speaker a noun phrase names: the mention at its head, else its words up to the first preposition. */
export function speakerIn(view: QuoteView, range: TokenRange): Speaker {
  const head = headEnd(view, range);
  const mention = view.mentions[view.mentionOf[head - 1] ?? -1];
  if (!mention) return describe(view, { from: range.from, to: range.to });
  const entities = [...mention.entities];
  let start = Math.max(mention.start, startOf(view, range.from));
  for (let i = head - 1; i > range.from; i -= 1) {
    const other = view.mentions[view.mentionOf[i - 1] ?? -1];
    if (!has(view, i, COORDINATOR) || !other || has(view, i - 2, PREPOSITION)) continue;
    entities.unshift(...other.entities);
    start = Math.min(start, other.start);
  }
  return { ...range, start, end: mention.end, entities: [...new Set(entities)] };
}

function describe(view: QuoteView, range: TokenRange): Speaker {
  return {
    ...range,
    start: startOf(view, range.from),
    end: endOf(view, range.to - 1),
    entities: [],
  };
}

function headEnd(view: QuoteView, range: TokenRange): number {
  if (endsInPerson(view, range)) return range.to;
  for (let i = range.from + 1; i < range.to; i += 1) {
    const isInName = view.mentionOf[i] !== -1 && view.mentionOf[i] === view.mentionOf[i - 1];
    if (!isInName && (has(view, i, PREPOSITION | RELATIVE) || isMark(view, i, ',('))) return i;
  }
  return range.to;
}

/** "ambassador to Lusia Ana Ruiz": a name at the end that no preposition governs. */
function endsInPerson(view: QuoteView, range: TokenRange): boolean {
  const mention = view.mentions[view.mentionOf[range.to - 1] ?? -1];
  if (mention?.kind !== 'person' || mention.form === 'pronoun') return false;
  let i = range.to - 1;
  while (i > range.from && startOf(view, i) > mention.start) i -= 1;
  return i > range.from && !has(view, i - 1, PREPOSITION | DETERMINER | COORDINATOR);
}

/** The subject after a verb: `said Ana Ruiz, the envoy`. Null where a clause begins instead. */
export function subjectAfter(view: QuoteView, verbEnd: number, limit: number): Subject | null {
  let from = verbEnd;
  while (from < limit && has(view, from, ADVERB) && !isCapital(view, from)) from += 1;
  if (has(view, from, SUBJECT_PRONOUN | PREPOSITION) && !has(view, from, DETERMINER)) return null;
  if (has(view, from, THAT | TIME)) return null;
  const to = nounPhraseEnd(view, from, limit);
  if (to === from || has(view, to, FINITE) || isMarked(view, to) || has(view, to, THAT))
    return null;
  if (isMark(view, to, ':') && !isCapital(view, from)) return null;
  return { speaker: speakerIn(view, { from, to }), region: from };
}

/** So many verbs are looked at for a main subject. */
const MOST_TRIED = 8;

/** The subject of the first finite verb from `floor` on; null when none is found before `limit`. */
export function mainSubject(view: QuoteView, floor: number, limit: number): Subject | null {
  let tried = 0;
  for (let i = floor + 1; i < limit && tried < MOST_TRIED; i += 1) {
    if (isMarked(view, i) || !isWord(view, i)) continue;
    if (!has(view, i, FINITE) && !looksPast(view, i)) continue;
    tried += 1;
    const subject = subjectBefore(view, floor, i);
    if (subject && !has(view, subject.region - 1, RELATIVE | SUBORDINATOR | THAT)) return subject;
  }
  return headSubject(view, floor, limit);
}

/** Where no verb is known: the noun phrase that opens the clause. */
function headSubject(view: QuoteView, floor: number, limit: number): Subject | null {
  let from = floor;
  while (from < limit && isMarked(view, from)) from += 1;
  from = skipOpeners(view, from, limit);
  const to = has(view, from, PREPOSITION) ? from : nounPhraseEnd(view, from, limit);
  const mention = view.mentions[view.mentionOf[to - 1] ?? -1];
  return to > from && mention ? { speaker: speakerIn(view, { from, to }), region: from } : null;
}

function looksPast(view: QuoteView, i: number): boolean {
  const lower = lowerAt(view, i);
  if (view.verbs.get(lower)?.form === 'past') return true;
  return lower.length > 4 && lower.endsWith('ed') && !has(view, i - 1, DETERMINER | PREPOSITION);
}
