import type { PreparedText } from '../../text/prepared-text.ts';
import { isStamp } from './mark-lines.ts';
import { matchHeading, matchLine } from './match-phrase.ts';
import { isProse } from './page-lines.ts';
import type { PageLine } from './page-lines.ts';

/** Prose of this many units after a heading is the article again. */
const SURELY_ARTICLE = 240;

/**
 * Marks headings such as "Related Articles" and the teasers under them as `page/related` in `rules`
 * (one entry per line). A block ends where two lines of prose, or a long one, follow each other.
 */
export function markRelated(
  prepared: PreparedText,
  lines: readonly PageLine[],
  rules: (string | null)[],
): void {
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line || rules[i] !== null || !isHeading(prepared, lines, i)) continue;
    const end = endOfBlock(lines, i + 1);
    for (let k = i; k < end; k += 1) rules[k] = 'page/related';
    i = end - 1;
  }
}

function isHeading(prepared: PreparedText, lines: readonly PageLine[], i: number): boolean {
  const line = lines[i];
  if (!line || i === 0) return false;
  if (matchLine(line)?.place === 'block') return !line.isFinished;
  const match = matchHeading(line.words, 0);
  if (!match || match.words < 2 || line.isFinished) return false;
  return isGluedAfter(prepared, line, match.words) || isTeaser(lines[i + 1]);
}

/** Whether the text goes on without a blank after so many words: "Latest news“Old Pact”". */
function isGluedAfter(prepared: PreparedText, line: PageLine, words: number): boolean {
  const last = line.from + words - 1;
  return prepared.tokens.ends[last] === prepared.tokens.starts[last + 1] && last + 1 < line.to;
}

function isTeaser(line: PageLine | undefined): boolean {
  return line !== undefined && (isStamp(line) || !line.isFinished);
}

function endOfBlock(lines: readonly PageLine[], from: number): number {
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line || !isArticle(line)) continue;
    const next = lines[i + 1];
    const isLong = line.end - line.start >= SURELY_ARTICLE;
    const isSummary = i > from && !isArticle(lines[i - 1]) && !isLong;
    if (next ? isArticle(next) || isLong : isLong || (i === from && !isSummary)) return i;
  }
  return lines.length;
}

function isArticle(line: PageLine | undefined): boolean {
  return line !== undefined && line.isFinished && isProse(line);
}
