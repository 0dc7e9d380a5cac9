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
import { isBarePhrase, nounPhraseEnd } from './noun-phrases.ts';
import type { TokenRange } from './noun-phrases.ts';
import {
  endOf,
  has,
  isCapital,
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
  let last = verb - 1;
  while (last >= floor && isLooseAdverb(view, last)) last -= 1;
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

function isLooseAdverb(view: QuoteView, i: number): boolean {
  const isAdverb = has(view, i, ADVERB | TIME) && !has(view, i, DETERMINER | SUBJECT_PRONOUN);
  return isAdverb && view.mentionOf[i] === -1 && !isMarked(view, i);
}

export function isDash(view: QuoteView, i: number): boolean {
  if (isMark(view, i, '—–')) return true;
  return isMark(view, i, '-') && !touches(view, i - 1);
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
  for (const range of segments(view, floor, last)) {
    const from = skipOpeners(view, range.from, range.to);
    if (!isBarePhrase(view, { from, to: range.to })) continue;
    return { speaker: speakerIn(view, { from, to: range.to }), region: from };
  }
  return null;
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
  if (!isWord(view, from) && !/\d/.test(lowerAt(view, from))) return null;
  return { speaker: speakerIn(view, range), region: from };
}

const CLAUSE_EDGE = CLAUSE_COORDINATOR | SUBORDINATOR | THAT;

function phraseStart(view: QuoteView, floor: number, last: number): number {
  let joint = -1;
  for (let i = last; i >= floor; i -= 1) {
    if (isEdge(view, i)) return i + 1;
    if (has(view, i, FINITE) && !isCapital(view, i)) return joint >= 0 ? joint + 1 : i + 1;
    if (has(view, i, COORDINATOR) && joint < 0) {
      if (!isCapital(view, i + 1) && !has(view, i + 1, DETERMINER)) return i + 1;
      joint = i;
    }
  }
  return floor;
}

function isEdge(view: QuoteView, i: number): boolean {
  if (isMarked(view, i)) return true;
  if (isWord(view, i)) return has(view, i, CLAUSE_EDGE | RELATIVE) && !isCapital(view, i);
  if (isPossessive(view, i) || isMark(view, i, "/&'’")) return false;
  if (isMark(view, i, '.')) return !touches(view, i - 1) || !isCapital(view, i - 1);
  return view.tokens.kinds[i] !== 2 && (!isMark(view, i, '-') || isDash(view, i));
}

/** Past a fronted "On Monday", "In Paris" and openers: to the phrase that can be a subject. */
function skipFronted(view: QuoteView, region: number, to: number): number {
  let i = skipOpeners(view, region, to);
  while (i < to && has(view, i, PREPOSITION | TIME) && !has(view, i, DETERMINER)) {
    const end = nounPhraseEnd(view, has(view, i, PREPOSITION) ? i + 1 : i, to);
    if (end >= to || end <= i) return lastStart(view, i, to);
    i = skipOpeners(view, end, to);
  }
  return i;
}

/** The last word that can open a noun phrase and follows no preposition. */
function lastStart(view: QuoteView, from: number, to: number): number {
  for (let i = to - 1; i > from; i -= 1) {
    const opens = has(view, i, DETERMINER | SUBJECT_PRONOUN) || startsMention(view, i);
    if (opens && !has(view, i - 1, PREPOSITION)) return i;
  }
  return to;
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
  let { start } = mention;
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
  for (let i = range.from + 1; i < range.to; i += 1) {
    const isInName = view.mentionOf[i] !== -1 && view.mentionOf[i] === view.mentionOf[i - 1];
    if (!isInName && (has(view, i, PREPOSITION | RELATIVE) || isMark(view, i, ',('))) return i;
  }
  return range.to;
}

/** The subject after a verb: `said Ana Ruiz, the envoy`. Null where a clause begins instead. */
export function subjectAfter(view: QuoteView, verbEnd: number, limit: number): Subject | null {
  let from = verbEnd;
  while (from < limit && has(view, from, ADVERB) && !isCapital(view, from)) from += 1;
  if (has(view, from, SUBJECT_PRONOUN | PREPOSITION) && !has(view, from, DETERMINER)) return null;
  const to = nounPhraseEnd(view, from, limit);
  if (to === from || has(view, to, FINITE) || isMarked(view, to) || has(view, to, THAT))
    return null;
  if (isMark(view, to, ':') && !isCapital(view, from)) return null;
  return { speaker: speakerIn(view, { from, to }), region: from };
}

/** The subject of the first finite verb from `floor` on; null when none is found before `limit`. */
export function mainSubject(view: QuoteView, floor: number, limit: number): Subject | null {
  for (let i = floor + 1; i < limit; i += 1) {
    if (isMarked(view, i) || !isWord(view, i)) continue;
    if (!has(view, i, FINITE) && !looksPast(view, i)) continue;
    const subject = subjectBefore(view, floor, i);
    if (subject && !has(view, subject.region - 1, RELATIVE | SUBORDINATOR | THAT)) return subject;
  }
  return null;
}

function looksPast(view: QuoteView, i: number): boolean {
  const lower = lowerAt(view, i);
  if (view.verbs.get(lower)?.form === 'past') return true;
  return lower.length > 4 && lower.endsWith('ed') && !has(view, i - 1, DETERMINER | PREPOSITION);
}
