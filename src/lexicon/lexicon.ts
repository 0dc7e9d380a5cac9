import type { LexiconLines } from '../model/corpus.ts';

/** All word lists that reading uses, with what a corpus adds. Each list lives in a file of its own. */
export interface Lexicon {
  readonly lines: LexiconLines;
}

/** Lines for a corpus that adds none. */
export const NO_LINES: LexiconLines = {
  people: [],
  organisations: [],
  places: [],
  offices: [],
  reportingVerbs: [],
};

/** Builds the lexicon of a corpus: the lists of this room and the lines the corpus adds. */
export function buildLexicon(lines: LexiconLines = NO_LINES): Lexicon {
  return { lines };
}
