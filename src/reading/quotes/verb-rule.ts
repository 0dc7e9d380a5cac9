import {
  ADVERB,
  CLAUSE_COORDINATOR,
  COORDINATOR,
  FINITE,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
} from '../../lexicon/function-words.ts';
import {
  CLAUSE,
  FOLLOWS,
  HEARER,
  LIFELESS,
  SHOWING_VERBS,
  TELLING_VERBS,
} from '../../lexicon/reporting-verbs.ts';
import { contentAfter, hasFinite, hearerEnd, skipAdjuncts } from './content-after.ts';
import { contentBefore, isSaidBefore, stretchStart } from './content-before.ts';
import type { ContentBefore } from './content-before.ts';
import { mainSubject, speakerIn, subjectAfter, subjectBefore } from './find-speaker.ts';
import type { Subject } from './find-speaker.ts';
import type { Finding } from './finding.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { QuoteUnit } from './quote-units.ts';
import { has, isMark, isMarked, isWord, lowerAt, opensSentence } from './quote-view.ts';
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
    const place = { unit, group, limit, floor, last: found.at(-1) };
    const finding = group.use === 'participle' ? byParticiple(view, place) : byFinite(view, place);
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
  /** The token after the verb of the finding before. */
  readonly floor: number;
  readonly last: Finding | undefined;
}

/** Who speaks, and where the clause that tells of it begins. */
type Source = Pick<Finding, 'speaker' | 'clause'>;

/** ", adding that …": the speaker of the verb before, else the subject of the clause. */
function byParticiple(view: QuoteView, place: Place): Finding | null {
  const { unit, group, limit, last } = place;
  const clause = clauseEdge(view, unit.from, group.from);
  const isFronted = clause === unit.from && !last;
  if (isFronted && frontedEnd(view, group.to, limit) === limit && !isMark(view, group.to, ',:'))
    return null;
  const content = contentAfter(view, group, isFronted ? frontedEnd(view, group.to, limit) : limit);
  if (!content) return null;
  const subject = isFronted
    ? mainSubject(view, isMark(view, content.to, ',') ? content.to + 1 : content.to, limit)
    : mainSubject(view, unit.from, group.from);
  const isOwn = last?.speaker && !has(view, last.speaker.from, RELATIVE);
  const speaker = (isOwn ? last.speaker : null) ?? subject?.speaker ?? last?.speaker ?? null;
  return finding(group, {
    contents: [content],
    speaker,
    clause,
    place: 'after',
    rule: 'quotes/participle',
  });
}

/** The first comma outside marks, or right after marks that end in one. */
function frontedEnd(view: QuoteView, from: number, limit: number): number {
  for (let i = from; i < limit; i += 1) {
    if (isMark(view, i, ',') && !isMarked(view, i)) return i;
    if (isMarked(view, i - 1) && !isMarked(view, i)) return i;
  }
  return limit;
}

function byFinite(view: QuoteView, place: Place): Finding | null {
  const inverted = invertedSubject(view, place);
  const subject = inverted ?? ownSubject(view, place);
  if (!subject || isLifeless(view, place.group, subject)) return null;
  if (!inverted && !agrees(view, place.group, subject)) return null;
  const { unit, group, limit } = place;
  const region = inverted ? group.from : subject.region;
  const end = inverted ? subject.speaker.to : group.to;
  const source = { speaker: subject.speaker, clause: clauseEdge(view, unit.from, region) };
  const before = saidBefore(view, place, region);
  if (before?.isQuoted || (inverted && before)) {
    const more = resumed(view, heardBy(view, group, end, limit), limit);
    const contents = more ? [before, more] : [before];
    return finding(group, { ...source, contents, place: 'before', rule: 'quotes/verb-after' });
  }
  if (isAsFronted(view, unit, region)) return afterAs(view, place, source, end);
  const both = before && aroundVerb(view, place, before, end);
  if (both)
    return finding(group, {
      ...source,
      contents: both,
      place: 'before',
      rule: 'quotes/verb-inside',
    });
  const after = contentAfter(view, { ...group, to: end }, relativeEnd(view, subject, end, limit));
  if (after)
    return finding(group, {
      ...source,
      contents: [after],
      place: 'after',
      rule: 'quotes/verb-before',
    });
  if (!before) return insideClause(view, place, source, end) ?? bare(view, place, source);
  return sayBefore(view, place, before, source, end);
}

