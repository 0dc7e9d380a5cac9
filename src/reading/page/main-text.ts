import { isArticleLine } from './page-lines.ts';
import type { PageLine } from './page-lines.ts';

/** First line of the main text and the line after its last. */
export interface MainText {
  readonly from: number;
  readonly to: number;
}

/** A paragraph counts by its length up to so many units. */
const MOST_PROSE = 400;
/** What a line that is no prose takes away; furniture known by itself takes less. */
const OTHER_LINE = 45;
const KNOWN_FURNITURE = 25;

/**
 * The run of lines with most prose and least else between them: the article, on a page whose menus,
 * notices and teasers hold prose too. Null where no line is prose.
 */
export function findMainText(
  lines: readonly PageLine[],
  rules: readonly (string | null)[],
): MainText | null {
  let best: MainText | null = null;
  let [bestSum, sum, from] = [0, 0, 0];
  for (const [i, line] of lines.entries()) {
    if (sum <= 0) [sum, from] = [0, i];
    sum += weightOf(line, rules[i] ?? null);
    if (sum > bestSum) [best, bestSum] = [{ from, to: i + 1 }, sum];
  }
  return best;
}

function weightOf(line: PageLine, rule: string | null): number {
  if (rule !== null) return -KNOWN_FURNITURE;
  return isArticleLine(line) ? Math.min(line.end - line.start, MOST_PROSE) : -OTHER_LINE;
}
