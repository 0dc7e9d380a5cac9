import { COORDINATOR, RELATIVE, SUBORDINATOR } from '../../lexicon/function-words.ts';
import { FOLLOWS, HEARER } from '../../lexicon/reporting-verbs.ts';
import { contentAfter, hasFinite, skipAdjuncts } from './content-after.ts';
import { contentBefore, isSaidBefore, stretchStart } from './content-before.ts';
import type { ContentBefore } from './content-before.ts';
import { mainSubject, subjectAfter, subjectBefore } from './find-speaker.ts';
import type { Subject } from './find-speaker.ts';
import type { Finding } from './finding.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { QuoteUnit } from './quote-units.ts';
import { has, isMark, isMarked, lowerAt } from './quote-view.ts';
import type { QuoteView } from './quote-view.ts';
import { readVerbGroup } from './verb-groups.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Statements told by a verb of saying, in order of the verbs. */
export function findByVerb(view: QuoteView, unit: QuoteUnit): readonly Finding[] {
  const found: Finding[] = [];
  const limit = statementLimit(view, unit);
  let floor = unit.from;
  for (let i = unit.from; i < unit.to; i += 1) {
    const group = readVerbGroup(view, unit, i);
    if (!group) continue;
    const last = found.at(-1);
    const finding =
      group.use === 'participle'
        ? byParticiple(view, { unit, group, limit, last })
        : byFinite(view, { unit, group, limit, last, floor });
    if (!finding) continue;
    found.push(finding);
    floor = group.to;
  }
  return found;
}

/** The unit without its closing full stop. */
export function statementLimit(view: QuoteView, unit: QuoteUnit): number {
  let to = unit.to;
  while (to > unit.from && isMark(view, to - 1, '.!?…') && !isMarked(view, to - 1)) to -= 1;
  return to;
}

interface Place {
  readonly unit: QuoteUnit;
  readonly group: VerbGroup;
  readonly limit: number;
  readonly last: Finding | undefined;
}

/** ", adding that …": the speaker of the verb before, else the subject of the clause. */
function byParticiple(view: QuoteView, place: Place): Finding | null {
  const { unit, group, limit, last } = place;
  const content = contentAfter(view, group, limit);
  if (!content) return null;
  const speaker = last?.speaker ?? mainSubject(view, unit.from, group.from)?.speaker ?? null;
  const clause = clauseEdge(view, unit.from, group.from);
  return finding(group, {
    contents: [content],
    speaker,
    clause,
    place: 'after',
    rule: 'quotes/participle',
  });
}

function byFinite(view: QuoteView, place: Place & { readonly floor: number }): Finding | null {
  const { unit, group, limit, last, floor } = place;
  const inverted = invertedSubject(view, place);
  const subject = inverted ?? ownSubject(view, place);
  if (!subject) return null;
  const region = inverted ? group.from : subject.region;
  const end = inverted ? subject.speaker.to : group.to;
  const clause = clauseEdge(view, unit.from, region);
  const base = { speaker: subject.speaker, clause };
  const before =
    (group.verb.takes & FOLLOWS) !== 0 && !has(view, region, RELATIVE)
      ? contentBefore(view, floorOf(unit, floor, region), region)
      : null;
  if (before?.isQuoted || (inverted && before)) {
    const more = resumed(view, end, limit);
    const contents = more ? [before, more] : [before];
    return finding(group, { ...base, contents, place: 'before', rule: 'quotes/verb-after' });
  }
  const after = inverted ? null : contentAfter(view, group, limit);
  if (after)
    return finding(group, {
      ...base,
      contents: [after],
      place: 'after',
      rule: 'quotes/verb-before',
    });
  if (!before) return last || inverted ? null : bare(view, place, base);
  return sayBefore(view, place, before, base, end);
}

