import { isSame } from './find-title.ts';
import type { MainText } from './main-text.ts';
import type { PageLine } from './page-lines.ts';

/** Shorter words are too common to tie a headline to its article. */
const LONG_WORD = 4;
const MOST_SHARED = 6;
const LONGEST_HEADLINE = 30;
const HEADLINE_WORDS = 4;
/** Lines after a headline among which its stamp or byline is looked for. */
const STAMP_WITHIN = 6;
/** What it costs a line to read as a sentence. */
const SENTENCE = 2.5;
/** What a line under a heading such as "Trending" keeps of its points, and what the first line has more. */
const AS_TEASER = 0.6;
const FIRST_LINE = 1;
/** How near a stamp right under a line counts. */
const STAMPED = 2;
/** A standfirst stands at most so many lines under its headline. */
const STANDFIRST_WITHIN = 3;
/** Share of its longer words at which an earlier line is the headline of which the best is the standfirst. */
const ENOUGH = 0.75;
const STAMPS = new Set(['page/stamp', 'page/byline', 'page/place-stamp']);

/**
 * The headline among many lines above the main text: the one that shares words with it, is printed
 * twice, or has a stamp or byline under it (`own`: what each line is by itself). -1 where no line has enough of that.
 */
export function findTitleAbove(
  lines: readonly PageLine[],
  rules: readonly (string | null)[],
  own: readonly (string | null)[],
  main: MainText,
): number {
  const candidates = lines
    .slice(0, main.from)
    .flatMap((_, i) => (mayBe(rules[i] ?? null) ? [i] : []));
  const told = new Set(lines.slice(main.from, main.to).flatMap((line) => line.words));
  const points = new Map(candidates.map((i) => [i, rate(i)]));
  const best = candidates.reduce((top, i) => (at(i) > at(top) ? i : top), -1);
  if (at(best) < 1) return -1;
  return candidates.find((i) => isSame(lines, i, best) || isHeadlineOf(i, best)) ?? best;

  /** Whether the best line is but the standfirst of line `i`, which has most of its words from the article too. */
  function isHeadlineOf(i: number, standfirst: number): boolean {
    const line = lines[i];
    if (!line || standfirst - i > STANDFIRST_WITHIN || i >= standfirst || at(i) <= 0) return false;
    return (
      !line.isFinished && line.words.length >= HEADLINE_WORDS && shareOf(line, told).share >= ENOUGH
    );
  }

  function at(i: number): number {
    return points.get(i) ?? 0;
  }

  function rate(i: number): number {
    const line = lines[i];
    if (!line || line.words.length > LONGEST_HEADLINE || line.words.length < 2) return 0;
    const shared = shareOf(line, told).points;
    if (shared === 0) return 0;
    const isDoubled = candidates.some((k) => k !== i && isSame(lines, i, k));
    const stamp = own
      .slice(i + 1, i + 1 + STAMP_WITHIN)
      .findIndex((rule) => STAMPS.has(rule ?? ''));
    const near = stamp < 0 ? 0 : STAMPED / (stamp + 1);
    const isFree = rules[i] === null ? 1 : AS_TEASER;
    const first = i === 0 ? FIRST_LINE : 0;
    return (
      first +
      isFree * shared +
      (isDoubled ? 1 : 0) +
      near -
      (line.isFinished ? SENTENCE : 0) +
      i / main.from
    );
  }
}

/** A heading such as "Trending" may have taken the headline for a teaser. */
function mayBe(rule: string | null): boolean {
  return rule === null || rule === 'page/related';
}

interface Shared {
  readonly points: number;
  /** Share of the line's longer words that the article has too. */
  readonly share: number;
}

/** How many of the line's longer words the article has too, less for those it has not. */
function shareOf(line: PageLine, told: ReadonlySet<string>): Shared {
  const long = [...new Set(line.words)].filter((word) => word.length >= LONG_WORD);
  const shared = long.filter((word) => told.has(word)).length;
  if (shared < 2) return { points: 0, share: 0 };
  const share = shared / long.length;
  return { points: Math.min(shared, MOST_SHARED) * share, share };
}
