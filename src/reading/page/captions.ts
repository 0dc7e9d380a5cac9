import { AGENCIES, CAPTION_VERBS, CREDIT_WORDS, OUTLET_WORDS } from '../../lexicon/page-phrases.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { PageLine } from './page-lines.ts';

/** Longest caption, in UTF-16 units. */
const LONGEST = 400;
/** Longest line of nothing but a source, in words. */
const LONGEST_CREDIT = 8;
/** Tokens of a caption among which its verb stands. */
const VERB_WITHIN = 24;
/** Shortest line that is a caption because it is printed twice running, in words. */
const SHORTEST_TWICE = 8;

/** Words before a verb that show a sentence of the article. */
const TELLING = new Set('to will would can said says is are was were has have had —'.split(' '));

/** Where somebody stands in a picture: "(left)", "(R)", "second from right". */
const POSITION =
  /\((?:l|r|c|left|right|cent(?:re|er)|2nd [lr]|(?:second|third|\d\w\w) from (?:left|right))\)|, (?:left|right|cent(?:re|er)),/i;

/** A line that ends in the source of a picture in brackets: "Bo Lind at the mill. (Photo: Mill News)", "Bo Lind (AFP)". */
export function isCreditedCaption({ text }: PreparedText, line: PageLine): boolean {
  const words = text.slice(line.start, line.end);
  const credit = words.length > LONGEST ? null : /\(([^()]{2,60})\)$/.exec(words);
  if (!credit) return false;
  const caption = words.slice(0, credit.index).trimEnd();
  const isOpen = !/[.!?:,”"’')]$/.test(caption) && caption !== '';
  const isLabelled = isLabel(credit[1] ?? '');
  if (!isLabelled) return isOpen && isSource(credit[1] ?? '');
  return isOpen || POSITION.test(caption) || isOneSentence(caption);
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

function isSameLine(a: PageLine, b: PageLine | undefined): boolean {
  return a.words.length === b?.words.length && a.words.every((word, k) => word === b.words[k]);
}

/** One sentence whose first verb is one of those that captions tell pictures with. */
function tellsOfPicture({ text, tokens }: PreparedText, line: PageLine): boolean {
  const words = text.slice(line.start, line.end).replaceAll(/[“”"]/g, '');
  if (!isOneSentence(words.replace(/\.$/, ''))) return false;
  for (let i = line.from; i < Math.min(line.to, line.from + VERB_WITHIN); i += 1) {
    if (CAPTION_VERBS.has(tokens.words[i] ?? '')) return true;
    if (TELLING.has(tokens.words[i] ?? '')) return false;
  }
  return false;
}
