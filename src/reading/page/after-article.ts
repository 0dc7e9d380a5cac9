import { isArticleLine, isParagraph } from './page-lines.ts';
import type { PageLine } from './page-lines.ts';

/** A paragraph counts by its length up to so many units, one that stands alone by what it has above so many. */
const MOST_PROSE = 400;
const ALONE = 120;
/** From this length a paragraph may stand alone. */
const LONG = 240;
/** What a line that is no paragraph takes away; furniture takes less. */
const OTHER_LINE = 45;
const FURNITURE = 25;
const WITHIN_LINE = 10;
/** Below an article there is less prose than this share of its own. */
const MOST_BELOW = 0.5;
/** Rules of lines that stand in an article too. */
const WITHIN = new Set([
  'page/caption',
  'page/stamp',
  'page/ornament',
  'page/label',
  'page/sign-off',
  'page/place-stamp',
  'page/repeated-line',
  'page/repeated-headline',
  'page/credit',
  'page/advertisement',
  'page/read-more',
  'page/counter',
  'page/byline',
]);

/**
 * Marks what stands below the article: after the line up to which paragraphs outweigh all else, from the
 * first line that is furniture by itself on. A page that ends with its article has no such line.
 */
export function markAfter(
  lines: readonly PageLine[],
  rules: (string | null)[],
  body: number,
): void {
  let [sum, best, last] = [0, 0, body];
  for (let i = body; i < lines.length; i += 1) {
    sum += weightOf(lines, rules, i);
    if (sum >= best) [best, last] = [sum, i];
  }
  const from = rules.findIndex((rule, i) => i > last && rule !== null && !WITHIN.has(rule));
  if (from < 0) return;
  if (proseIn(lines, rules, from, lines.length) > MOST_BELOW * proseIn(lines, rules, body, from))
    return;
  for (let i = from; i < lines.length; i += 1) rules[i] ??= 'page/below';
}

/** Length of the paragraphs from one line to another. */
function proseIn(
  lines: readonly PageLine[],
  rules: readonly (string | null)[],
  from: number,
  to: number,
): number {
  let sum = 0;
  for (let i = from; i < to; i += 1) {
    const line = lines[i];
    if (line && isParagraph(lines, rules, i)) sum += line.end - line.start;
  }
  return sum;
}

function weightOf(
  lines: readonly PageLine[],
  rules: readonly (string | null)[],
  i: number,
): number {
  const line = lines[i];
  if (!line || rules[i] !== null) return WITHIN.has(rules[i] ?? '') ? -WITHIN_LINE : -FURNITURE;
  if (!isArticleLine(line) && line.end - line.start < LONG) return -OTHER_LINE;
  const length = Math.min(line.end - line.start, MOST_PROSE);
  const isAlone = length < LONG && !isNextTo(lines, rules, i, -1) && !isNextTo(lines, rules, i, 1);
  return isAlone ? length - ALONE : length;
}

/** Whether the line before (-1) or after (1) that is no furniture is a paragraph. */
function isNextTo(
  lines: readonly PageLine[],
  rules: readonly (string | null)[],
  i: number,
  way: -1 | 1,
): boolean {
  let at = i + way;
  while (WITHIN.has(rules[at] ?? '')) at += way;
  return isParagraph(lines, rules, at);
}
