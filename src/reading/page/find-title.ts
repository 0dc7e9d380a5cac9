import { INSTITUTION_WORDS, OUTLET_WORDS } from '../../lexicon/page-phrases.ts';
import type { PageLine } from './page-lines.ts';

/** Fewest words of a line that is taken for the headline before looking for the longest. */
const HEADLINE_WORDS = 5;
/** Longer lines printed twice are captions. */
const LONGEST_HEADLINE = 24;
const DATELINE_END = new Set(['-', '–', '—', '_']);

/**
 * Index of the headline among the lines before the article's first paragraph; -1 for none. A line
 * printed twice wins, then the one the head names, then the first of five words that is no name of
 * the page, then the longest.
 */
export function findTitle(
  text: string,
  lines: readonly PageLine[],
  candidates: readonly number[],
  title: string | null,
): number {
  const doubled = candidates.filter(
    (i) =>
      (lines[i]?.words.length ?? 0) <= LONGEST_HEADLINE &&
      candidates.some((k) => k !== i && isSame(lines, i, k)),
  );
  if (doubled.length > 0 && !areCaptions(text, lines, candidates, doubled))
    return mostCapitals(text, lines, doubled);
  const known = candidates.find(
    (i) => title !== null && sliceLine(text, lines[i]) === title.trim(),
  );
  if (known !== undefined) return known;
  const all = candidates.filter(
    (i) =>
      !isNoHeadline(text, lines[i]) &&
      !candidates.some(
        (k) => k > i && isCut(lines[i], lines[k]) && !addsOutlet(text, lines[i], lines[k]),
      ) &&
      !candidates.some((k) => k !== i && addsOutlet(text, lines[k], lines[i])),
  );
  const calm = all.filter((i) => !isTeaser(text, lines[i]) && !isInstitution(lines[i]));
  const own = calm.length > 0 ? calm : all;
  const first = own.find((i) => (lines[i]?.words.length ?? 0) >= HEADLINE_WORDS);
  if (first !== undefined) return first;
  const count = (i: number) => lines[i]?.words.length ?? 0;
  return own.reduce((best, i) => (best < 0 || count(i) > count(best) ? i : best), -1);
}

/** Fewest words of a headline over a caption that is printed twice. */
const SHORTEST_OVER = 4;

/** Lines printed twice running under another that may be a headline: what is under a picture. */
function areCaptions(
  text: string,
  lines: readonly PageLine[],
  candidates: readonly number[],
  doubled: readonly number[],
): boolean {
  const [first = -1, second = -1] = doubled;
  if (doubled.length !== 2 || second !== first + 1) return false;
  return candidates.some(
    (i) =>
      i < first &&
      (lines[i]?.words.length ?? 0) >= SHORTEST_OVER &&
      !lines[i]?.isFinished &&
      !isNoHeadline(text, lines[i]) &&
      !isTeaser(text, lines[i]) &&
      !isInstitution(lines[i]),
  );
}

/** Whether two lines have the same words, whatever their case and marks. */
export function isSame(lines: readonly PageLine[], i: number, k: number): boolean {
  const [a, b] = [lines[i]?.words ?? [], lines[k]?.words ?? []];
  return a.length > 2 && a.length === b.length && a.every((word, at) => word === b[at]);
}

/** Whether `long` is `short` with the name of the site after a dash: "Envoys meet - Mill News". */
function addsOutlet(
  text: string,
  short: PageLine | undefined,
  long: PageLine | undefined,
): boolean {
  if (!short || !long || short.words.length < 2 || !isCut(short, long)) return false;
  return /^ [-–—|] /.test(text.slice(long.start + (short.end - short.start), long.end));
}

/** Fewest words of a headline printed in part. */
const SHORTEST_CUT = 4;

/** Whether a line is the beginning of a longer headline, the number of a list before it left out. */
export function isCut(line: PageLine | undefined, title: PageLine | undefined): boolean {
  if (!line || !title) return false;
  const words = /^\d\d?$/.test(line.words[0] ?? '') ? line.words.slice(1) : line.words;
  if (words.length < SHORTEST_CUT || words.length >= title.words.length) return false;
  return words.every((word, k) => word === title.words[k]);
}

/** "MVC - Mill Valley Council", "The Daily Post", "GENEVA (AP) --". */
function isNoHeadline(text: string, line: PageLine | undefined): boolean {
  if (!line || DATELINE_END.has(text.charAt(line.end - 1))) return true;
  if (!line.words.some((word) => /\p{L}/u.test(word))) return true;
  const [first = '', ...rest] = line.words;
  const initials = rest.map((word) => word.charAt(0)).join('');
  const isParted = /^\S+ [-–—|:]/.test(text.slice(line.start, line.end));
  if (isParted && first.length > 1 && initials.startsWith(first)) return true;
  if (/^(?:sources?|via)\b/i.test(text.slice(line.start, line.start + 8))) return true;
  return line.isTitleCase && line.words.length <= 6 && line.words.some((w) => OUTLET_WORDS.has(w));
}

/** "BREAKING: Storm closes ports", above the headline of another article. */
function isTeaser(text: string, line: PageLine | undefined): boolean {
  return /^(?:breaking|trending|live|watch|listen|just in)(?: news)?(?::| \|)/i.test(
    sliceLine(text, line).slice(0, 20),
  );
}

/** "Ministry of Foreign Affairs of Norland", above its press release. */
function isInstitution(line: PageLine | undefined): boolean {
  return (line?.isTitleCase ?? false) && INSTITUTION_WORDS.has(line?.words[0] ?? '');
}

function mostCapitals(text: string, lines: readonly PageLine[], among: readonly number[]): number {
  const capitals = (i: number) => (sliceLine(text, lines[i]).match(/\p{Lu}\p{Ll}/gu) ?? []).length;
  return among.reduce((best, i) => (capitals(i) > capitals(best) ? i : best), among[0] ?? -1);
}

function sliceLine(text: string, line: PageLine | undefined): string {
  return line ? text.slice(line.start, line.end) : '';
}
