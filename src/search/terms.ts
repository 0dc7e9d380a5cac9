import type { TextRange } from '../model/span.ts';

/** A word of a text as it is looked up, and where it stands. */
export interface Term extends TextRange {
  readonly folded: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in order: letters and figures; everything else parts them. */
export function findTerms(text: string): readonly Term[] {
  return Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({
    folded: foldTerm(word),
    start: index,
    end: index + word.length,
  }));
}

/** Without case and without marks over letters, so that "Perez" finds "Pérez". */
export function foldTerm(term: string): string {
  return term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
