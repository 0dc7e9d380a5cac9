import { isUpperUnit } from './characters.ts';
import { NUMBER, WORD } from './tokens.ts';
import type { Tokens } from './tokens.ts';

const CLOSING = new Set(['"', '”', '’', '»', ')', ']']);
const OPENING = new Set(['“', '‘', '«', '„', '(', '[']);
/** Last parts of web addresses and file names that no sentence begins with. By hand. */
const ENDINGS = new Set(
  'com org net gov edu info ru ua uk eu fr io tv html htm php pdf jpg png js md txt'.split(' '),
);
/** Figures of a year; shorter ones number the items of a list. */
const YEAR_LENGTH = 4;
/** So many tokens before a mark are looked at for the marks that it may close. */
const LONGEST = 400;

/**
 * Last token of a sentence whose stop `i` touches the next ("… on Friday.The envoys", `borders".Both`,
 * `"We agreed.""They did not"`); -1 where it ends none: web addresses, names and numbers hold stops too.
 * `from` is the first token of the sentence.
 */
export function endOfGlued(tokens: Tokens, from: number, i: number): number {
  if (!isWordBefore(tokens, i)) return -1;
  let last = i;
  while (touches(tokens, last) && isClosing(tokens, from, last + 1)) last += 1;
  if (!touches(tokens, last)) return -1;
  const opener = last + 1;
  const isQuote = OPENING.has(tokens.words[opener] ?? '') || tokens.words[opener] === '"';
  const next = isQuote ? opener + 1 : opener;
  if (isQuote && !touches(tokens, opener)) return -1;
  return opensGlued(tokens, next) ? last : -1;
}

/** A straight mark closes where an odd number of them stands before it in the sentence. */
function isClosing(tokens: Tokens, from: number, i: number): boolean {
  const word = tokens.words[i] ?? '';
  if (word !== '"') return CLOSING.has(word);
  let marks = 0;
  for (let at = Math.max(from, i - LONGEST); at < i; at += 1)
    if (tokens.words[at] === '"') marks += 1;
  return marks % 2 === 1;
}

/** A word in small letters at its end, or a year, perhaps with closing marks after it, touches the stop. */
function isWordBefore(tokens: Tokens, stop: number): boolean {
  let i = stop - 1;
  while (i > 0 && CLOSING.has(tokens.words[i] ?? '') && touches(tokens, i)) i -= 1;
  if (i < 0 || !touches(tokens, i)) return false;
  const word = tokens.words[i] ?? '';
  if (tokens.kinds[i] === NUMBER) return word.length >= YEAR_LENGTH;
  const isSmall = word.length > 1 && word.at(-1) === tokens.lowers[i]?.at(-1);
  return tokens.kinds[i] === WORD && isSmall && !isInAddress(tokens, i);
}

/** "www.Mill", "@Mill", "mill/news": part of an address or of a handle. */
function isInAddress(tokens: Tokens, i: number): boolean {
  if (i === 0 || !touches(tokens, i - 1)) return false;
  return tokens.words[i] === 'www' || './@:_'.includes(tokens.words[i - 1] ?? ' ');
}

/** A word with a capital first and small letters after it that is no end of an address; "A" and "I" alone. */
function opensGlued(tokens: Tokens, i: number): boolean {
  const word = tokens.words[i] ?? '';
  if (tokens.kinds[i] !== WORD || !isUpperUnit(word.charCodeAt(0))) return false;
  if (ENDINGS.has(tokens.lowers[i] ?? '')) return false;
  if (word.length === 1) return !touches(tokens, i) && (word === 'A' || word === 'I');
  const isAddress = touches(tokens, i) && './@_'.includes(tokens.words[i + 1] ?? ' ');
  return word.charAt(1) === tokens.lowers[i]?.charAt(1) && (!isAddress || isStop(tokens, i + 1));
}

/** Whether a stop ends a text or stands before a blank, as in "Friday.Nobody." */
function isStop(tokens: Tokens, i: number): boolean {
  return tokens.words[i] === '.' && !touches(tokens, i);
}

function touches(tokens: Tokens, i: number): boolean {
  return i + 1 < tokens.count && tokens.starts[i + 1] === tokens.ends[i];
}
