import {
  AGENCIES,
  CAPTION_PARTICIPLES,
  CAPTION_VERBS,
  CREDIT_WORDS,
  OUTLET_WORDS,
} from '../../lexicon/page-phrases.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { PageLine } from './page-lines.ts';

/** Longest caption, in UTF-16 units. */
const LONGEST = 400;
/** Units in which "In this photo released by" stands. */
const LONGEST_OPENING = 80;
/** Longest line of nothing but a source, in words. */
const LONGEST_CREDIT = 8;
/** Tokens of a caption among which its verb stands. */
const VERB_WITHIN = 24;
/** Shortest line that is a caption because it is printed twice running, in words. */
const SHORTEST_TWICE = 8;
/** Shortest caption without an end that only its verb tells, in words. */
const SHORTEST_OPEN = 12;
/** Longest caption of names and a participle, in words. */
const LONGEST_SHORT = 14;

/** Words before a verb that show a sentence of the article. */
const TELLING = new Set('to will would can said says is are was were has have had —'.split(' '));

/** "In this photo released by …", "FILE - In this June 20, 2020, file photo, …". */
const OPENING =
  /^(?:FILE\b ?[-–—]|(?:In|FILE) this [^.]{0,40}\b(?:photo|image|picture|handout|photograph)\b)/;
