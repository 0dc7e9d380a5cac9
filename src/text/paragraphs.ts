import type { TextRange } from '../model/span.ts';
import { classOf, NEWLINE, SPACE } from './characters.ts';

/** Shortest share of long, unfinished lines that makes a text look hard-wrapped. */
const WRAPPED_SHARE = 0.5;

/**
 * Paragraphs of a text, trimmed, in order. A blank line always parts them. A single line end parts
 * them unless the text is hard-wrapped (wire copy at 60-90 columns) or the next line starts in lower
 * case after an unfinished line.
 */
export function splitParagraphs(text: string): readonly TextRange[] {
  const lines = splitLines(text);
  const isWrapped = looksWrapped(text, lines);
  const paragraphs: TextRange[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (line.start === line.end) continue;
    if (last && continues(text, last, line, isWrapped))
      paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    else paragraphs.push(line);
  }
  return paragraphs;
}

/** Lines without their ends and outer blanks; empty lines are empty ranges. */
export function splitLines(text: string): readonly TextRange[] {
  const lines: TextRange[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !isLineEnd(text.charCodeAt(at))) continue;
    lines.push(trimRange(text, { start, end: at }));
    if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at += 1;
    start = at + 1;
  }
  return lines;
}

/** As `classOf` has them, without a look-up for each unit of a text. */
function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029;
}

/** The range without blanks and line ends on either side; an all-blank range becomes empty. */
export function trimRange(text: string, range: TextRange): TextRange {
  let { start, end } = range;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

function isBlank(unit: number): boolean {
  const kind = classOf(unit);
  return kind === SPACE || kind === NEWLINE;
}

function continues(text: string, last: TextRange, line: TextRange, isWrapped: boolean): boolean {
  if (hasBlankLine(text, last.end, line.start)) return false;
  if (isWrapped) return true;
  return isUnfinished(text, last) && /^\p{Ll}/u.test(text.slice(line.start, line.start + 2));
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to).replaceAll('\r\n', '\n');
  return between.split('\n').length > 2;
}

function isUnfinished(text: string, range: TextRange): boolean {
  return !/[.!?:;…]["'”’»)\]]{0,3}$/.test(
    text.slice(Math.max(range.start, range.end - 6), range.end),
  );
}

function looksWrapped(text: string, lines: readonly TextRange[]): boolean {
  const filled = lines.filter((line) => line.end > line.start);
  const long = filled.filter((line) => line.end - line.start >= 40);
  if (long.length < 4 || filled.some((line) => line.end - line.start > 120)) return false;
  return long.filter((line) => isUnfinished(text, line)).length >= long.length * WRAPPED_SHARE;
}
