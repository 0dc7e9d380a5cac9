import {
  BODY_HEAD,
  CALENDAR,
  FUNCTION,
  HONORIFIC,
  MAN,
  PARTICLE,
  SPEECH,
  WOMAN,
  OPENER,
} from '../../lexicon/word-classes.ts';
import { TITLE_SHORT_FORMS } from '../../lexicon/titles.ts';
import { NUMBER, POSSESSIVE, WORD } from '../../text/tokens.ts';
import { isCapital, isOf, touches } from './scan.ts';
import type { Scan } from './scan.ts';
import { CAPITAL, INITIAL } from './shapes.ts';

/** What small letters after a hyphen are not part of a name: "London-based", "Moscow-backed". */
const TAILS = new Set(
  'based led like born style era wide old free run made held rich type bound only plus born backed'.split(
    ' ',
  ),
);

/**
 * End of the capital sequence that starts at token `at`: capitals, and between them initials' stops,
 * particles, touching hyphens and "&".
 *
 *     "Jean-Luc van der Berg of"  ->  Jean-Luc van der Berg
 */
export function capitalsEnd(scan: Scan, at: number, limit: number): number {
  let end = at + 1;
  for (;;) {
    const next = joinedEnd(scan, at, end, limit);
    if (next === end) return end;
    end = next;
  }
}

/** End after one more word of the sequence; `at` when it stops there. */
function joinedEnd(scan: Scan, from: number, at: number, limit: number): number {
  if (at >= limit) return at;
  const { tokens } = scan;
  if (isCapital(scan, at) && isShortDay(scan, at)) return at + 1;
  if (isCapital(scan, at))
    return isOf(scan, at, CALENDAR | FUNCTION) && !endsGiven(scan, at) && !isInitial(scan, at)
      ? at
      : at + 1;
  const word = tokens.words[at];
  if (word === '.' && touches(tokens, at)) return afterStop(scan, at, limit);
  if (word === '-' && touches(tokens, at)) return afterHyphen(scan, from, at, limit);
  if (isApostrophe(scan, at)) return afterPlural(scan, at, limit);
  if (word === '&' && at + 1 < limit && isCapital(scan, at + 1)) return at + 2;
  return afterParticles(scan, at, limit);
}

/** "Tran Thu Ha", "Nguyen Sun Lan": the short form of a day between capitals of a name. By hand. */
function isShortDay({ tokens, shapes, classes }: Scan, at: number): boolean {
  if (!SHORT_DAYS.has(tokens.lowers[at] ?? '') || shapes[at] !== CAPITAL) return false;
  const isFree = (token: number): boolean =>
    shapes[token] === CAPITAL && ((classes[token] ?? 0) & (CALENDAR | FUNCTION)) === 0;
  return isFree(at - 1) && isFree(at + 1);
}

const SHORT_DAYS = new Set(['thu', 'sun', 'sat', 'mar', 'jan']);

/** "Metalworkers' Federation", "People's Party": owned by many, the head of a body one or two words on. */
function afterPlural(scan: Scan, at: number, limit: number): number {
  const { lowers } = scan.tokens;
  const owner = lowers[at - 1] ?? '';
  const isMany = (lowers[at]?.length === 1 && owner.endsWith('s')) || isPeople(owner);
  if (!isMany || at + 1 >= limit || !isCapital(scan, at + 1)) return at;
  const isHead = isOf(scan, at + 1, BODY_HEAD);
  const isNext = at + 2 < limit && isCapital(scan, at + 2) && isOf(scan, at + 2, BODY_HEAD);
  return isHead || isNext ? at + 2 : at;
}

function isApostrophe(scan: Scan, at: number): boolean {
  const { words, kinds } = scan.tokens;
  return (
    kinds[at] === POSSESSIVE ||
    ((words[at] === "'" || words[at] === '’') && touches(scan.tokens, at))
  );
}

/** "Ana A. Ruiz": the letter is no article. */
export function isInitial({ tokens, shapes }: Scan, at: number): boolean {
  if (shapes[at] !== INITIAL || shapes[at - 1] !== CAPITAL) return false;
  return tokens.words[at + 1] === '.' && touches(tokens, at + 1) && shapes[at + 2] === CAPITAL;
}

/** Words of grammar and months that are surnames too. By hand. */
export const SURNAMES_TOO: ReadonlySet<string> = new Set(['may', 'will', 'march', 'he']);

/** "George Will": such a surname right after a listed given name, no day after it; "Wen He" after any capital. */
export function endsGiven({ shapes, classes, tokens }: Scan, at: number): boolean {
  if (shapes[at] !== CAPITAL || shapes[at - 1] !== CAPITAL) return false;
  if (!SURNAMES_TOO.has(tokens.lowers[at] ?? '') || tokens.kinds[at + 1] === NUMBER) return false;
  const given = classes[at - 1] ?? 0;
  if (tokens.words[at] === 'He') return (given & (CALENDAR | FUNCTION | OPENER | SPEECH)) === 0;
  return (given & (WOMAN | MAN)) !== 0 && (given & (CALENDAR | FUNCTION)) === 0;
}

const PEOPLES = new Set(['people', 'women', 'men', 'children', 'peoples']);

/** "people", "longshoremen" */
function isPeople(lower: string): boolean {
  return PEOPLES.has(lower) || (lower.length > 5 && lower.endsWith('men'));
}

/** "J. Ruiz", "St. Moritz", and web names: "Example.org". */
function afterStop(scan: Scan, at: number, limit: number): number {
  const { tokens } = scan;
  if (at + 1 >= limit) return at;
  if (isStopped(scan, at - 1) && isCapital(scan, at + 1)) return at + 2;
  const isWebName = touches(tokens, at + 1) && WEB_ENDS.has(tokens.words[at + 1] ?? '');
  return isWebName ? at + 2 : at;
}

const WEB_ENDS = new Set(
  'com org net am az ru ua ge uk de fr eu info news tv co io ir tr il in'.split(' '),
);

function isStopped(scan: Scan, at: number): boolean {
  const lower = scan.tokens.lowers[at] ?? '';
  return (
    scan.shapes[at] === INITIAL ||
    isOf(scan, at, HONORIFIC) ||
    TITLE_SHORT_FORMS.has(lower) ||
    lower === 'st' ||
    lower === 'mt'
  );
}

/** "Jean-Luc"; "Kim Jong-un" once two words stand before; "Inzamam-ul-Haq". */
function afterHyphen(scan: Scan, from: number, at: number, limit: number): number {
  const { tokens } = scan;
  if (at + 1 >= limit || !touches(tokens, at + 1) || tokens.kinds[at + 1] !== WORD) return at;
  if (isCapital(scan, at + 1)) return at + 2;
  const tail = tokens.words[at + 1] ?? '';
  const goesOn = tokens.words[at + 2] === '-' && isCapital(scan, at + 3) && at + 3 < limit;
  if (goesOn && touches(tokens, at + 2) && touches(tokens, at + 3)) return at + 4;
  return at - from >= 2 && tail.length <= 5 && !TAILS.has(tail) ? at + 2 : at;
}

/** "van der Pas", "bin Salman", "al-Sisi": particles count only before a capital. */
function afterParticles(scan: Scan, at: number, limit: number): number {
  let end = at;
  while (end < limit && end < at + 3 && isOf(scan, end, PARTICLE)) end += 1;
  return end > at && end < limit && isCapital(scan, end) && !isOf(scan, end, FUNCTION)
    ? end + 1
    : at;
}