/** "The ministers underscores" is two clauses; "Ruiz and Lind says" too. */
function agrees(view: QuoteView, group: VerbGroup, { speaker }: Subject): boolean {
  const isPresent = view.verbs.get(lowerAt(view, group.at))?.form === 'present';
  if (!isPresent || group.from !== group.at) return true;
  const last = view.tokens.words[speaker.to - 1] ?? '';
  return !/^\p{Ll}.*[^su]s$/u.test(last);
}

/** "The figures suggest that …": nobody says it. */
function isLifeless(view: QuoteView, group: VerbGroup, subject: Subject): boolean {
  const { from, to, entities } = subject.speaker;
  if (entities.length > 0 || has(view, from, SUBJECT_PRONOUN | RELATIVE))
    return isIt(view, group, from);
  if (TELLING_VERBS.has(group.verb.lemma)) return (view.mentionOf[to - 1] ?? -1) < 0;
  if (!SHOWING_VERBS.has(group.verb.lemma)) return false;
  for (let i = from; i < to && !has(view, i, PREPOSITION); i += 1)
    if (LIFELESS.has(lowerAt(view, i))) return true;
  return false;
}

function isIt(view: QuoteView, group: VerbGroup, at: number): boolean {
  return SHOWING_VERBS.has(group.verb.lemma) && LIFELESS.has(lowerAt(view, at));
}

function saidBefore(view: QuoteView, place: Place, region: number): ContentBefore | null {
  const { unit, group, floor, last } = place;
  const { takes } = group.verb;
  if ((takes & FOLLOWS) === 0 || has(view, region, RELATIVE)) return null;
  const takesAs = (takes & CLAUSE) !== 0;
  const from = floor > region ? unit.from : Math.max(unit.from, floor);
  const near = contentBefore(view, from, region, takesAs);
  const isPart = near && last?.place === 'after' && from > unit.from && !isSaidBefore(view, near);
  const before = isPart ? contentBefore(view, unit.from, region, takesAs) : near;
  return (takes & CLAUSE) !== 0 || before?.isQuoted ? before : null;
}

/** What a relative clause tells ends where its main clause goes on: "Ruiz, who said no, | left". */
function relativeEnd(view: QuoteView, subject: Subject, from: number, limit: number): number {
  if (!has(view, subject.region, RELATIVE)) return limit;
  for (let i = from; i < limit; i += 1) {
    if (!isMark(view, i, ',—–') || isMarked(view, i)) continue;
    let next = i + 1;
    while (next < limit && has(view, next, ADVERB)) next += 1;
    const isVerb = has(view, next, FINITE) || view.verbs.get(lowerAt(view, next))?.form === 'past';
    if (isVerb || (lowerAt(view, next).endsWith('ed') && !isMarked(view, next))) return i;
  }
  return limit;
}

/** "The deal was hard, she said, “taking all day”": a clause before, marked words that go on after. */
function aroundVerb(
  view: QuoteView,
  { limit }: Place,
  before: ContentBefore,
  end: number,
): readonly TokenRange[] | null {
  const more = isMark(view, skipAdjuncts(view, end, limit), ',') ? resumed(view, end, limit) : null;
  const goesOn = more && !opensSentence(view, more.from) && isSaidBefore(view, before);
  return goesOn ? [before, more] : null;
}

/** A clause before its speaker, perhaps going on after: "The deal, Ruiz said, would hold." */
function sayBefore(
  view: QuoteView,
  { group, limit, floor }: Place,
  before: ContentBefore,
  source: Source,
  end: number,
): Finding | null {
  const at = skipAdjuncts(view, end, limit);
  const goesOn =
    isMark(view, at, ',') && hasFinite(view, at + 1, limit) && !opensComment(view, at + 1);
  if (goesOn) {
    const contents = [before, { from: at + 1, to: limit }];
    return finding(group, { ...source, contents, place: 'before', rule: 'quotes/verb-inside' });
  }
  const holdsVerb = before.from < floor && floor <= before.to;
  if (!holdsVerb && !isSaidBefore(view, before)) return null;
  return finding(group, {
    ...source,
    contents: [before],
    place: 'before',
    rule: 'quotes/clause-before',
  });
}

function opensComment(view: QuoteView, i: number): boolean {
  if (has(view, i, COORDINATOR)) return !has(view, i + 1, FINITE);
  if (lowerAt(view, i) === 'a' || lowerAt(view, i) === 'an') return true;
  return has(view, i, RELATIVE | SUBORDINATOR) || lowerAt(view, i).endsWith('ing');
}

