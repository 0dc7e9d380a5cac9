import type { PreparedText } from '../../text/prepared-text.ts';
import { isArticleLine } from './page-lines.ts';
import type { PageLine } from './page-lines.ts';

/** Fewest words of a summary cut with dots. */
const SHORTEST_SUMMARY = 6;
/** Lines from one such summary to the next. */
const SUMMARY_WITHIN = 4;
/** Fewest and most words of a headline below the article. */
const SHORTEST = 4;
const LONGEST = 24;

/** Summaries of other articles that end in dots, two or more near each other, with the headlines between them. */
export function markSummaries(
  { text }: PreparedText,
  lines: readonly PageLine[],
  rules: (string | null)[],
): void {
  const cut = lines.flatMap((line, i) => (isSummary(text, line) ? [i] : []));
  for (const [k, i] of cut.entries()) {
    const before = cut[k - 1] ?? -Infinity;
    const after = cut[k + 1] ?? Infinity;
    if (i - before > SUMMARY_WITHIN && after - i > SUMMARY_WITHIN) continue;
    rules[i] ??= 'page/related';
    for (let at = i - 1; at > before && at > i - SUMMARY_WITHIN && isOpen(lines[at]); at -= 1)
      if (rules[at] === null && isHeadline(text, lines[at])) rules[at] = 'page/related';
  }
}

/** Headlines of other articles, two or more, under the last paragraph. */
export function markTail(
  { text }: PreparedText,
  lines: readonly PageLine[],
  rules: (string | null)[],
): void {
  const last = lines.findLastIndex(
    (line, i) => rules[i] === null && (isArticleLine(line) || hasCredit(text, line)),
  );
  if (last < 0) return;
  const own = lines.flatMap((_, i) => (i > last && rules[i] === null ? [i] : []));
  const found = own.filter((i) => isHeadline(text, lines[i]));
  if (found.length > 1 && found.length === own.length)
    for (const i of found) rules[i] = 'page/related';
}

/** Fewest lines in capitals that are the words under which an article is filed, and their length in words. */
const FEWEST_CAPITALS = 3;
const LONGEST_CAPITALS = 8;

/** Lines of nothing but capitals under the last paragraph, three or more: what the article is filed under. */
export function markCapitals(
  { text }: PreparedText,
  lines: readonly PageLine[],
  rules: (string | null)[],
): void {
  const last = lines.findLastIndex((line, i) => rules[i] === null && isArticleLine(line));
  const found = lines.flatMap((line, i) => {
    const isShort = i > last && rules[i] === null && line.words.length <= LONGEST_CAPITALS;
    const words = text.slice(line.start, line.end);
    return isShort && /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words) ? [i] : [];
  });
  if (last >= 0 && found.length >= FEWEST_CAPITALS) for (const i of found) rules[i] = 'page/tags';
}

/** "… the talks. (Ana Ruiz/Mill News)": a paragraph and its credit. */
function hasCredit(text: string, line: PageLine): boolean {
  return /[.!?]["”’]? \([^()]{2,60}\)$/.test(
    text.slice(Math.max(line.start, line.end - 66), line.end),
  );
}

function isSummary(text: string, line: PageLine): boolean {
  if (line.words.length < SHORTEST_SUMMARY) return false;
  const end = text.slice(line.end - 4, line.end);
  return /(?:\.{3}|…)$/.test(end) && !/^[“"‘]/.test(text.slice(line.start, line.start + 1));
}

function isOpen(line: PageLine | undefined): boolean {
  return line !== undefined && !isArticleLine(line);
}

/** "June 9 – …": a day of a list. */
const DAY = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}\b/;

/** A line with a capital first and no end, which is no item of a list and no speech. */
function isHeadline(text: string, line: PageLine | undefined): boolean {
  if (!line || line.words.length < SHORTEST || line.words.length > LONGEST) return false;
  const words = text.slice(line.start, line.end);
  if (DAY.test(words)) return false;
  return /^[\p{Lu}\d‘'“]/u.test(words) && !/[.:;,!…]$/.test(words) && !/^\d+[.)]/.test(words);
}
