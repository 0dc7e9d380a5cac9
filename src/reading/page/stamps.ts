import { COUNTER_WORDS, STAMP_ANCHORS, STAMP_WORDS } from '../../lexicon/page-phrases.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { PUNCTUATION } from '../../text/tokens.ts';
import { matchLine } from './match-phrase.ts';
import type { PageLine } from './page-lines.ts';

const LONGEST_STAMP = 16;
/** Longest piece between bars that need not be a stamp: an agency, a place. In words. */
const LONGEST_PIECE = 4;

/** A line of nothing but a date, a time and words around them ("Updated 5 May 2021, 10:30 GMT"). */
export function isStamp(line: PageLine): boolean {
  return isStampOf(line.words);
}

function isStampOf(words: readonly string[]): boolean {
  if (words.length > LONGEST_STAMP || !words.some(isNumber)) return false;
  if (!words.every((word) => isNumber(word) || STAMP_WORDS.has(word))) return false;
  return words.some((word) => STAMP_ANCHORS.has(word)) || words.filter(isNumber).length > 1;
}

/** "Reuters | Lisbon | Updated: 5 May 2021 | 2 min read": pieces between bars, one of them a stamp. */
export function isStampRow(prepared: PreparedText, line: PageLine): boolean {
  if (line.isFinished || line.words.length > 2 * LONGEST_STAMP) return false;
  const pieces = piecesOf(prepared, line);
  if (pieces.length < 2 || !pieces.some(isDated)) return false;
  return pieces.every(
    (words) => words.length <= LONGEST_PIECE || isDated(words) || matchLine(words) !== null,
  );
}

function isDated(words: readonly string[]): boolean {
  return isStampOf(words) || isStampOf(afterPlace(words));
}

/** "6 September 2018" of "Port Anselm, 6 September 2018": a date printed whole after a place of one or two words. */
function afterPlace(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => isNumber(word) || STAMP_WORDS.has(word));
  const isWhole = words.some((word) => /^(?:19|20)\d\d$/.test(word));
  return first > 0 && first < LONGEST_PIECE - 1 && isWhole ? words.slice(first) : [];
}

/** Longest "Oslo, Norland – May 3, 2024", in words. */
const LONGEST_PLACED = 9;

/** "Oslo, 3 May 2024", "Oslo, Norland – May 3, 2024": a place and a date printed whole. */
export function isPlacedStamp({ tokens }: PreparedText, line: PageLine): boolean {
  if (line.isFinished || line.words.length > LONGEST_PLACED) return false;
  const first = line.words.findIndex((word) => isNumber(word) || STAMP_WORDS.has(word));
  if (first < 1 || first > LONGEST_PIECE || !isStampOf(line.words.slice(first))) return false;
  if (!line.words.some((word) => /^(?:19|20)\d\d$/.test(word))) return false;
  for (let [i, left] = [line.from, first]; left > 0; i += 1) {
    if (tokens.kinds[i] === PUNCTUATION) continue;
    if (tokens.words[i] === tokens.lowers[i]) return false;
    left -= 1;
  }
  return true;
}

/** "PORT ANSELM, Nov. 1 , 2006 (Wire)", "OSLO, Dec 7, 2005, 2005": the dateline of wire copy in a line of its own. */
export function isDatelineLine({ text }: PreparedText, line: PageLine): boolean {
  if (line.isFinished || line.words.length > 2 * LONGEST_PLACED) return false;
  return DATELINE.test(text.slice(line.start, line.end));
}

const DATELINE =
  /^\p{Lu}[\p{Lu} .,'’/-]{1,50}, ?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? ?\d{1,2} ?, ?(?:19|20)\d\d(?: ?, ?(?:19|20)\d\d)?(?: ?\([^()]{2,40}\))?[ ./–—-]{0,3}$/u;

/** "5/3/24, 6:11 PM Mill to be rebuilt - The Courier": the day of printing, which is no publication date. */
export function isPrintHeader({ text }: PreparedText, line: PageLine): boolean {
  const start = text.slice(line.start, Math.min(line.end, line.start + 40));
  return /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d\d(?: ?[AP]M)? +\D/i.test(start);
}

function piecesOf(prepared: PreparedText, line: PageLine): readonly (readonly string[])[] {
  const { tokens } = prepared;
  const pieces: string[][] = [[]];
  for (let i = line.from; i < line.to; i += 1) {
    if (tokens.kinds[i] !== PUNCTUATION) pieces.at(-1)?.push(tokens.lowers[i] ?? '');
    else if ('|•·'.includes(tokens.words[i] ?? ' ')) pieces.push([]);
  }
  return pieces.filter((words) => words.length > 0);
}

/** "Viewed 120 times", "3 comments", and "2 / 23" under pictures; `printed` is the line as it stands. */
export function isCounter({ words }: PageLine, printed: string): boolean {
  if (/^\d{1,3} ?(?:\/|of) ?\d{1,3}$/.test(printed)) return true;
  const isShort = words.length > 1 && words.length < LONGEST_PIECE + 1;
  if (!isShort || !words.some(isNumber)) return false;
  if (!words.some((word) => COUNTER_WORDS.has(word))) return false;
  return words.every((word) => isNumber(word) || COUNTER_WORDS.has(word));
}

function isNumber(word: string): boolean {
  return word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;
}