/** "But, she said, the deal held." */
function insideClause(
  view: QuoteView,
  { unit, group, limit }: Place,
  source: Source,
  end: number,
): Finding | null {
  const at = skipAdjuncts(view, end, limit);
  const opens = source.clause <= unit.from + 2 && (group.verb.takes & CLAUSE) !== 0;
  if (!opens || !isMark(view, at, ',') || !isMark(view, source.clause, ',')) return null;
  if (!hasFinite(view, at + 1, limit) || opensComment(view, at + 1)) return null;
  const contents = [{ from: at + 1, to: limit }];
  return finding(group, { ...source, contents, place: 'after', rule: 'quotes/verb-inside' });
}

/** "As Ruiz said, the deal held." */
function isAsFronted(view: QuoteView, unit: QuoteUnit, region: number): boolean {
  return lowerAt(view, region - 1) === 'as' && region - 1 <= unit.from + 1;
}

function afterAs(
  view: QuoteView,
  { group, limit }: Place,
  source: Source,
  end: number,
): Finding | null {
  const at = skipAdjuncts(view, end, limit);
  if (!isMark(view, at, ',') || (group.verb.takes & CLAUSE) === 0) return null;
  const contents = [{ from: at + 1, to: limit }];
  return finding(group, { ...source, contents, place: 'after', rule: 'quotes/as-said' });
}

/** A verb with a subject and nothing said in its unit: marked words stand before or after it. */
function bare(view: QuoteView, { group, limit, last }: Place, source: Source): Finding | null {
  if ((group.verb.takes & FOLLOWS) === 0 || last) return null;
  const at = skipAdjuncts(view, group.to, limit);
  if (at < limit && !isMark(view, at, ':,')) return null;
  return finding(group, { ...source, contents: [], place: 'after', rule: 'quotes/verb-alone' });
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
function heardBy(view: QuoteView, { verb, to }: VerbGroup, end: number, limit: number): number {
  return end === to && (verb.takes & HEARER) !== 0 ? hearerEnd(view, to, limit) : end;
}

/** The subject behind the verb, after marks, a clause with a verb, or at the start. */
function invertedSubject(view: QuoteView, { unit, group, limit, floor }: Place): Subject | null {
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
  return isAlone && isSaid(view, group, Math.max(unit.from, floor)) ? subject : null;
}

/** What may follow a speaker behind the verb: the end, a mark, a place, a day, "who". */
function endsName(view: QuoteView, i: number, limit: number): boolean {
  return i >= limit || has(view, i, PREPOSITION | RELATIVE | TIME) || !isWord(view, i);
}

function isSaid(view: QuoteView, group: VerbGroup, floor: number): boolean {
  if (isMarked(view, group.from - 2)) return true;
  return (group.verb.takes & CLAUSE) !== 0 && hasFinite(view, floor, group.from - 1);
}

/** "said it held but warned": one subject, two verbs. */
const JOINING = new Set(['but', 'yet', 'then']);

/** The subject before the verb; after "and" the speaker of the verb before, else the clause's subject. */
function ownSubject(view: QuoteView, { unit, group, last }: Place): Subject | null {
  if (group.subject !== null) {
    const speaker = speakerIn(view, { from: group.subject, to: group.from });
    return { speaker, region: group.subject };
  }
  const before = group.from - 1;
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

/** The token after the last marked words before `verb`. */
function afterMarks(view: QuoteView, unit: QuoteUnit, verb: number): number {
  for (let i = verb - 1; i >= unit.from; i -= 1) if (isMarked(view, i)) return i + 1;
  return unit.from;
}

/** First token of the joint before a clause: its comma, dash, "and", "while" or "even"; `at` for none. */
function clauseEdge(view: QuoteView, floor: number, at: number): number {
  let i = at;
  while (i > floor && isJoint(view, i - 1)) i -= 1;
  return i > floor && isMark(view, i - 1, ',;—–') && !isMarked(view, i - 1) ? i - 1 : i;
}

function isJoint(view: QuoteView, i: number): boolean {
  if (isMarked(view, i)) return false;
  const lower = lowerAt(view, i);
  if (has(view, i, COORDINATOR | SUBORDINATOR | ADVERB) || lower === 'but') return true;
  return has(view, i, PREPOSITION) && (lower === 'by' || lower === 'after' || lower === 'before');
}

function finding(
  group: VerbGroup,
  parts: Pick<Finding, 'contents' | 'speaker' | 'clause' | 'place' | 'rule'>,
): Finding {
  return { ...parts, cue: { from: group.from, to: group.to }, chain: [] };
}
