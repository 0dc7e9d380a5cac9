import {
  SITE_ADDRESS,
  SITE_HINTS,
  SITE_REQUESTS,
  SITE_TOPICS,
  SITE_WORDS,
} from '../../lexicon/page-phrases.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { isParagraph } from './page-lines.ts';
import type { PageLine } from './page-lines.ts';

/** Longest line that is looked at, in words. */
const LONGEST = 90;
/** What a word counts that articles seldom have. */
const SURE = 2;
/** Points of a line that speaks to its reader, short or long, and of one that does not. */
const ENOUGH = 3;
const ENOUGH_SHORT = 2;
const ENOUGH_UNADDRESSED = 6;
/** Longest short line, in words. */
const SHORT = 14;
/** A longer line needs a point more for every so many words. */
const WORDS_A_POINT = 25;

/** Quotation marks around more than a name. */
const SAID = /[“"«][^“”"«»]{0,80} [^“”"«»]{0,80} /;

/** "Sign in to your account to unlock our newsletters": a site talking about itself; never with words quoted. */
export function isSiteTalk({ text }: PreparedText, line: PageLine): boolean {
  const { words } = line;
  if (words.length > LONGEST || words.length < 2) return false;
  const isAddressed =
    SITE_REQUESTS.has(words[0] ?? '') || words.some((word) => SITE_ADDRESS.has(word));
  const enough = isAddressed
    ? words.length <= SHORT
      ? ENOUGH_SHORT
      : ENOUGH + Math.floor(words.length / WORDS_A_POINT)
    : ENOUGH_UNADDRESSED;
  if (pointsOf(words) < enough) return false;
  return !SAID.test(text.slice(line.start, line.end));
}

/** Points of the words that such talk has, each counted once. */
function pointsOf(words: readonly string[]): number {
  const found = words.filter((word) => SITE_WORDS.has(word) || SITE_HINTS.has(word));
  if (found.length === 0) return 0;
  return [...new Set(found)].reduce((sum, word) => sum + (SITE_WORDS.has(word) ? SURE : 1), 0);
}

/** Most lines among paragraphs that such talk has on a page; more are an article on sites. */
const MOST_AMONG = 3;

/** Takes back what was taken for such talk: all under a headline on sites, what stands among paragraphs where it is much. */
export function keepArticleOnSites(
  lines: readonly PageLine[],
  rules: (string | null)[],
  title: number,
): void {
  const found = rules.flatMap((rule, i) => (rule === 'page/site' ? [i] : []));
  const words = lines[title]?.words ?? [];
  const isOnSites = pointsOf(words) > 0 || words.some((word) => SITE_TOPICS.has(word));
  const among = isOnSites
    ? found
    : found.filter((i) => isParagraph(lines, rules, i - 1) || isParagraph(lines, rules, i + 1));
  if (isOnSites || among.length > MOST_AMONG) for (const i of among) rules[i] = null;
}
