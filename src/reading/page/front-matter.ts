import type { PreparedText } from '../../text/prepared-text.ts';
import type { PageLine } from './page-lines.ts';

/** Most lines between the two marks. */
const MOST_LINES = 40;
/** "title: Envoys meet", "date: 2024-05-03-17-02-56", "- news" under "tags:". */
const FIELD = /^(?:[\w-]{1,30}:(?: |$)|- )/;
/** Fields whose day is that of publication. */
const DAY = /^(?:date|published|pubdate|publish_date|created|lastmod|updated):/i;

/**
 * Marks the fields that some pages keep between two lines of "---" above their text; the field with
 * the day is told apart.
 */
export function markFrontMatter(
  { text }: PreparedText,
  lines: readonly PageLine[],
  rules: (string | null)[],
): void {
  const words = (i: number) => text.slice(lines[i]?.start, lines[i]?.end);
  if (lines.length === 0 || words(0) !== '---') return;
  let end = 1;
  while (end < lines.length && end < MOST_LINES && FIELD.test(words(end))) end += 1;
  if (end < 3 || words(end) !== '---') return;
  for (let i = 0; i <= end; i += 1)
    rules[i] = DAY.test(words(i)) ? 'page/front-day' : 'page/front-matter';
}
