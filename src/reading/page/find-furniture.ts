import type { DocumentHead } from '../../model/document.ts';
import type { Furniture } from '../../model/reading.ts';
import type { TextRange } from '../../model/span.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { findAuthor } from './find-author.ts';
import { findTitle, isSame } from './find-title.ts';
import { trimTitle } from './glued-labels.ts';
import { ruleOfLine } from './mark-lines.ts';
import { isProse, readPageLines } from './page-lines.ts';
import type { PageLine } from './page-lines.ts';
import { markRelated } from './related-blocks.ts';
import { markSignOff } from './sign-off.ts';

/** Title and author lines and the stretches that are not article text, in order, not overlapping. */
export interface PageParts {
  readonly title: TextRange | null;
  readonly author: TextRange | null;
  readonly furniture: readonly Furniture[];
}

/** Longest section label under a headline, in words. */
const LONGEST_LABEL = 3;
/** So many lines before the first paragraph are looked at for the headline. */
const MOST_CANDIDATES = 40;

/**
 * Tells article text from menus, bylines, captions, related articles and stamps. Works line by
 * line: what a line is by itself, then what it is by its neighbours. A text without a line of
 * prose has only what is furniture by itself.
 */
export function findPageParts(prepared: PreparedText, head: DocumentHead): PageParts {
  const lines = readPageLines(prepared);
  const rules = lines.map((line) => ruleOfLine(prepared, line));
  markRelated(prepared, lines, rules);
  const body = lines.findIndex((line, i) => rules[i] === null && isParagraph(line));
  const free = lines.flatMap((_, i) => (i < body && rules[i] === null ? [i] : []));
  const title = findTitle(prepared.text, lines, free.slice(0, MOST_CANDIDATES), head.title);
  if (title >= 0) markHead(lines, rules, { title, body });
  if (body >= 0) markSignOff(prepared, lines, rules);
  return {
    ...titleParts(prepared, lines[title], toFurniture(lines, rules)),
    author: findAuthor(prepared, lines, rules),
  };
}

/** Prose, but no headline that ends with a full stop. */
function isParagraph(line: PageLine): boolean {
  return isProse(line) && !line.isTitleCase;
}

/** Menus above the headline, repeats of it, and short labels between it and the article. */
function markHead(
  lines: readonly PageLine[],
  rules: (string | null)[],
  at: { readonly title: number; readonly body: number },
): void {
  lines.forEach((line, i) => {
    if (i === at.title || rules[i] !== null) return;
    if (isSame(lines, i, at.title)) rules[i] = 'page/repeated-headline';
    else if (i < at.title) rules[i] = 'page/menu';
    else if (i < at.body && line.words.length <= LONGEST_LABEL && line.isTitleCase)
      rules[i] = 'page/label';
  });
}

function toFurniture(lines: readonly PageLine[], rules: readonly (string | null)[]): Furniture[] {
  return lines.flatMap(({ start, end }, i) => {
    const rule = rules[i] ?? null;
    return rule === null ? [] : [{ start, end, rule }];
  });
}

function titleParts(
  prepared: PreparedText,
  line: PageLine | undefined,
  furniture: readonly Furniture[],
): Pick<PageParts, 'title' | 'furniture'> {
  if (!line) return { title: null, furniture };
  const title = trimTitle(prepared, line);
  const glued = [
    { start: line.start, end: title.start, rule: 'page/glued-label' },
    { start: title.end, end: line.end, rule: 'page/glued-label' },
  ].filter((range) => range.start < range.end);
  return { title, furniture: [...furniture, ...glued].toSorted((a, b) => a.start - b.start) };
}
