import type { TextRange } from '../../../src/model/span.ts';
import type { Pointer } from './expected-files.ts';

/** The place a pointer points at; blanks in it stand for any white space. Null when it is not there. */
export function findPointer(text: string, pointer: Pointer): TextRange | null {
  const { words, before = '', after = '' } = pointer;
  const match = patternOf(`${before}${words}${after}`).exec(text);
  if (!match) return null;
  const lead = before === '' ? 0 : (patternOf(before).exec(match[0])?.[0].length ?? 0);
  const inner = patternOf(words).exec(match[0].slice(lead));
  const start = match.index + lead + (inner?.index ?? 0);
  return { start, end: start + (inner?.[0].length ?? 0) };
}

/** Every place where the words stand as whole words, not overlapping. */
export function findWords(text: string, words: string): readonly TextRange[] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${patternOf(words).source}(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => {
    return { start: index, end: index + found.length };
  });
}

function patternOf(words: string): RegExp {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(escaped.replace(/\s+/g, '\\s+'), 'u');
}
