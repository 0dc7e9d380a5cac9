import type { TextRange } from '../../model/span.ts';
import { NUMBER, tokenAt, WORD } from '../../text/tokens.ts';
import type { Tokens } from '../../text/tokens.ts';
import { DIGITS, kindOf, NONE } from './time-words.ts';

/** The tokens of one sentence, seen by rules; outside it there is nothing. */
export interface Window {
  readonly text: string;
  readonly tokens: Tokens;
  /** Kinds of time-words.ts, one a token of the whole text. */
  readonly kinds: Uint8Array;
  /** Whether the page writes the day before the month in figures: 05.11.2022 is in November. */
  readonly isDayFirst: boolean;
  /** First token of the sentence. */
  readonly from: number;
  /** Token after the last. */
  readonly to: number;
}

/** Tells the kind of every token, once for a text. */
export function timeKinds(tokens: Tokens): Uint8Array {
  const kinds = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i += 1) {
    const kind = tokens.kinds[i];
    if (kind === NUMBER) kinds[i] = DIGITS;
    else if (kind === WORD) kinds[i] = kindOf(tokens.lowers[i] ?? '');
  }
  return kinds;
}

/** What the windows of one text share. */
export type Page = Omit<Window, 'from' | 'to'>;

/** The window on a sentence. */
export function openWindow(page: Page, sentence: TextRange): Window {
  const from = tokenAt(page.tokens, sentence.start);
  const { text, tokens, kinds, isDayFirst } = page;
  return { text, tokens, kinds, isDayFirst, from, to: tokenAt(tokens, sentence.end) };
}

/** Kind of token `i`; NONE outside the window. */
export function kindAt(w: Window, i: number): number {
  return i >= w.from && i < w.to ? (w.kinds[i] ?? NONE) : NONE;
}

/** Token `i` in lower case; empty outside the window. */
export function lowerAt(w: Window, i: number): string {
  return i >= w.from && i < w.to ? (w.tokens.lowers[i] ?? '') : '';
}

/** Token `i` as printed; empty outside the window. */
export function wordAt(w: Window, i: number): string {
  return i >= w.from && i < w.to ? (w.tokens.words[i] ?? '') : '';
}

/** Whether no blank stands between token `i` and the next. */
export function touchesNext(w: Window, i: number): boolean {
  return i + 1 < w.tokens.count && w.tokens.ends[i] === w.tokens.starts[i + 1];
}

/** Whether token `i` is printed with a capital first. */
export function isCapital(w: Window, i: number): boolean {
  const unit = wordAt(w, i).charCodeAt(0);
  return unit >= 65 && unit <= 90;
}

/** `i` after an optional token that is one of the words. */
export function skipWord(w: Window, i: number, ...words: readonly string[]): number {
  return words.includes(lowerAt(w, i)) ? i + 1 : i;
}
