import { BE } from '../../lexicon/function-words.ts';
import type { Mention } from '../../model/reading.ts';
import type { MarkedStretch } from '../../text/marked-stretch.ts';
import { POSSESSIVE, PUNCTUATION, WORD } from '../../text/tokens.ts';
import type { QuoteView } from './quote-view.ts';

/** Whether token `i` has one of the classes. */
export function has(view: QuoteView, i: number, classes: number): boolean {
  return ((view.bits[i] ?? 0) & classes) !== 0;
}

/** The token in lower case; '' outside the text. */
export function lowerAt(view: QuoteView, i: number): string {
  return view.tokens.lowers[i] ?? '';
}

/** Whether the token is one of these marks. */
export function isMark(view: QuoteView, i: number, marks: string): boolean {
  return view.tokens.kinds[i] === PUNCTUATION && marks.includes(view.tokens.words[i] ?? ' ');
}

/** Whether the token is a word, not a number or a mark. */
export function isWord(view: QuoteView, i: number): boolean {
  return view.tokens.kinds[i] === WORD;
}

/** Whether the token is "’s" after an owner; "he’s" is a verb. */
export function isPossessive(view: QuoteView, i: number): boolean {
  return view.tokens.kinds[i] === POSSESSIVE && !has(view, i, BE);
}

/** The longest mention over the token; undefined for none. */
export function mentionOn(view: QuoteView, i: number): Mention | undefined {
  const at = view.mentionOf[i] ?? -1;
  return at < 0 ? undefined : view.mentions[at];
}

/** The outermost marked stretch over the token; undefined for none. */
export function stretchOn(view: QuoteView, i: number): MarkedStretch | undefined {
  const at = view.stretchOf[i] ?? -1;
  return at < 0 ? undefined : view.stretches[at];
}

/** Whether the token begins with a capital letter. */
export function isCapital(view: QuoteView, i: number): boolean {
  const word = view.tokens.words[i] ?? '';
  return view.tokens.kinds[i] === WORD && word.charAt(0) !== lowerAt(view, i).charAt(0);
}

/** Whether the token stands between quotation marks, the marks included. */
export function isMarked(view: QuoteView, i: number): boolean {
  return (view.stretchOf[i] ?? -1) >= 0;
}

/** Whether two neighbouring tokens have nothing between them. */
export function touches(view: QuoteView, i: number): boolean {
  return view.tokens.ends[i] === view.tokens.starts[i + 1];
}

/** Offset of the token's first unit; the length of the text beyond the last. */
export function startOf(view: QuoteView, i: number): number {
  return view.tokens.starts[i] ?? view.text.length;
}

/** Offset after the token; the length of the text beyond the last. */
export function endOf(view: QuoteView, i: number): number {
  return view.tokens.ends[i] ?? view.text.length;
}

/** Whether the marked words that begin at token `i` begin with a capital that is no name's. */
export function opensSentence(view: QuoteView, i: number): boolean {
  const inner = stretchOn(view, i)?.inner.start;
  if (inner === undefined) return false;
  let first = i;
  while (startOf(view, first) < inner) first += 1;
  if (!isCapital(view, first)) return false;
  const mention = mentionOn(view, first);
  return mention === undefined || mention.form === 'pronoun';
}

/** A dash between words; a hyphen inside one is none. */
export function isDash(view: QuoteView, i: number): boolean {
  if (isMark(view, i, '—–―')) return true;
  return isMark(view, i, '-') && (!touches(view, i - 1) || isMark(view, i - 1, '-'));
}
