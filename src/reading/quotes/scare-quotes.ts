import { CLAUSE, NAMING } from '../../lexicon/reporting-verbs.ts';
import { WORKS } from '../../lexicon/saying-nouns.ts';
import type { MarkedStretch } from '../../text/quotation-marks.ts';
import { tokenAt } from '../../text/tokens.ts';
import type { Finding } from './finding.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import type { Speaker } from './speaker.ts';
import { isCapital, isMark, isMarked, isWord, lowerAt } from './token-queries.ts';
import type { TokenRange } from './token-range.ts';

/**
 * Whether marked words are the title of a paper, film or hearing: two words or more, every longer
 * one with a capital letter, where a title can stand: “Agreement on the Old Bridge”.
 */
export function isTitle(view: QuoteView, stretch: MarkedStretch): boolean {
  const last = view.text.charAt(stretch.inner.end - 1);
  if (last === '!' || last === '?' || !isCapitalised(view, stretch)) return false;
  const first = tokenAt(view.tokens, stretch.start);
  const isSentence = last === '.' || last === ',';
  if (first === 0 || isUnitStart(view, first)) return !isSentence;
  if (isMark(view, first - 1, ':')) return false;
  if (isMark(view, first - 1, ',')) return WORKS.has(lowerAt(view, first - 2));
  const verb = view.verbs.get(lowerAt(view, first - 1))?.verb;
  return verb === undefined || (verb.takes & (NAMING | CLAUSE)) !== CLAUSE;
}

function isUnitStart(view: QuoteView, token: number): boolean {
  const end = view.tokens.ends[token - 1] ?? 0;
  return /[.!?…”"\n]/.test(view.text.slice(end - 1, view.tokens.starts[token]));
}

/** Longer stretches are no titles of works, in UTF-16 units. */
const LONGEST_TITLE = 300;

function isCapitalised(view: QuoteView, { inner }: MarkedStretch): boolean {
  if (inner.end - inner.start > LONGEST_TITLE) return false;
  let longer = 0;
  for (let i = tokenAt(view.tokens, inner.start); i < view.tokens.count; i += 1) {
    if ((view.tokens.starts[i] ?? 0) >= inner.end) break;
    if (!isWord(view, i) || (view.tokens.words[i] ?? '').length < 4) continue;
    if (!isCapital(view, i)) return false;
    longer += 1;
  }
  return longer > 1;
}

/** Whether all longer words of a unit outside marks begin with a capital letter. */
export function isHeadline(view: QuoteView, unit: QuoteUnit): boolean {
  let longer = 0;
  for (let i = unit.from; i < unit.to; i += 1) {
    if (isMarked(view, i) || !isWord(view, i) || (view.tokens.words[i] ?? '').length < 4) continue;
    if (!isCapital(view, i)) return false;
    longer += 1;
  }
  return longer > 1;
}

/**
 * Whether a finding rests on one marked word after "call" and its like, told of nobody in
 * particular: "what some are calling a “marathon”".
 */
export function isScare(view: QuoteView, finding: Finding): boolean {
  const verb = view.verbs.get(lowerAt(view, finding.cue.to - 1))?.verb;
  const isNaming = verb !== undefined && (verb.takes & NAMING) !== 0;
  const { speaker, contents } = finding;
  if (!isNaming || (speaker && !isVague(view, speaker))) return false;
  return contents.every((range) => markedWords(view, range) <= 1);
}

/** Those who are nobody in particular. By hand. */
const VAGUE = new Set(
  'some many most few others critics people supporters opponents what which'.split(' '),
);

function isVague(view: QuoteView, { from, entities }: Speaker): boolean {
  return entities.length === 0 && VAGUE.has(lowerAt(view, from));
}

function markedWords(view: QuoteView, range: TokenRange): number {
  let words = 0;
  for (let i = range.from; i < range.to; i += 1)
    if (isMarked(view, i) && isWord(view, i)) words += 1;
  return words;
}
