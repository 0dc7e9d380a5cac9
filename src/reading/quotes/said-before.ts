import {
  ADVERB,
  CLAUSE_COORDINATOR,
  COORDINATOR,
  FINITE,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
} from '../../lexicon/function-words.ts';
import { CLAUSE, CLAUSE_BEFORE, FOLLOWS, HEARER } from '../../lexicon/reporting-verbs.ts';
import { hearerEnd, skipAdjuncts } from './adjuncts.ts';
import { contentBefore, isSaidBefore, stretchStart } from './content-before.ts';
import type { ContentBefore } from './content-before.ts';
import type { Finding } from './finding.ts';
import { hasFinite, hasSureVerb } from './finite-verbs.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import type { QuoteView } from './quote-view.ts';
import { has, isMark, isMarked, lowerAt, opensSentence } from './token-queries.ts';
import type { TokenRange } from './token-range.ts';
import { toldBy } from './verb-place.ts';
import type { Place, Telling } from './verb-place.ts';

/** What may be said before the subject at `region`; null for a verb whose words never stand there. */
export function saidBefore(view: QuoteView, place: Place, region: number): ContentBefore | null {
  const { unit, group, floor, last } = place;
  const { takes } = group.verb;
  if ((takes & FOLLOWS) === 0 || has(view, region, RELATIVE)) return null;
  const takesAs = (takes & CLAUSE) !== 0;
  const from = floor > region ? unit.from : Math.max(unit.from, floor);
  const near = contentBefore(view, from, region, takesAs);
  if (near?.isQuoted && isCited(near, last)) return null;
  const isPart = near && last?.place === 'after' && !isSaidBefore(view, near);
  const isToldBefore = !near && last?.place === 'before' && isMark(view, region - 1, ',');
  const isRelative = last?.speaker ? has(view, last.speaker.from, RELATIVE) : false;
  const widens = from > unit.from && (isPart || isToldBefore || isRelative);
  const before = widens ? contentBefore(view, unit.from, region, takesAs) : near;
  const isTaken = takesAs || (takes & CLAUSE_BEFORE) !== 0;
  return isTaken || (before && isMarked(view, before.to - 1)) ? before : null;
}

/** "Citing “the weather,” | Ruiz said": the words are told already. */
function isCited({ to }: TokenRange, last: Finding | undefined): boolean {
  const told = last?.contents.at(-1);
  return (
    last?.rule === 'quotes/participle' &&
    last.place === 'after' &&
    told !== undefined &&
    told.to >= to
  );
}

/** `“A,” Ruiz said`, perhaps going on: `“A,” Ruiz told him, “B.”` */
export function markedBefore(view: QuoteView, telling: Telling): Finding | null {
  const { before, isInverted, limit } = telling;
  if (!before || (!before.isQuoted && !isInverted)) return null;
  if (!before.isQuoted && isMark(view, telling.end, ',') && has(view, telling.end + 1, FINITE))
    return null;
  const more = resumed(view, heardBy(view, telling), limit);
  const contents = more ? [before, more] : [before];
  return toldBy(telling, { contents, place: 'before', rule: 'quotes/verb-after' });
}

/** "The deal was hard, she said, “taking all day”": a clause before, marked words that go on after. */
export function markedAround(view: QuoteView, telling: Telling): Finding | null {
  const { before, end, limit } = telling;
  if (!before || !isMark(view, skipAdjuncts(view, end, limit), ',')) return null;
  const more = resumed(view, end, limit);
  if (!more || opensSentence(view, more.from) || !isSaidBefore(view, before)) return null;
  return toldBy(telling, { contents: [before, more], place: 'before', rule: 'quotes/verb-inside' });
}

