import type { PreparedText } from '../../text/prepared-text.ts';
import type { GluedTail } from './glued-tails.ts';
import { matchHeading, matchLine } from './match-phrase.ts';
import { isProse } from './page-lines.ts';
import type { PageLine } from './page-lines.ts';
import { isStamp } from './stamps.ts';

/** Shortest headline of another article, in words. */
const SHORTEST_TEASER = 3;
/** Words of "in Politics" after "Most viewed". */
const MOST_IN = 4;
/** Headings over a single headline. */
const OF_ONE = new Set([
  'also read',
  'read also',
  'see also',
  'read more',
  'read next',
  'must read',
]);
/** Prose of this many units after a heading is the article again. */
const SURELY_ARTICLE = 240;

/**
 * Marks headings such as "Related Articles" and the teasers under them as `page/related` in `rules`
 * (one entry per line, as is `tails`). A block ends where two lines of prose, or a long one, follow each other.
 */
export function markRelated(
  prepared: PreparedText,
  lines: readonly PageLine[],
  tails: readonly (GluedTail | null)[],
  rules: (string | null)[],
): void {
  for (let i = 0; i < lines.length; i += 1) {
    const ending = endingRule(lines, i);
    if (rules[i] !== null && ending !== 'page/comments') continue;
    const isGlued = tails[i]?.isHeading ?? false;
    if (!isGlued && !ending && !isHeading(prepared, lines, i)) continue;
    const end = ending ? lines.length : endOfBlock(lines, i + 1, isOfOne(lines[i]));
    for (let k = isGlued ? i + 1 : i; k < end; k += 1)
      if (rules[k] !== 'page/copyright') rules[k] = ending ?? 'page/related';
    i = Math.max(i, end - 1);
  }
}

/** The rule of all that follows a line in the second half of a page; null where the page goes on. */
function endingRule(lines: readonly PageLine[], i: number): string | null {
  if (isAboutAuthor(lines, i) && isMostlyAbove(lines, i)) return 'page/about';
  return isCommentsHead(lines, i) ? 'page/comments' : null;
}

/** A notice ends a page only where little prose follows it: this share of what stands above. */
const MOST_BELOW = 0.5;

function isMostlyAbove(lines: readonly PageLine[], at: number): boolean {
  return proseIn(lines.slice(at)) <= MOST_BELOW * proseIn(lines.slice(0, at));
}

function proseIn(lines: readonly PageLine[]): number {
  return lines.reduce((sum, line) => sum + (isArticle(line) ? line.end - line.start : 0), 0);
}

/** "Comments (12)", "12 Comments": readers follow. */
function isCommentsHead(lines: readonly PageLine[], i: number): boolean {
  const words = lines[i]?.words ?? [];
  if (i * 2 <= lines.length || words.length !== 2 || !words.includes('comments')) return false;
  return words.some((word) => /^\d+$/.test(word));
}

/** Longest "About Ana Ruiz", in words. */
const LONGEST_ABOUT = 7;
/** First words of notices that end a page. */
const NOTICES = new Set([
  'legal disclaimer',
  'disclaimer',
  'a message',
  'dear readers',
  'dear reader',
  'legal notice',
]);

/** "About Ana Ruiz" or a notice in the second half of a page: what follows is no article. */
function isAboutAuthor(lines: readonly PageLine[], i: number): boolean {
  const line = lines[i];
  if (!line || i * 2 <= lines.length || line.isFinished || line.words.length > LONGEST_ABOUT)
    return false;
  if (NOTICES.has(line.words.slice(0, 2).join(' ')) || NOTICES.has(line.words.join(' ')))
    return true;
  return line.words[0] === 'about' && line.isTitleCase && line.words.length > 1;
}

function isHeading(prepared: PreparedText, lines: readonly PageLine[], i: number): boolean {
  const line = lines[i];
  if (!line || i === 0) return false;
  if (matchLine(line.words)?.place === 'block') return !line.isFinished;
  if (line.words[0] === 'related' && line.words.length < 4) return !line.isFinished;
  if (isNamedHeading(line)) return true;
  const match = matchHeading(line.words, 0);
  if (!match || match.words < 2 || line.isFinished) return false;
  if (line.words[match.words] === 'in' && line.words.length <= match.words + MOST_IN) return true;
  return isGluedAfter(prepared, line, match.words) || isTeaser(lines[i + 1]);
}

/** Longest "Latest Mill Valley News", in words. */
const LONGEST_NAMED = 4;
const OVER_TEASERS = new Set(['latest', 'more', 'top', 'other', 'recent', 'popular']);
const TEASERS = new Set(['stories', 'news', 'headlines', 'articles', 'posts', 'videos']);

/** "LATEST WORLD STORIES", "More Harbour News". */
function isNamedHeading({ words, isFinished, isTitleCase }: PageLine): boolean {
  if (isFinished || !isTitleCase || words.length < 2 || words.length > LONGEST_NAMED) return false;
  return OVER_TEASERS.has(words[0] ?? '') && TEASERS.has(words.at(-1) ?? '');
}

/** Whether the text goes on without a blank after so many words: "Latest news“Old Pact”". */
function isGluedAfter(prepared: PreparedText, line: PageLine, words: number): boolean {
  const last = line.from + words - 1;
  return prepared.tokens.ends[last] === prepared.tokens.starts[last + 1] && last + 1 < line.to;
}

function isTeaser(line: PageLine | undefined): boolean {
  return line !== undefined && (isStamp(line) || !line.isFinished);
}

/** "ALSO READ" in the middle of an article stands over one headline, "Latest news" over many. */
function isOfOne(heading: PageLine | undefined): boolean {
  return OF_ONE.has(heading?.words.join(' ') ?? '');
}

function endOfBlock(lines: readonly PageLine[], from: number, isOfOne: boolean): number {
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line || !isArticle(line) || isStamped(lines, i)) continue;
    if (isOfOne && i === from + 1) return i;
    const next = lines[i + 1];
    const isLong = line.end - line.start >= SURELY_ARTICLE;
    const isSummary = i > from && !isArticle(lines[i - 1]) && !isLong;
    if (next ? isArticle(next) || isLong : isLong || (i === from && !isSummary)) return i;
  }
  return lines.length;
}

/** Whether the hour of a teaser, and no day, stands right over a line: "15:30", "3 hours ago". */
function isStamped(lines: readonly PageLine[], i: number): boolean {
  const before = lines[i - 1];
  if (before === undefined || !isStamp(before)) return false;
  return before.words.includes('ago') || before.words.every((word) => /^\d/.test(word));
}

function isArticle(line: PageLine | undefined): boolean {
  return line !== undefined && line.isFinished && !line.isDotted && isProse(line);
}

/** Headlines of other articles under the last paragraph, each with its hour or day in the next line. */
export function markTeasers(lines: readonly PageLine[], rules: (string | null)[]): void {
  const last = lines.findLastIndex((line, i) => rules[i] === null && isArticle(line));
  if (last < 0) return;
  for (let i = last + 1; i + 1 < lines.length; i += 1) {
    const isStamped = rules[i] === null && rules[i + 1] === 'page/stamp';
    const line = lines[i];
    if (isStamped && line && !line.isFinished && line.words.length >= SHORTEST_TEASER)
      rules[i] = 'page/related';
  }
}
