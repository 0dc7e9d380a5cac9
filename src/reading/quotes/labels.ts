import { SUBJECT_PRONOUN } from '../../lexicon/function-words.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import { has, isCapital, isMark, isWord, lowerAt, mentionOn, startOf } from './token-queries.ts';
import type { TokenRange } from './token-range.ts';

/** Longest speaker label, in tokens: "MR. RUIZ", "Foreign Minister Ruiz". */
const LONGEST_LABEL = 5;

/** Labels of those who ask. */
export const ASKED = new Set('question q reporter journalist interviewer moderator'.split(' '));

/** Labels of those who answer. */
export const ANSWERED = new Set(['answer', 'a']);

/** The first token of a unit past the marks it opens with. */
export function opensIn(view: QuoteView, unit: number): number {
  let from = unit;
  while (isMark(view, from, '"“”\'')) from += 1;
  return from;
}

/** "Mr. RUIZ", "SECRETARY RUIZ": a title before a surname in capitals. */
export function isTitled(view: QuoteView, { from, to }: TokenRange): boolean {
  const last = view.tokens.words[to - 1] ?? '';
  return to - from > 1 && last.length > 2 && last === last.toUpperCase() && isCapital(view, to - 1);
}

/** The words of a label with the blank after it. */
export function textOf(view: QuoteView, label: TokenRange): string {
  return view.text.slice(startOf(view, label.from), startOf(view, label.to));
}

/** Whether a label of more than a letter is all capitals. */
export function isInCapitals(view: QuoteView, label: TokenRange): boolean {
  const words = textOf(view, label);
  return words.length > 1 && words === words.toUpperCase();
}

/** "RUIZ:" in capitals, or the name of somebody, at the head of the unit, inside marks or not. */
export function labelOf(view: QuoteView, unit: QuoteUnit, takesStop: boolean): TokenRange | null {
  const from = opensIn(view, unit.from);
  const isLettered = isLetter(view, from, 'Q') || isLetter(view, from, 'A');
  if (takesStop && isLettered && from + 2 < unit.to) return { from, to: from + 1 };
  for (let i = from; i < Math.min(from + LONGEST_LABEL + 1, unit.to - 1); i += 1) {
    if (isMark(view, i, ':')) return isLabel(view, { from, to: i }) ? { from, to: i } : null;
    if (!isWord(view, i) && !isMark(view, i, '.-')) return null;
  }
  return null;
}

/** "Q." or "Q)" before a question, "A." before an answer. */
export function isLetter(view: QuoteView, from: number, letter: string): boolean {
  return view.tokens.words[from] === letter && isMark(view, from + 1, '.)');
}

function isLabel(view: QuoteView, label: TokenRange): boolean {
  if (label.from === label.to || !isCapital(view, label.from)) return false;
  if (isInCapitals(view, label)) return true;
  const lower = lowerAt(view, label.from);
  if (/^(?:mr|mrs|ms|dr)$/.test(lower) && isTitled(view, label)) return true;
  if (label.to === label.from + 1 && (ASKED.has(lower) || ANSWERED.has(lower))) return true;
  const mention = mentionOn(view, label.to - 1);
  return mention?.kind === 'person' && !has(view, label.from, SUBJECT_PRONOUN);
}

/** Longer labels in capitals are surnames, in UTF-16 units. */
const LONGEST_SHORT_FORM = 4;

/** "PIJ: What should be done?": a short form of no person, before a paragraph that ends in a question. */
export function asksOnly(view: QuoteView, label: TokenRange): boolean {
  const isShort = label.to === label.from + 1 && textOf(view, label).length <= LONGEST_SHORT_FORM;
  if (!isShort || !isInCapitals(view, label)) return false;
  if (mentionOn(view, label.from)?.kind === 'person') return false;
  const end = view.context.prepared.paragraphs[view.paragraphOf[label.from] ?? -1]?.end ?? 0;
  return view.text.charAt(end - 1) === '?';
}
