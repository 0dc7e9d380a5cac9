import { DETERMINER } from '../../lexicon/function-words.ts';
import { OWN_PAPERS, SAYING_NOUNS } from '../../lexicon/saying-nouns.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import type { Speaker } from './speaker.ts';
import { has, isMarked, isPossessive, lowerAt } from './token-queries.ts';
import type { TokenRange } from './token-range.ts';

/** Most words between a paper and whose it is: "a joint statement | issued late on Friday by | Ruiz". */
const LONGEST_ISSUE = 6;
/** Most words before the paper: "the last joint written | statement". */
const MOST_ADJECTIVES = 4;

/**
 * The words that name the authors of a paper that a subject stands for: "a joint statement issued by
 * | Ruiz and Lind |", "| the ministry |’s letter". Null for no paper, or for one without authors.
 */
export function authorsIn(view: QuoteView, { from, to }: TokenRange): TokenRange | null {
  const paper = paperIn(view, from, to);
  if (paper < 0) return null;
  if (isPossessive(view, paper - 1)) return { from, to: paper - 1 };
  for (let i = paper + 1; i < Math.min(to - 1, paper + LONGEST_ISSUE); i += 1)
    if (/^(?:by|from)$/.test(lowerAt(view, i))) return { from: i + 1, to };
  return null;
}

function paperIn(view: QuoteView, from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    const isOwned = isPossessive(view, i - 1);
    if (isOwned && i === to - 1 && SAYING_NOUNS.has(lowerAt(view, i))) return i;
    const isPaper = OWN_PAPERS.has(lowerAt(view, i));
    if (isPaper && (isOwned || i - from <= MOST_ADJECTIVES)) return i;
  }
  return -1;
}

/** Papers that go on being spoken of as "the statement". */
const STATEMENTS = /^(?:statement|communiqu[eé]|declaration|readout)$/;

/** Whether a speaker is no more than "the statement", "a joint declaration". */
export function isPaper(view: QuoteView, { from, to, entities }: Speaker): boolean {
  const isBare = to - from <= MOST_ADJECTIVES && has(view, from, DETERMINER);
  return isBare && entities.length === 0 && STATEMENTS.test(lowerAt(view, to - 1));
}

/** Whether a speaker is a paper that says whose it is: "a joint US-Turkish statement". */
export function isOwnPaper(view: QuoteView, { to }: Speaker): boolean {
  return STATEMENTS.test(lowerAt(view, to - 1));
}

/** Whether the reporter tells that somebody spoke in a paper: "he said in a statement", "issued a statement". */
export function namesPaper(view: QuoteView, { from, to }: QuoteUnit): boolean {
  for (let i = from; i < to; i += 1)
    if (STATEMENTS.test(lowerAt(view, i)) && !isMarked(view, i) && isIssued(view, i)) return true;
  return false;
}

/** Whether "in" or "issued" stands a few words before. */
function isIssued(view: QuoteView, paper: number): boolean {
  for (let i = paper - 1; i >= paper - MOST_ADJECTIVES; i -= 1)
    if (/^(?:in|issued|released|published)$/.test(lowerAt(view, i))) return true;
  return false;
}
