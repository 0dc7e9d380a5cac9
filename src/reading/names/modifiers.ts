import { FORMER, MODIFIER } from '../../lexicon/word-classes.ts';
import type { Linking } from './pieces.ts';
import { isOf } from './scan.ts';

/** First token of the modifiers before token `at`: "the Chilean [former deputy] minister"; not before `bound`. */
export function modifiersStart(linking: Linking, at: number, bound: number): number {
  let from = at;
  while (from > bound && isModifierAt(linking, from - 1)) from -= 1;
  return from;
}

/** "one-time"; no "by the time". */
function isModifierAt(linking: Linking, i: number): boolean {
  const { scan } = linking;
  if (scan.tokens.lowers[i] === 'time' && scan.tokens.words[i - 1] !== '-') return false;
  return isOf(scan, i, MODIFIER) || isHyphen(linking, i);
}

function isHyphen(linking: Linking, i: number): boolean {
  return linking.scan.tokens.words[i] === '-' && isOf(linking.scan, i - 1, MODIFIER);
}

/** Whether a word among the tokens makes the office a past one. */
export function hasFormer(linking: Linking, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isOf(linking.scan, i, FORMER)) return true;
  return false;
}
