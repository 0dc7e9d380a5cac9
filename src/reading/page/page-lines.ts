import type { TextRange } from '../../model/span.ts';
import { splitLines, trimRange } from '../../text/paragraphs.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, POSSESSIVE, PUNCTUATION, tokenAt, WORD } from '../../text/tokens.ts';

/** One line of the page with what tells prose from furniture. */
export interface PageLine extends TextRange {
  /** First token and the token after the last. */
  readonly from: number;
  readonly to: number;
  /** Words and numbers in lower case, marks left out. */
  readonly words: readonly string[];
  /** Ends as a sentence does, closing marks and brackets allowed. */
  readonly isFinished: boolean;
  /** Ends in dots: cut. */
  readonly isDotted: boolean;
  /** Whether every longer word begins with a capital letter, as in headlines and names. */
  readonly isTitleCase: boolean;
}

/** Shortest finished line that is surely prose, in words. */
const PROSE_WORDS = 8;
/** Longest line that may be a headline or teaser, in UTF-16 units. */
const LONGEST_TEASER = 160;

/** The lines of the page that are not empty, in order; `from` on, where something stands before the page. */
export function readPageLines(prepared: PreparedText, from = 0): readonly PageLine[] {
  return splitLines(prepared.text)
    .map((line) => (line.start < from ? trimRange(prepared.text, { ...line, start: from }) : line))
    .filter((line) => line.end > line.start)
    .map((line) => readLine(prepared, line));
}

function readLine(prepared: PreparedText, range: TextRange): PageLine {
  const { text, tokens } = prepared;
  const from = tokenAt(tokens, range.start);
  const to = tokenAt(tokens, range.end);
  const words: string[] = [];
  let [longer, capitals] = [0, 0];
  for (let i = from; i < to; i += 1) {
    const kind = tokens.kinds[i];
    if (kind !== WORD && kind !== NUMBER && kind !== POSSESSIVE) continue;
    words.push(tokens.lowers[i] ?? '');
    if (kind !== WORD || (tokens.words[i] ?? '').length < 4) continue;
    longer += 1;
    if (tokens.words[i]?.charAt(0) !== tokens.lowers[i]?.charAt(0)) capitals += 1;
  }
  const isFinished = /[.!?…]["'”’»)\]]{0,3}$/.test(text.slice(range.end - 5, range.end));
  const { start, end } = range;
  const isDotted = /(?:\.\.|…)["'”’]?$/.test(text.slice(range.end - 3, range.end));
  return {
    start,
    end,
    from,
    to,
    words,
    isFinished,
    isDotted,
    isTitleCase: capitals >= longer * 0.8,
  };
}

/** Whether a line reads as running text of an article. */
export function isProse(line: PageLine): boolean {
  if (line.isFinished && line.words.length >= PROSE_WORDS) return true;
  return line.end - line.start > LONGEST_TEASER;
}

/** Whether a line is a paragraph of whole sentences. */
export function isArticleLine(line: PageLine): boolean {
  return line.isFinished && isProse(line);
}

/** Whether line `i` is such a paragraph and no furniture. */
export function isParagraph(
  lines: readonly PageLine[],
  rules: readonly (string | null)[],
  i: number,
): boolean {
  const line = lines[i];
  return line !== undefined && rules[i] === null && isArticleLine(line);
}

/** Longest line whose glued words are parted, in words. */
const LONGEST_GLUED = 8;
/** Longer ones are no words of a page. */
const LONGEST_WORD = 100;
const SEAM = /(?<=\p{Ll})(?=\p{Lu})/u;

function partsOf(word: string): readonly string[] {
  const parts = word.length > LONGEST_WORD ? [word] : word.split(SEAM);
  return parts.map((part) => part.toLowerCase());
}

/** The words of a short line with glued ones parted: "Share this articleComments". */
export function partedWords(prepared: PreparedText, line: PageLine): readonly string[] {
  if (line.words.length > LONGEST_GLUED) return line.words;
  const { tokens } = prepared;
  const words: string[] = [];
  for (let i = line.from; i < line.to; i += 1)
    if (tokens.kinds[i] !== PUNCTUATION) words.push(...partsOf(tokens.words[i] ?? ''));
  return words;
}
