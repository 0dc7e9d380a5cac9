import { ADVERB, BE, FINITE, HAVE, MODAL, NEGATION } from '../../lexicon/function-words.ts';
import { ALSO_NOUNS, THAT_CLAUSE } from '../../lexicon/reporting-verbs.ts';
import type { VerbEntry } from '../../lexicon/reporting-verbs.ts';
import { GOING_ON } from '../../lexicon/verb-contexts.ts';
import { readPast } from './past-verbs.ts';
import { readBase, readPresent } from './present-verbs.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import { has, isCapital, isMark, isMarked, isWord, lowerAt, touches } from './token-queries.ts';
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
