import {
  BE,
  DETERMINER,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../../lexicon/function-words.ts';
import { clauseEdge } from './clause-edge.ts';
import { contentBefore, isSaidBefore } from './content-before.ts';
import { contentAfter } from './content-after.ts';
import type { Finding } from './finding.ts';
import { hasFinite } from './finite-verbs.ts';
import { mainSubject } from './other-subjects.ts';
import type { QuoteView } from './quote-view.ts';
import { speakerIn } from './speaker.ts';
import type { Speaker } from './speaker.ts';
import { subjectBefore } from './subject-before.ts';
import { has, isCapital, isMark, isMarked, lowerAt } from './token-queries.ts';
import type { TokenRange } from './token-range.ts';
import type { Place } from './verb-place.ts';

/** Verbs whose fronted participle tells what a statement is about: "Commenting on the deal, Ruiz said". By hand. */
const ANSWERING = new Set(['comment', 'respond', 'reply', 'answer', 'speak', 'appeal']);

/** ", adding that …": the speaker of the verb before, else the subject of the clause. */
export function byParticiple(view: QuoteView, place: Place): Finding | null {
  const { unit, group, limit, last } = place;
  const clause = clauseEdge(view, unit.from, group.from);
  const isLed = clause === unit.from + 1 && has(view, unit.from, PREPOSITION | SUBORDINATOR);
  const isFronted = (clause === unit.from || isLed) && !last;
  const isWhen = /^(?:when|while|in)$/.test(lowerAt(view, group.from - 1));
  if ((isFronted || isWhen) && ANSWERING.has(group.verb.lemma)) return null;
  const end = isFronted ? frontedEnd(view, group.to, limit) : limit;
  if (isFronted && end === limit && !isMark(view, group.to, ',:')) return null;
  const content = contentAfter(view, group, end);
  if (!content) return quotedBefore(view, place);
  const lent = isFronted ? subjectBehind(view, content, limit) : lender(view, place);
  const quoted = quotedOne(view, place);
  const isPassedOn = quoted !== null && !lowerAt(view, quoted.from - 1).endsWith('ing');
  const [speaker, chain] = isPassedOn && lent ? [quoted, [lent]] : [quoted ?? lent, []];
  const cue = { from: group.from, to: group.to };
  const rule = 'quotes/participle';
  return { contents: [content], speaker, cue, clause, place: 'after', chain, rule };
}

/** `“It is over,” the agency quoted Ruiz as saying`: the words before, marked or not; null for none. */
function quotedBefore(view: QuoteView, place: Place): Finding | null {
  const { unit, group } = place;
  const speaker = quotedOne(view, place);
  const agency = speaker && (subjectBefore(view, unit.from, speaker.from - 1)?.speaker ?? null);
  const content = speaker && agency && contentBefore(view, unit.from, agency.from, false);
  if (!content || !isSaidBefore(view, content)) return null;
  const cue = { from: group.from, to: group.to };
  const told = { speaker, cue, clause: agency?.from ?? cue.from, chain: agency ? [agency] : [] };
  return { ...told, contents: [content], place: 'before', rule: 'quotes/participle' };
}

/** Tokens of "quoted Foreign Minister Ana Ruiz as". */
const LONGEST_QUOTED = 14;

/** "The agency quoted | Ruiz | as saying": who is quoted; null for any other participle. */
function quotedOne(view: QuoteView, { unit, group }: Place): Speaker | null {
  const to = group.from - 1;
  if (lowerAt(view, to) !== 'as') return null;
  for (let i = to - 2; i > Math.max(unit.from, to - LONGEST_QUOTED); i -= 1) {
    if (!/^(?:quot|cit|report)(?:ed|es|s|ing)$/.test(lowerAt(view, i))) continue;
    const isPassive = has(view, i - 1, BE) || has(view, i + 1, PREPOSITION);
    return isPassive ? null : speakerIn(view, { from: i + 1, to });
  }
  return null;
}

/** "Citing the weather, | Ruiz left". */
function subjectBehind(view: QuoteView, content: TokenRange, limit: number): Speaker | null {
  const from = isMark(view, content.to, ',') ? content.to + 1 : content.to;
  return mainSubject(view, from, limit)?.speaker ?? null;
}

/** The speaker of the verb before unless that is a "who" of its own; else the clause's subject. */
function lender(view: QuoteView, { unit, group, last }: Place): Speaker | null {
  const speaker = last?.speaker ?? null;
  if (speaker && !has(view, speaker.from, RELATIVE)) return speaker;
  const from = lastClause(view, unit.from, group.from);
  return mainSubject(view, from, group.from)?.speaker ?? speaker;
}

/** "Lind left, | but Ruiz brought it up again, asking …": where the clause right before a participle begins. */
function lastClause(view: QuoteView, floor: number, at: number): number {
  for (let i = at - 3; i > floor; i -= 1) {
    if (isMarked(view, i)) continue;
    const isJoint = isMark(view, i, ';') || (isMark(view, i - 1, ',') && opensClause(view, i));
    if (isJoint && hasFinite(view, i + 1, at - 1)) return i + 1;
  }
  return floor;
}

/** "but", "and", "while" and whoever does it; "and left" goes on with the same subject. */
function opensClause(view: QuoteView, i: number): boolean {
  if (!/^(?:but|and|while|whereas|yet|so)$/.test(lowerAt(view, i))) return false;
  const next = i + 1;
  return has(view, next, DETERMINER | SUBJECT_PRONOUN) || isCapital(view, next);
}

/** The first comma outside marks, or right after marks that end in one. */
function frontedEnd(view: QuoteView, from: number, limit: number): number {
  for (let i = from; i < limit; i += 1) {
    if (isMark(view, i, ',') && !isMarked(view, i)) return i;
    if (isMarked(view, i - 1) && !isMarked(view, i)) return i;
  }
  return limit;
}
