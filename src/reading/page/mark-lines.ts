import { STAMP_ANCHORS, STAMP_WORDS } from '../../lexicon/page-phrases.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { PUNCTUATION, WORD } from '../../text/tokens.ts';
import { isLabelWord, matchLine } from './match-phrase.ts';
import type { PageLine } from './page-lines.ts';

/** Longest line of a name, title and office, in words. */
const LONGEST_BYLINE = 14;
const LONGEST_STAMP = 16;

/** The rule that makes the line furniture by itself, whatever stands around it; null for none. */
export function ruleOfLine(prepared: PreparedText, line: PageLine): string | null {
  if (line.words.length === 0) return 'page/ornament';
  if (isStamp(line)) return 'page/stamp';
  if (isByline(prepared, line)) return 'page/byline';
  if (!line.isFinished && line.words.every(isLabelWord)) return 'page/label';
  const match = matchLine(line);
  if (!match || match.place === 'block') return null;
  if (match.place === 'line') return line.isFinished ? null : `page/${match.kind}`;
  if (match.place === 'inside' && match.kind === 'caption')
    return endsInCredit(prepared, line) ? 'page/caption' : null;
  if (match.place === 'inside') return `page/${match.kind}`;
  return holdsAtStart(prepared, line, match.kind, match.words) ? `page/${match.kind}` : null;
}

/** A line of nothing but a date, a time and words around them ("Updated 5 May 2021, 10:30 GMT"). */
export function isStamp(line: PageLine): boolean {
  if (line.words.length > LONGEST_STAMP) return false;
  if (!line.words.some(isNumber)) return false;
  if (!line.words.every((word) => isNumber(word) || STAMP_WORDS.has(word))) return false;
  return (
    line.words.some((word) => STAMP_ANCHORS.has(word)) || line.words.filter(isNumber).length > 1
  );
}

/** "By" with a capitalised name in a short line that is no sentence. */
function isByline(prepared: PreparedText, line: PageLine): boolean {
  const isBy = line.words[0] === 'by' && !line.isFinished && line.words.length > 1;
  if (!isBy || line.words.length > LONGEST_BYLINE) return false;
  return line.isTitleCase && isCapitalised(prepared, line.from + 1);
}

/** A sentence may speak of an agency: a credit stands in brackets or in a line that is none. */
function endsInCredit(prepared: PreparedText, line: PageLine): boolean {
  return !line.isFinished || ')]'.includes(prepared.text.charAt(line.end - 1));
}

/** Phrases that open sentences too need a colon, a bar or the look of a headline after them. */
function holdsAtStart(
  prepared: PreparedText,
  line: PageLine,
  kind: string,
  words: number,
): boolean {
  const next = tokenAfterWords(prepared, line, words);
  const mark = next < line.to && prepared.tokens.kinds[next] === PUNCTUATION;
  const hasMark = mark && ':|–—-»>→©'.includes(prepared.tokens.words[next] ?? ' ');
  if (kind === 'read-more' || kind === 'tags' || kind === 'slug') return hasMark;
  if (kind === 'byline' || kind === 'caption')
    return hasMark || (!line.isFinished && isCapitalised(prepared, next)) || isCredit(line);
  return hasMark || line.words.length <= 25;
}

function isCredit(line: PageLine): boolean {
  const [first, second] = line.words;
  return second === 'by' && (first === 'reporting' || first === 'editing' || first === 'photo');
}

function tokenAfterWords(prepared: PreparedText, line: PageLine, words: number): number {
  let [left, i] = [words, line.from];
  for (; i < line.to && left > 0; i += 1) if (prepared.tokens.kinds[i] !== PUNCTUATION) left -= 1;
  return i;
}

function isCapitalised(prepared: PreparedText, i: number): boolean {
  const { tokens } = prepared;
  return tokens.kinds[i] === WORD && tokens.words[i]?.charAt(0) !== tokens.lowers[i]?.charAt(0);
}

function isNumber(word: string): boolean {
  return word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;
}
