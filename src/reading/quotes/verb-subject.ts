import {
  COORDINATOR,
  DETERMINER,
  FINITE,
  PREPOSITION,
  RELATIVE,
  TIME,
} from '../../lexicon/function-words.ts';
import { CLAUSE, FOLLOWS } from '../../lexicon/reporting-verbs.ts';
import type { Finding } from './finding.ts';
import { hasFinite } from './finite-verbs.ts';
import { mainSubject, subjectAfter } from './other-subjects.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import { speakerIn } from './speaker.ts';
import type { Speaker, Subject } from './speaker.ts';
import { beforeAdverbs, subjectBefore } from './subject-before.ts';
import { has, isMark, isMarked, isWord, lowerAt, mentionOn } from './token-queries.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Place } from './verb-place.ts';

/** The subject behind the verb, after marks, a clause with a verb, or at the start. */
export function invertedSubject(
  view: QuoteView,
  { unit, group, limit, floor }: Place,
): Subject | null {
  const canInvert = (group.verb.takes & FOLLOWS) !== 0 && group.verb.lemma !== 'tell';
  if (!canInvert || group.from !== group.at) return null;
  const before = group.from - 1;
  if (before >= unit.from && !isMark(view, before, ',') && !isMarked(view, before)) return null;
  const subject = subjectAfter(view, group.to, limit);
  if (!subject || before < unit.from || isMarked(view, before)) return subject;
  const opensWords =
    isMark(view, subject.speaker.to, ':,') && isMarked(view, subject.speaker.to + 1);
  if (opensWords) return subject;
  const isAlone = endsName(view, subject.speaker.to, limit);
  const isBetween = isMark(view, subject.speaker.to, ',') && goesOn(view, subject, limit);
  const from = Math.max(unit.from, floor);
  const isTold =
    isBetween ||
    isSaid(view, group, from) ||
    isNamed(view, subject, group.from - from) ||
    (subject.speaker.to >= limit && group.from - from > SHORTEST_HEADLINE);
  return isAlone && isTold ? subject : null;
}

/** Fewest tokens, with the comma, of "Talks to resume, says Ruiz". */
const SHORTEST_HEADLINE = 4;

/** Fewest tokens before "said Ana Ruiz" that are a sentence whatever its verb. */
const LONGEST_PHRASE = 12;

/** "Many things drive the cost of the line and a rider’s fare, said Ana Ruiz": nobody else can be meant. */
function isNamed(view: QuoteView, { speaker }: Subject, length: number): boolean {
  const mention = mentionOn(view, speaker.to - 1);
  return length > LONGEST_PHRASE && mention?.kind === 'person' && mention.form === 'name';
}

/** What may follow a speaker behind the verb: the end, a mark, a place, a day, "who". */
function endsName(view: QuoteView, i: number, limit: number): boolean {
  return i >= limit || has(view, i, PREPOSITION | RELATIVE | TIME) || !isWord(view, i);
}

/** "The talks, said Ruiz, | would go on": somebody named between commas, and a verb right after. */
function goesOn(view: QuoteView, { speaker }: Subject, limit: number): boolean {
  const next = speaker.to + 1;
  const isMany = lowerAt(view, speaker.from).endsWith('s');
  const isSomebody = speaker.entities.length > 0 || has(view, speaker.from, DETERMINER) || isMany;
  return isSomebody && next < limit && has(view, next, FINITE);
}

function isSaid(view: QuoteView, group: VerbGroup, floor: number): boolean {
  if (isMarked(view, group.from - 2)) return true;
  return (group.verb.takes & CLAUSE) !== 0 && hasFinite(view, floor, group.from - 1);
}

/** "said it held but warned": one subject, two verbs. */
const JOINING = new Set(['but', 'yet', 'then']);

/** The subject before the verb; after "and" the speaker of the verb before, else the clause's subject. */
export function ownSubject(view: QuoteView, { unit, group, last }: Place): Subject | null {
  if (group.subject !== null) {
    const speaker = speakerIn(view, { from: group.subject, to: group.from });
    return { speaker, region: group.subject };
  }
  const before = beforeAdverbs(view, unit.from, group.from - 1);
  const citing = last && isMarked(view, before) ? cited(view, last, before) : null;
  if (citing) return { speaker: citing, region: group.from };
  const joins = has(view, before, COORDINATOR) || JOINING.has(lowerAt(view, before));
  if (before >= unit.from && joins && !isMarked(view, before)) {
    if (last?.speaker) return { speaker: last.speaker, region: group.from };
    const main = mainSubject(view, unit.from, before);
    return main && { ...main, region: group.from };
  }
  const floor = afterMarks(view, unit, group.from);
  const nested = last && last.cue.to > floor ? subjectBefore(view, last.cue.to, group.from) : null;
  return nested ?? subjectBefore(view, floor, group.from);
}

/** "Ruiz, citing “the weather,” | said": who cites, where the words end right before the verb. */
function cited(view: QuoteView, last: Finding, before: number): Speaker | null {
  const told = last.contents.at(-1);
  const isParenthesis = last.rule === 'quotes/participle' && last.place === 'after';
  const isClosed = told?.to === before + 1 && isMark(view, before - 1, ',');
  return isParenthesis && isClosed && last.clause < (last.contents[0]?.from ?? 0)
    ? last.speaker
    : null;
}

/** The token after the last marked words before `verb`. */
function afterMarks(view: QuoteView, unit: QuoteUnit, verb: number): number {
  for (let i = verb - 1; i >= unit.from; i -= 1) if (isMarked(view, i)) return i + 1;
  return unit.from;
}