/** "The deal, Ruiz said, would hold." */
export function clauseAround(view: QuoteView, telling: Telling): Finding | null {
  const { before, end, limit } = telling;
  const from = skipAdjuncts(view, end, limit) + 1;
  const isReason = /^(?:because|to|for)$/.test(lowerAt(view, from));
  const goesOn = isMark(view, from - 1, ',') && (isReason || hasFinite(view, from, limit));
  if (!before || !goesOn || (opensComment(view, from) && !isReason)) return null;
  if (tellsNext(view, from, limit)) return null;
  const rest = { from, to: limit };
  if (isOpener(view, before))
    return toldBy(telling, { contents: [rest], place: 'after', rule: 'quotes/verb-inside' });
  return toldBy(telling, { contents: [before, rest], place: 'before', rule: 'quotes/verb-inside' });
}

/** "Instead, Ruiz said, …": no more than an adverb stands before. */
function isOpener(view: QuoteView, { from, to }: TokenRange): boolean {
  return to - from <= 2 && has(view, from, ADVERB) && !isMarked(view, from);
}

/** "…, Ruiz said, the agency reports": another tells what was said. */
function tellsNext(view: QuoteView, from: number, limit: number): boolean {
  const verb = view.verbs.get(lowerAt(view, nounPhraseEnd(view, from, limit)))?.verb;
  return verb !== undefined && (verb.takes & FOLLOWS) !== 0;
}

/** "The deal was dead, Ruiz said." */
export function clauseBefore(view: QuoteView, telling: Telling): Finding | null {
  const { before, floor } = telling;
  if (!before) return null;
  const holdsVerb = before.from < floor && floor <= before.to;
  if (!holdsVerb && !isSaidBefore(view, before) && !isLeftAlone(view, telling, before)) return null;
  return toldBy(telling, { contents: [before], place: 'before', rule: 'quotes/clause-before' });
}

/** Prepositions that open clauses too: "after they left, Ruiz said". */
const OPENS_CLAUSE = /^(?:after|before|since|until|following|despite|than|like)$/;

/** "At the port the strike went on, Ruiz said.": nothing else is there to be said. */
function isLeftAlone(view: QuoteView, { end, limit }: Telling, { from, to }: TokenRange): boolean {
  if (skipAdjuncts(view, end, limit) < limit || !has(view, from, PREPOSITION)) return false;
  return !OPENS_CLAUSE.test(lowerAt(view, from)) && hasSureVerb(view, from, to);
}

/** Whether what follows a comma is the reporter's comment rather than what is said. */
export function opensComment(view: QuoteView, i: number): boolean {
  if (has(view, i, COORDINATOR)) return !has(view, i + 1, FINITE);
  if (lowerAt(view, i) === 'a' || lowerAt(view, i) === 'an') return true;
  return has(view, i, RELATIVE | SUBORDINATOR) || lowerAt(view, i).endsWith('ing');
}

/** Marked words that go on after "he said": `“A,” he said, “B.”` */
function resumed(view: QuoteView, end: number, limit: number): TokenRange | null {
  let at = skipAdjuncts(view, end, limit);
  if (isMark(view, at, ',:;—–')) at = skipJoints(view, at + 1, at);
  if (!isMarked(view, at) || at >= limit) return null;
  let to = at;
  while (to < limit && view.stretchOf[to] === view.stretchOf[at]) to += 1;
  return { from: stretchStart(view, end, at), to };
}

/** Past "but", "and still" to marked words; `otherwise` where none follow. */
function skipJoints(view: QuoteView, from: number, otherwise: number): number {
  let i = from;
  while (has(view, i, COORDINATOR | CLAUSE_COORDINATOR | ADVERB) && !isMarked(view, i)) i += 1;
  return isMarked(view, i) ? i : otherwise;
}

/** Past the hearer of "told" and its like. */
export function heardBy(view: QuoteView, { group, end, limit }: Telling): number {
  const takesHearer = end === group.to && (group.verb.takes & HEARER) !== 0;
  return takesHearer ? hearerEnd(view, group.to, limit) : end;
}
