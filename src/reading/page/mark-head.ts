import type { PreparedText } from '../../text/prepared-text.ts';
import { isDatedLabel } from './dated-lines.ts';
import { isCut, isSame } from './find-title.ts';
import type { PageLine } from './page-lines.ts';
import { isPlacedStamp } from './stamps.ts';

/** Longest section label under a headline, in words. */
const LONGEST_LABEL = 3;
/** Fewest words of a line that is taken for the same line printed again. */
const SHORTEST_REPEATED = 6;

/** Menus above the headline, repeats of it, and short labels between it and the article at `body`. */
export function markHead(
  prepared: PreparedText,
  lines: readonly PageLine[],
  rules: (string | null)[],
  at: { readonly title: number; readonly body: number },
): void {
  lines.forEach((line, i) => {
    if (i === at.title || rules[i] !== null) return;
    if (isSame(lines, i, at.title)) rules[i] = 'page/repeated-headline';
    else if (i < at.title) rules[i] = 'page/menu';
    else if (i < at.body && isPlacedStamp(prepared, line)) rules[i] = 'page/place-stamp';
    else if (i < at.body && isDatedLabel(prepared, line)) rules[i] = 'page/stamp';
    else if (i < at.body && line.words.length <= LONGEST_LABEL && line.isTitleCase)
      rules[i] = 'page/label';
  });
}

/** Lines of a page that may be its head. */
const HEAD_LINES = 20;
/** A page repeats its first lines at once; live reports repeat sentences hours later. */
const REPEATED_WITHIN = 10;

/** Lines printed just before, and beginnings of the headline that end in dots. */
export function markRepeated(
  lines: readonly PageLine[],
  rules: (string | null)[],
  title: number,
): void {
  const seen = new Map<string, number>();
  lines.forEach((line, i) => {
    if (rules[i] !== null) return;
    if ((line.isFinished || i < title) && isCut(line, lines[title]))
      rules[i] = 'page/repeated-headline';
    if (i >= HEAD_LINES || line.words.length < SHORTEST_REPEATED) return;
    const words = line.words.join(' ');
    const isRepeated = i - (seen.get(words) ?? -Infinity) <= REPEATED_WITHIN;
    if (isRepeated) rules[i] ??= 'page/repeated-line';
    seen.set(words, i);
  });
}
