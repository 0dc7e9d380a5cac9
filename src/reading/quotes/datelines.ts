import { NUMBER, PUNCTUATION } from '../../text/tokens.ts';
import type { Tokens } from '../../text/tokens.ts';

/** Longest dateline, in tokens: "MILL VALLEY, Lusia, Oct. 4 (Daily Post) —". */
const LONGEST = 16;

/**
 * The token after the dateline that opens a paragraph at `from`: a place in capitals or with a day,
 * and an agency in brackets, up to a dash or, where `takesColon`, a colon. `from` itself for none.
 *
 *     "LISBON, Oct 4 (Post) - The envoys"  ->  The     "[LISBON] The envoys"  ->  The
 */
export function datelineEnd(
  tokens: Tokens,
  from: number,
  limit: number,
  takesColon: boolean,
): number {
  if (tokens.words[from] === '[') return bracketEnd(tokens, from, limit);
  let hasAgency = false;
  for (let i = from; i < Math.min(from + LONGEST, limit); i += 1) {
    const word = tokens.words[i] ?? '';
    if (word === ':') return takesColon && isPlace(tokens, from, i) ? i + 1 : from;
    if (isDash(tokens, i)) return hasAgency || isPlace(tokens, from, i) ? dashEnd(tokens, i) : from;
    if (hasAgency && tokens.words[i - 1] === ')') return i;
    if (word === ')') hasAgency = i > from + 2;
    else if (!isPartOf(tokens, i)) return from;
  }
  return from;
}

/** Whether the tokens are a place in capitals and a full stop: "LISBON. | March 13 (Post) - The envoys". */
export function isPlaceAlone(tokens: Tokens, from: number, to: number): boolean {
  return to - from <= 4 && tokens.words[to - 1] === '.' && isPlace(tokens, from, to - 1);
}

function isPartOf(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i] === NUMBER) return true;
  if (tokens.kinds[i] === PUNCTUATION) return ',./('.includes(tokens.words[i] ?? ' ');
  return tokens.words[i]?.charAt(0) !== tokens.lowers[i]?.charAt(0);
}

/** A place alone before the dash has to be in capitals: a name there may be the headline's. */
function isPlace(tokens: Tokens, from: number, to: number): boolean {
  const first = tokens.words[from] ?? '';
  return (
    to - from <= LONGEST / 2 &&
    first.length > 2 &&
    first === first.toUpperCase() &&
    first !== tokens.lowers[from]
  );
}

function isDash(tokens: Tokens, i: number): boolean {
  const word = tokens.words[i] ?? ' ';
  return (
    '—–―_'.includes(word) ||
    (word === '-' && tokens.ends[i - 1] !== tokens.starts[i]) ||
    (word === '-' && tokens.words[i - 1] === ')')
  );
}

function dashEnd(tokens: Tokens, i: number): number {
  return isDash(tokens, i + 1) || tokens.words[i + 1] === '-' ? i + 2 : i + 1;
}

function bracketEnd(tokens: Tokens, from: number, limit: number): number {
  for (let i = from + 1; i < Math.min(from + LONGEST / 2, limit); i += 1)
    if (tokens.words[i] === ']') return i + 1 < limit ? i + 1 : from;
  return from;
}
