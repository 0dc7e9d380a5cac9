import { STAMP_WORDS } from '../../lexicon/page-phrases.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { PageLine } from './page-lines.ts';

/** Longest line with a stamp among names, in words. */
const LONGEST = 26;
/** Most words that are neither date nor time: names, an agency, a place. */
const MOST_OTHERS = 9;
/** Most of them where nothing but the date tells a stamp. */
const MOST_BARE = 4;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const NUMBERED = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = "(?:(?:19|20)\\d\\d|'?\\d\\d(?![\\d:.]))";
/** A day printed with its year, in figures or with the month's name. */
const WHOLE_DAY = new RegExp(
  `(?<![\\d/.-])(?:${MONTH} ?${NUMBERED}(?:,| |, )${YEAR}|${NUMBERED}[ .-]{0,2}${MONTH},?[ .-]?${YEAR}|` +
    `(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]${YEAR})(?:(?!\\d)|(?=\\d{1,2}:\\d\\d))`,
  'i',
);
const TIME =
  /\b\d{1,2}:\d\d|\b\d{1,2} ?[ap]\.?m\b|\b[0-2]\d[0-5]\d (?:GMT|UTC|[BECMPI][SD]T|CET|HKT)\b/i;
/** A time right after a date that opens the line: "3 Mar 2024, 11:39 Comments 149 Views Harbour". */
const FIRST_TIME = /^ *\| ?[,|·•/–-]? ?(?:at )?\d{1,2}:\d\d/;
const LABEL =
  /\b(?:publish|published|posted|updated|update|modified|created|issued|edited|aired)\b/i;
/** The same with the name before it glued to it ("Ana RuizPublished: Mar 9, 2024"). */
const GLUED_LABEL = /\p{Ll}(?:Published|Posted|Updated|Modified)\b/u;
const BY = /^\W{0,3}by\b|\d{4}\W{0,3}(?:\S{1,9} ){0,3}by /i;
const WORDS = /[@\p{L}][\p{L}\p{M}.'’@_-]*/gu;
/** Words in small letters that stand between names and dates. */
const JOINTS = new Set(
  'by on at in for and of de la add comments comment get short url adjust font size print save share tools'.split(
    ' ',
  ),
);

/**
 * A line of a whole date, names and little else, which a time, a label or "by" shows to be a stamp:
 * "By Ana Ruiz - 11/19/24 06:56 AM EST", "Mill Desk | Last Updated: 5 May 2024, 10:30", "(Mill News 5 May 2024)".
 */
export function isDatedLine({ text }: PreparedText, line: PageLine): boolean {
  const rest = restOf(text, line);
  if (rest === null) return false;
  if (TIME.test(rest.words) && (LABEL.test(rest.words) || GLUED_LABEL.test(rest.words)))
    return true;
  if (rest.isFirst && FIRST_TIME.test(rest.words)) return true;
  if (rest.isLast && isColumn(rest.line, line)) return true;
  if (othersIn(rest.words) > MOST_OTHERS) return false;
  if (/^\(.*\)$/.test(rest.line)) return true;
  return TIME.test(rest.words) || LABEL.test(rest.words) || BY.test(rest.line);
}

/** Fewest words of a headline before its day and hour. */
const HEADLINE_WORDS = 5;

/** "Eel prices fall again 29-Mar-24, 4:23 PM | Mill News": the headline of another article with its day and hour. */
export function isDatedTeaser({ text }: PreparedText, line: PageLine): boolean {
  const rest = restOf(text, line);
  if (rest === null || !TIME.test(rest.words)) return false;
  const before = rest.words.split(' | ')[0]?.match(WORDS) ?? [];
  return before.length >= HEADLINE_WORDS && /^[\p{Lu}\d‘'“]/u.test(rest.line);
}

/** A date at either end of a short line between headline and article: "Mill Desk October 6, 2024". */
export function isDatedLabel({ text }: PreparedText, line: PageLine): boolean {
  const rest = restOf(text, line);
  if (rest === null) return false;
  if (rest.isFirst) return (rest.words.match(WORDS)?.length ?? 0) <= MOST_OTHERS;
  return rest.isLast && othersIn(rest.words) <= MOST_BARE;
}

/** "mill notes Dec. 22, 2023": the name of a column in small letters. */
function isColumn(printed: string, { words }: PageLine): boolean {
  return /^\p{Ll}/u.test(printed) && words.length <= MOST_BARE + 3;
}

interface Rest {
  readonly line: string;
  /** The line without its first whole date. */
  readonly words: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** What stands beside the whole date of a short line that is no sentence; null for other lines. */
function restOf(text: string, line: PageLine): Rest | null {
  if (line.words.length > LONGEST || !line.words.some((word) => /^\d/.test(word))) return null;
  const words = text.slice(line.start, line.end);
  if (line.isFinished && !/(?:\b[ap]\.m|min)\.$/i.test(words)) return null;
  const match = WHOLE_DAY.exec(words);
  if (!match) return null;
  const [before, after] = [words.slice(0, match.index), words.slice(match.index + match[0].length)];
  return {
    line: words,
    words: `${before} | ${after}`,
    isFirst: isBare(before),
    isLast: isBare(after),
  };
}

/** Nothing but marks and the words of a share bar. */
function isBare(part: string): boolean {
  return (
    !/\d/.test(part) && (part.match(WORDS) ?? []).every((word) => JOINTS.has(word.toLowerCase()))
  );
}

/** How many words are no part of a stamp; as many as one likes where one in small letters tells a sentence. */
function othersIn(rest: string): number {
  let others = 0;
  for (const [word] of rest.matchAll(WORDS)) {
    const lower = word.toLowerCase().replace(/\.$/, '');
    if (STAMP_WORDS.has(lower) || STAMP_WORDS.has(word.toLowerCase()) || JOINTS.has(lower))
      continue;
    if (word === lower) return Infinity;
    others += 1;
  }
  return others;
}