/** A clause before its speaker, perhaps going on after: "The deal, Ruiz said, would hold." */
function sayBefore(
  view: QuoteView,
  { group, limit }: Place,
  before: ContentBefore,
  base: Pick<Finding, 'speaker' | 'clause'>,
  end: number,
): Finding | null {
  const at = skipAdjuncts(view, end, limit);
  const goesOn =
    isMark(view, at, ',') && hasFinite(view, at + 1, limit) && !opensComment(view, at + 1);
  if (goesOn) {
    const contents = [before, { from: at + 1, to: limit }];
    return finding(group, { ...base, contents, place: 'before', rule: 'quotes/verb-inside' });
  }
  if (!isSaidBefore(view, before)) return null;
  return finding(group, {
    ...base,
    contents: [before],
    place: 'before',
    rule: 'quotes/clause-before',
  });
}

function opensComment(view: QuoteView, i: number): boolean {
  return has(view, i, RELATIVE | SUBORDINATOR | COORDINATOR) || lowerAt(view, i).endsWith('ing');
}

/** A verb with a subject and nothing said in its unit: marked words stand before or after it. */
function bare(view: QuoteView, { group, limit }: Place, base: Pick<Finding, 'speaker' | 'clause'>) {
  if ((group.verb.takes & FOLLOWS) === 0) return null;
  const at = skipAdjuncts(view, group.to, limit);
  if (at < limit && !isMark(view, at, ':,')) return null;
  return finding(group, { ...base, contents: [], place: 'after', rule: 'quotes/verb-alone' });
}

/** Marked words that go on after "he said": `“A,” he said, “B.”` */
function resumed(view: QuoteView, end: number, limit: number): TokenRange | null {
  let at = skipAdjuncts(view, end, limit);
  if (isMark(view, at, ',:;—–') && isMarked(view, at + 1)) at += 1;
  if (!isMarked(view, at) || at >= limit) return null;
  let to = at;
  while (to < limit && view.stretchOf[to] === view.stretchOf[at]) to += 1;
  return { from: stretchStart(view, end, at), to };
}

function invertedSubject(view: QuoteView, { unit, group, limit }: Place): Subject | null {
  const canInvert = (group.verb.takes & FOLLOWS) !== 0 && (group.verb.takes & HEARER) === 0;
  if (!canInvert || group.from !== group.at) return null;
  const before = group.from - 1;
  const isOpen = before < unit.from || isMark(view, before, ',') || isMarked(view, before);
  return isOpen ? subjectAfter(view, group.to, limit) : null;
}

/** The subject before the verb; after "and" the speaker of the verb before, else the clause's subject. */
function ownSubject(view: QuoteView, { unit, group, last }: Place): Subject | null {
  const before = group.from - 1;
  if (before >= unit.from && has(view, before, COORDINATOR) && !isMarked(view, before)) {
    if (last?.speaker) return { speaker: last.speaker, region: group.from };
    const main = mainSubject(view, unit.from, before);
    return main && { ...main, region: group.from };
  }
  return subjectBefore(view, lastStretchEnd(view, unit, group.from), group.from);
}

/** The token after the last marked words before `verb` that end with a mark of their own. */
function lastStretchEnd(view: QuoteView, unit: QuoteUnit, verb: number): number {
  for (let i = verb - 1; i >= unit.from; i -= 1) if (isMarked(view, i)) return i + 1;
  return unit.from;
}

function floorOf(unit: QuoteUnit, floor: number, region: number): number {
  return floor > region ? unit.from : Math.max(unit.from, floor);
}

/** First token of the joint before a clause: its comma, dash, "and" or "while"; `at` for none. */
function clauseEdge(view: QuoteView, floor: number, at: number): number {
  let i = at;
  while (
    i > floor &&
    (has(view, i - 1, COORDINATOR | SUBORDINATOR) || lowerAt(view, i - 1) === 'but')
  )
    i -= 1;
  return i > floor && isMark(view, i - 1, ',;—–') ? i - 1 : i;
}

function finding(
  group: VerbGroup,
  parts: Pick<Finding, 'contents' | 'speaker' | 'clause' | 'place' | 'rule'>,
): Finding {
  return { ...parts, cue: { from: group.from, to: group.to }, chain: [] };
}
