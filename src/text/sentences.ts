import type { TextRange } from '../model/span.ts';
import { isUpperUnit } from './characters.ts';
import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from './abbreviations.ts';
import { endOfGlued } from './glued-stops.ts';
import { NUMBER, tokenAt, WORD } from './tokens.ts';
import type { Tokens } from './tokens.ts';

const CLOSERS = new Set([
  '&quot;',
  '&rdquo;',
  '&#8221;',
  '"',
  "'",
  '”',
  '’',
  '»',
  ')',
  ']',
  '…',
  '.',
  '!',
  '?',
]);
const OPENERS = new Set([
  '&quot;',
  '&ldquo;',
  '&#8220;',
  '"',
  "'",
  '“',
  '‘',
  '«',
  '(',
  '[',
  '—',
  '–',
  '-',
  '„',
  '`',
  '‹',
  '‚',
]);

/**
 * Sentences of one paragraph, in order, covering its tokens without gaps; closing marks belong to
 * the sentence they close. Full stops after abbreviations, initials and inside numbers end nothing.
 */
export function splitSentences(
  text: string,
  tokens: Tokens,
  paragraph: TextRange,
): readonly TextRange[] {
  const sentences: TextRange[] = [];
  let start = paragraph.start;
  let from = tokenAt(tokens, paragraph.start);
  for (let i = from; i < tokens.count && startOf(tokens, i) < paragraph.end; i += 1) {
    const last = endsSentence(text, tokens, { from, i }, paragraph.end);
    if (last < 0) continue;
    sentences.push({ start, end: endOf(tokens, last) });
    i = last;
    from = last + 1;
    if (i + 1 >= tokens.count || startOf(tokens, i + 1) >= paragraph.end) return sentences;
    start = startOf(tokens, i + 1);
  }
  if (start < paragraph.end) sentences.push({ start, end: paragraph.end });
  return sentences;
}

/** A token `i` of the sentence that begins at token `from`. */
interface Place {
  readonly from: number;
  readonly i: number;
}

/** Index of the last token of the sentence that token `i` ends; -1 when it ends none. */
function endsSentence(text: string, tokens: Tokens, { from, i }: Place, limit: number): number {
  const word = tokens.words[i] ?? '';
  const isInitials = tokens.kinds[i] === WORD && word.length > 2 && word.endsWith('.');
  if (!isInitials && word !== '.' && word !== '!' && word !== '?' && word !== '…') return -1;
  if (word === '.' && isTitle(tokens, i)) return -1;
  const mayGoOn = isInitials || (word === '.' && isShortened(tokens, i));
  const glued = mayGoOn || word === '…' ? -1 : endOfGlued(tokens, from, i);
  if (glued >= 0) return glued;
  let last = i;
  while (touches(tokens, last) && CLOSERS.has(tokens.words[last + 1] ?? '')) last += 1;
  if (last + 1 >= tokens.count || startOf(tokens, last + 1) >= limit) return last;
  if (touches(tokens, last)) return -1;
  return opensSentence(text, tokens, last + 1, mayGoOn) ? last : -1;
}

function opensSentence(
  text: string,
  tokens: Tokens,
  from: number,
  afterInitials: boolean,
): boolean {
  let i = from;
  while (i < tokens.count && i < from + 3 && OPENERS.has(tokens.words[i] ?? '')) i += 1;
  if (i > from) i = pastEllipsis(tokens, i);
  if (tokens.kinds[i] === NUMBER) return !afterInitials;
  if (!isUpperUnit(text.charCodeAt(startOf(tokens, i)))) return false;
  return !afterInitials || SENTENCE_STARTERS.has(tokens.lowers[i] ?? '');
}

/** Past "..." or ". . ." behind an opening mark: `“... You will see.”` */
function pastEllipsis(tokens: Tokens, from: number): number {
  let i = from;
  while (i < from + 3 && /^[.…]$/.test(tokens.words[i] ?? '')) i += 1;
  return i;
}

/** Words that open a sentence after "U.S." or "Corp." rather than go on with a name; "Under" goes on with "Secretary". */
const SENTENCE_STARTERS = new Set(
  (
    'the a an in on at he she it they we i you but and or so this that these those his her their its our my your there here ' +
    'however meanwhile after before when while as for both with over since until from by to if although though because despite during ' +
    'now then later earlier also still yet some many most all no not only more one two three several such what who how why where ' +
    'officials analysts sources asked according'
  ).split(' '),
);

/** "Dr." and "J.": what they belong to follows. */
function isTitle(tokens: Tokens, stop: number): boolean {
  const lower = wordBefore(tokens, stop);
  if (lower === 'no') return tokens.kinds[stop + 1] === NUMBER;
  const isInitial = lower.length === 1 && isUpperUnit((tokens.words[stop - 1] ?? '').charCodeAt(0));
  return isInitial || TITLE_ABBREVIATIONS.has(lower);
}

/** "Corp.", "Nov.", "Va.": the sentence may end or go on. */
function isShortened(tokens: Tokens, stop: number): boolean {
  return OTHER_ABBREVIATIONS.has(wordBefore(tokens, stop));
}

/** The word that touches the stop, in lower case; empty for none. */
function wordBefore(tokens: Tokens, stop: number): string {
  if (stop === 0 || endOf(tokens, stop - 1) !== startOf(tokens, stop)) return '';
  return tokens.kinds[stop - 1] === WORD ? (tokens.lowers[stop - 1] ?? '') : '';
}

function touches(tokens: Tokens, i: number): boolean {
  return i + 1 < tokens.count && startOf(tokens, i + 1) === endOf(tokens, i);
}

function startOf(tokens: Tokens, i: number): number {
  return tokens.starts[i] ?? 0;
}

function endOf(tokens: Tokens, i: number): number {
  return tokens.ends[i] ?? 0;
}
