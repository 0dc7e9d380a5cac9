import type { DocumentHead } from '../../model/document.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { findTitle } from './find-title.ts';
import { findMainText } from './main-text.ts';
import { isArticleLine, isProse } from './page-lines.ts';
import type { PageLine } from './page-lines.ts';
import { findTitleAbove } from './rate-title.ts';

/** So many lines before the first paragraph are looked at for the headline. */
const MOST_CANDIDATES = 40;
/** So many lines above the main text are a menu, in which a headline has to be told by what it says. */
const HEAVY_HEAD = 10;
/** Lines of a menu that are known by themselves, at least. */
const MENU_LINES = 2;
/** Notices and teasers above a headline hold less prose than this share of the main text. */
const MOST_ABOVE = 0.3;

/** The rule of each line: by itself, and with its neighbours seen. */
export interface Rules {
  readonly own: readonly (string | null)[];
  readonly rules: readonly (string | null)[];
}

/** Lines of the headline and of the first paragraph, each -1 for none. */
export interface Head {
  readonly title: number;
  readonly body: number;
}

/** Finds both, in the shortest of heads and under the longest of menus. */
export function findHead(
  { text }: PreparedText,
  lines: readonly PageLine[],
  { rules, own }: Rules,
  head: DocumentHead,
): Head {
  const main = findMainText(lines, rules);
  if (main && main.from >= HEAVY_HEAD) {
    const title = findTitleAbove(lines, rules, own, main);
    const isMenu = rules.slice(0, title).filter((rule) => rule !== null).length >= MENU_LINES;
    const isBelow =
      proseIn(lines.slice(main.from, main.to)) * MOST_ABOVE > proseIn(lines.slice(0, title));
    if (title >= 0 && isMenu && isBelow)
      return { title, body: firstParagraph(lines, rules, title + 1) };
  }
  const body = firstParagraph(lines, rules, 0);
  const free = lines.flatMap((_, i) => (i < body && rules[i] === null ? [i] : []));
  const title = findTitle(text, lines, free.slice(0, MOST_CANDIDATES), head.title);
  return { title, body };
}

const STAMPS = new Set(['page/stamp', 'page/byline']);

/**
 * Undoes what a heading such as "Trending" took for teasers: a headline with all up to the article, and
 * stamps under a headline that it left alone.
 */
export function restoreHead(
  rules: (string | null)[],
  own: readonly (string | null)[],
  { title, body }: Head,
): void {
  if (title < 0) return;
  const wasTaken = rules[title] !== null;
  const from = own[title - 1] === 'page/stamp' ? title - 1 : title;
  for (let i = from; i < body; i += 1)
    if (wasTaken || STAMPS.has(own[i] ?? '')) rules[i] = own[i] ?? null;
}

/** Length of the paragraphs among the lines. */
function proseIn(lines: readonly PageLine[]): number {
  return lines.reduce((sum, line) => sum + (isArticleLine(line) ? line.end - line.start : 0), 0);
}

function firstParagraph(
  lines: readonly PageLine[],
  rules: readonly (string | null)[],
  from: number,
): number {
  return lines.findIndex((line, i) => i >= from && rules[i] === null && isParagraph(line));
}

/** Prose, but no headline that ends with a full stop. */
function isParagraph(line: PageLine): boolean {
  return isProse(line) && !line.isTitleCase;
}