/** "… at the mill. (MNA photos by Bo Lind)", however long. */
const TAKEN_BY = /\((?:[\p{L}. ]{1,30} )?(?:photos?|images?|pictures?|video) by [^()]{2,50}\)$/iu;
/** "… leaves the mill on Friday. | AFP". */
const AFTER_BAR = /[.!?]["”’]? \| ?([\p{L}/ -]{2,40})$/u;
/** "… talks in May. By Bo Lind": a caption and who took the picture. */
const SIGNED = /[.!?]["”’']? By \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** Words without which nothing says where somebody stands. */
const PLACES = new Set('l r c left right center centre pictured'.split(' '));

/** Where somebody stands in a picture: "(left)", "(R)", "second from right". */
const POSITION =
  /\((?:l|r|c|left|right|cent(?:re|er)|2nd [lr]|(?:second|third|\d\w\w) from (?:left|right))\)|, (?:left|right|cent(?:re|er)),/i;

/** A line that ends in the source of a picture in brackets: "Bo Lind at the mill. (Photo: Mill News)", "Bo Lind (AFP)". */
export function isCreditedCaption({ text }: PreparedText, line: PageLine): boolean {
  if (OPENING.test(text.slice(line.start, Math.min(line.end, line.start + LONGEST_OPENING))))
    return true;
  if (line.isFinished) return false;
  const end = text.slice(Math.max(line.start, line.end - LONGEST_OPENING), line.end);
  if (TAKEN_BY.test(end)) return true;
  const barred = line.words.length >= SHORTEST_TWICE ? AFTER_BAR.exec(end)?.[1] : undefined;
  if (barred !== undefined && isPictureSource(barred)) return true;
  if (line.end - line.start > LONGEST) return false;
  const words = text.slice(line.start, line.end);
  if (words.includes(' By ') && SIGNED.test(words))
    return isOneSentence(words.replace(/ By [^.]*(?:\. [^.]*)?$/, ''));
  const credit = words.endsWith(')') ? /\(([^()]{2,60})\)$/.exec(words) : null;
  if (!credit) return false;
  const caption = words.slice(0, credit.index).trimEnd();
  const isOpen = !/[.!?:,”"’')]$/.test(caption) && caption !== '';
  const isLabelled = isLabel(credit[1] ?? '');
  if (!isLabelled) return isOpen && isSource(credit[1] ?? '');
  return isOpen || POSITION.test(caption) || isOneSentence(caption);
}

/** Whether words in brackets name the source of a picture: "Photo: Mill News", "AFP", "Bo Lind/Mill Media". */
export function isPictureSource(credit: string): boolean {
  return isLabel(credit) || isSource(credit) || isSource(credit.split('/').at(-1) ?? '');
}

/** "Media captionThe envoys meet", "The envoys meetImage copyright": the label of a picture glued to its caption. */
const GLUED_LABEL =
  /^(?:Media|Image|Photo|Video) caption(?=[\p{Lu}"“‘'])|\p{Ll}(?:Image|Media|Photo) (?:copyright|caption|credit)$/u;

/** Whether the label of a picture is glued to either end of a line. */
export function isGluedToLabel({ text }: PreparedText, line: PageLine): boolean {
  return line.end - line.start <= LONGEST && GLUED_LABEL.test(text.slice(line.start, line.end));
}

/** "Photo: Mill News", "Photo | PTI". */
function isLabel(credit: string): boolean {
  const match = /^(\p{L}+) ?[:|] ?\p{L}/u.exec(credit);
  return match !== null && CREDIT_WORDS.has((match[1] ?? '').toLowerCase());
}

/** "AFP", "Mill Media Center". */
function isSource(credit: string): boolean {
  const words = credit.toLowerCase().split(/[ /]+/);
  return (
    AGENCIES.has(words[0] ?? '') ||
    (words.length > 1 && words.some((word) => OUTLET_WORDS.has(word)))
  );
}

function isOneSentence(caption: string): boolean {
  return !/[.!?] +\p{Lu}|[“”"]/u.test(caption.replace(/\b\p{Lu}\p{L}?\. /gu, ''));
}

/** "AFP / Ana Ruiz", "Ana Ruiz/Mill News": nothing but a source. */
export function isBareCredit({ text }: PreparedText, line: PageLine): boolean {
  if (line.isFinished || line.words.length > LONGEST_CREDIT) return false;
  const [first = '', last = '', ...more] = text.slice(line.start, line.end).split(/ ?\/ ?/);
  if (last === '' || more.length > 1) return false;
  return [first, last, ...more].some((part) => AGENCIES.has(part.toLowerCase()));
}

/**
 * Captions told by their neighbours: a long line printed twice running beside a source, and a sentence
 * in the present over one ("Ana Ruiz shakes hands …").
 */
export function markCaptions(
  prepared: PreparedText,
  lines: readonly PageLine[],
  rules: (string | null)[],
): void {
  const isCredit = (i: number) =>
    rules[i] === 'page/caption' && (lines[i]?.words.length ?? 0) <= LONGEST_CREDIT;
  for (const [i, line] of lines.entries()) {
    if (rules[i] !== null || line.end - line.start > LONGEST) continue;
    const isTwice = line.words.length >= SHORTEST_TWICE && isSameLine(line, lines[i + 1]);
    if (isTwice && (isCredit(i - 1) || isCredit(i + 2) || endsInSource(prepared, line)))
      rules[i] = rules[i + 1] = 'page/caption';
    else if (isCredit(i + 1) && tellsOfPicture(prepared, line)) rules[i] = 'page/caption';
  }
}

/** "… at the mill. (AFP)". */
function endsInSource({ text }: PreparedText, line: PageLine): boolean {
  const credit = /\(([^()]{2,60})\)$/.exec(text.slice(line.start, line.end));
  return credit !== null && isSource(credit[1] ?? '');
}

/**
 * Captions between paragraphs without a source: a line without an end that tells in the present or says
 * where somebody stands ("Ana Ruiz (left) and Bo Lind at the mill"), and sentences that do both.
 */
export function markOpenCaptions(
  prepared: PreparedText,
  lines: readonly PageLine[],
  rules: (string | null)[],
  body: number,
): void {
  for (const [i, line] of lines.entries()) {
    if (rules[i] !== null || i === lines.length - 1 || body < 0) continue;
    if (i > body && isShortCaption(prepared, line, lines[i + 1])) {
      rules[i] = 'page/caption';
      if (isSameLine(line, lines[i + 1])) rules[i + 1] = 'page/caption';
      continue;
    }
    if (line.words.length < SHORTEST_TWICE) continue;
    const mayBePlaced = line.words.some((word) => PLACES.has(word));
    if (line.isFinished && !mayBePlaced) continue;
    const words = prepared.text.slice(line.start, line.end);
    const isPlaced = mayBePlaced && (POSITION.test(words) || /[(,] ?pictured\b/.test(words));
    const isTold = hasPictureVerb(prepared, line);
    const isOpen =
      body >= 0 && i > body && !/^[“”"‘]/.test(words) && !/[.!?:;,…] ?["”’')]{0,2}$/.test(words);
    if (isOpen ? isPlaced || (isTold && isLong(line)) : isPlaced && isTold)
      rules[i] = 'page/caption';
  }
}

/** "Ana Ruiz arriving in Oslo", and a name or more printed twice running, between paragraphs. */
function isShortCaption(
  { tokens }: PreparedText,
  line: PageLine,
  next: PageLine | undefined,
): boolean {
  if (line.isFinished || line.words.length < 2 || line.words.length > LONGEST_SHORT) return false;
  if (isSameLine(line, next)) return true;
  const at = line.words.findIndex((word) => CAPTION_PARTICIPLES.has(word));
  if (at < 1 || line.words.slice(at).some((word) => CAPTION_VERBS.has(word))) return false;
  for (let i = line.from; i < line.from + at; i += 1)
    if (tokens.words[i]?.charAt(0) === tokens.lowers[i]?.charAt(0) && tokens.lowers[i] !== 'and')
      return false;
  return true;
}

/** Longer than a heading between paragraphs. */
function isLong(line: PageLine): boolean {
  return line.words.length >= SHORTEST_OPEN;
}

function isSameLine(a: PageLine, b: PageLine | undefined): boolean {
  return a.words.length === b?.words.length && a.words.every((word, k) => word === b.words[k]);
}

/** One sentence whose first verb is such. */
function tellsOfPicture({ text, tokens }: PreparedText, line: PageLine): boolean {
  const words = text.slice(line.start, line.end).replaceAll(/[“”"]/g, '');
  return isOneSentence(words.replace(/\.$/, '')) && hasPictureVerb({ tokens }, line);
}

/** Whether the first verb of a line is one that captions tell pictures with. */
function hasPictureVerb({ tokens }: Pick<PreparedText, 'tokens'>, line: PageLine): boolean {
  for (let i = line.from; i < Math.min(line.to, line.from + VERB_WITHIN); i += 1) {
    if (CAPTION_VERBS.has(tokens.words[i] ?? '')) return true;
    if (TELLING.has(tokens.words[i] ?? '')) return false;
  }
  return false;
}
