import {
  COORDINATOR,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../../lexicon/function-words.ts';
import { hasFinite } from './content-after.ts';
import { commentStart } from './comments.ts';
import type { Finding } from './finding.ts';
import type { TokenRange } from './noun-phrases.ts';
import { has, isMark, isMarked, lowerAt } from './quote-view.ts';
import type { QuoteView } from './quote-view.ts';

/**
 * Ends what one finding holds where the next begins, and turns who merely passes it on into a link
 * of its chain: "officials said that it held, the agency reported". Findings come and go by cue.
 */
export function refine(view: QuoteView, findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const next of findings) {
    if (kept.some((each) => isSame(each, next))) continue;
    const holder = kept.findIndex((each) => holdsNoun(each, next));
    if (holder >= 0) {
      kept[holder] = {
        ...next,
        chain: [...next.chain, ...(kept[holder]?.speaker ? [kept[holder].speaker] : [])],
      };
      continue;
    }
    const outer = kept.findIndex((each) => passesOn(next, each));
    if (outer >= 0) {
      const inner = kept[outer];
      if (inner)
        kept[outer] = isSomebody(view, inner) ? chained(view, inner, next) : widened(inner, next);
      continue;
    }
    for (let i = 0; i < kept.length; i += 1) {
      const each = kept[i];
      if (each && endsBefore(view, each, next, kept)) kept[i] = cut(view, each, next.clause);
    }
    kept.push(next);
  }
  const all = kept.map((each) => trimmed(view, each));
  return all.filter((each) => !all.some((outer) => isInside(view, each, outer)));
}

/** What somebody is said to say inside another's words, and no marks show: it is the other's account. */
function isInside(view: QuoteView, each: Finding, outer: Finding): boolean {
  const own = each.contents[0];
  if (each === outer || !own || hasMarks(view, own)) return false;
  return outer.contents.some((range) => range.from < own.from && own.to <= range.to);
}

function hasMarks(view: QuoteView, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i += 1) if (isMarked(view, i)) return true;
  return false;
}

/** Whether both hold the same words. */
function isSame(a: Finding, b: Finding): boolean {
  const [first, second] = [a.contents[0], b.contents[0]];
  return first !== undefined && first.from === second?.from && first.to === second.to;
}

/** Most words of a title before a name. */
const LONGEST_TITLE = 4;

/** "Ruiz highlighted Lind’s comments: “…”": the words are Lind's, and Ruiz passes them on. */
function holdsNoun(each: Finding, next: Finding): boolean {
  const content = each.contents[0];
  if (next.rule !== 'quotes/noun' || !content || !next.speaker) return false;
  const lead = next.speaker.from - content.from;
  return each.place === 'after' && lead >= 0 && lead <= LONGEST_TITLE;
}

/** Whether all that `next` holds is what `inner` told already, in the same words. */
function passesOn(next: Finding, inner: Finding): boolean {
  const [theirs, own] = [next.contents[0], inner.contents[0]];
  if (!theirs || !own || next.place !== 'before' || next.speaker === null) return false;
  if (inner.place === 'before') return theirs.from <= own.from && inner.cue.to <= theirs.to;
  return theirs.from <= own.from + 1 && theirs.to > own.from && inner.cue.from < next.cue.from;
}

/** Whether a name, a description or a personal pronoun speaks. */
function isSomebody(view: QuoteView, { speaker }: Finding): boolean {
  if (!speaker || speaker.entities.length > 0) return speaker !== null;
  return (
    (view.mentionOf[speaker.to - 1] ?? -1) >= 0 ||
    has(view, speaker.from, SUBJECT_PRONOUN | RELATIVE)
  );
}

/** "The talks demand patience, Ruiz said": what nobody says belongs to the one who does. */
function widened(inner: Finding, outer: Finding): Finding {
  const [first, ...rest] = outer.contents;
  const from = Math.min(first?.from ?? inner.clause, inner.speaker?.from ?? inner.clause);
  return first ? { ...outer, contents: [{ from, to: first.to }, ...rest] } : outer;
}

function chained(view: QuoteView, inner: Finding, outer: Finding): Finding {
  const chain = outer.speaker ? [...inner.chain, outer.speaker] : inner.chain;
  return { ...cut(view, inner, outer.clause), chain };
}

function endsBefore(
  view: QuoteView,
  each: Finding,
  next: Finding,
  kept: readonly Finding[],
): boolean {
  const last = each.contents.at(-1);
  if (!last || last.from >= next.clause || last.to <= next.clause) return false;
  if (opensWithAdverbial(view, last.from, next.clause)) return false;
  if (next.place === 'before') return next.contents.some((range) => range.from > last.from);
  if (isMark(view, next.clause, ',;—–') || isMarked(view, next.clause - 1)) return true;
  if (next.rule === 'quotes/participle') return true;
  if (!has(view, next.clause, COORDINATOR | SUBORDINATOR) && lowerAt(view, next.clause) !== 'but')
    return false;
  return next.speaker === each.speaker || !kept.some((other) => other.speaker === next.speaker);
}

/** "said that, while it lasted, she urged": no clause is told before the comma. */
function opensWithAdverbial(view: QuoteView, from: number, to: number): boolean {
  const at = isMark(view, from, ',') ? from + 1 : from;
  if (has(view, at, SUBORDINATOR)) return firstComma(view, at, to) === to;
  const isAdverbial = has(view, at, PREPOSITION) || lowerAt(view, at).endsWith('ing');
  return isAdverbial && !hasFinite(view, at, to);
}

function firstComma(view: QuoteView, from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (isMark(view, i, ',')) return i;
  return to;
}

function cut(view: QuoteView, finding: Finding, at: number): Finding {
  const contents = finding.contents
    .filter((range) => range.from < at)
    .map((range) => ({ from: range.from, to: Math.min(range.to, at) }));
  return trimmed(view, { ...finding, contents });
}

function trimmed(view: QuoteView, finding: Finding): Finding {
  const contents = finding.contents.map((range) => trim(view, range)).filter((r) => r.from < r.to);
  return { ...finding, contents };
}

/** Without commas, dashes and joints at either end. */
function trim(view: QuoteView, range: TokenRange): TokenRange {
  let { from } = range;
  let to = commentStart(view, range);
  while (from < to && isLoose(view, from)) from += 1;
  while (to > from && (isLoose(view, to - 1) || has(view, to - 1, COORDINATOR))) to -= 1;
  return { from, to };
}

function isLoose(view: QuoteView, i: number): boolean {
  return isMark(view, i, ',;:—–.') && !isMarked(view, i);
}
