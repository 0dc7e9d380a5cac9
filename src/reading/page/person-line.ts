import { NAMELESS_BYLINES, OUTLET_WORDS, STAMP_WORDS } from '../../lexicon/page-phrases.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { WORD } from '../../text/tokens.ts';
import { isLabelWord } from './match-phrase.ts';
import type { PageLine } from './page-lines.ts';

/** Longest name of a person, in words. */
const LONGEST_NAME = 3;
/** Longest "Ana Ruiz in Port Anselm", in words. */
const LONGEST_LINE = 6;
/** What may follow the name in its line. */
const AFTER_NAME = new Set([',', '|', '·', '•', '–', '—', '-', '/', 'in', 'for', 'and']);

/**
 * The token after a name of two or three capitalised words that opens the line, where nothing else or
 * a mark follows it: "Ana Ruiz | 3 May", "Ana Ruiz in Oslo". -1 for any other line.
 */
export function endOfPerson(prepared: PreparedText, line: PageLine): number {
  const i = endOfName(prepared, line);
  if (i < 0) return -1;
  return i >= line.to || AFTER_NAME.has(prepared.tokens.lowers[i] ?? '') ? i : -1;
}

/** The token after a name of two or three capitalised words that opens the line; -1 for none. */
export function endOfName(prepared: PreparedText, line: PageLine): number {
  let i = line.from;
  while (i < line.to && isNameWord(prepared, i)) i += prepared.tokens.words[i + 1] === '.' ? 2 : 1;
  const words = i - line.from;
  return words < 2 || words > LONGEST_NAME + 1 ? -1 : i;
}

/** Whether the line is a name, perhaps with a place and a date: "Ana Ruiz in Oslo MAY 3 2024", "Agencies in Oslo". */
export function isPersonLine(prepared: PreparedText, line: PageLine): boolean {
  if (line.isFinished || line.words.length > 2 * LONGEST_LINE) return false;
  const words = line.words.filter((word) => !STAMP_WORDS.has(word) && !/^\d/.test(word));
  if (words.length > LONGEST_LINE) return false;
  return NAMELESS_BYLINES.has(words[0] ?? '') || endOfPerson(prepared, line) > line.from;
}

function isNameWord({ tokens }: PreparedText, i: number): boolean {
  const [word = '', lower = ''] = [tokens.words[i], tokens.lowers[i]];
  if (tokens.kinds[i] !== WORD || word.charAt(0) === lower.charAt(0)) return false;
  return !STAMP_WORDS.has(lower) && !OUTLET_WORDS.has(lower) && !isLabelWord(lower);
}
