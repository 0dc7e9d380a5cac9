import MiniSearch from 'minisearch';

import type { Entry, Found } from './hits.ts';
import { findTerms, foldTerm } from './terms.ts';

/** Things of one sort that can be looked up; it can grow at any time. */
export interface Shelf {
  readonly add: (entries: readonly Entry[]) => void;
  readonly find: (typed: string) => FoundOnShelf;
}

export interface FoundOnShelf {
  /** Best first. */
  readonly found: readonly Found[];
  readonly isNear: boolean;
}

/** Slips in shorter words would find too much. */
const SHORTEST_FORGIVEN = 4;
/** Of how many letters one may be wrong. */
const LETTERS_A_SLIP = 4;
/** A beginning of one letter is in nearly everything. */
export const SHORTEST_BEGINNING = 2;

/**
 * Makes an empty shelf. Every word typed has to be there: whole, or as a beginning; only where
 * nothing is so spelled, words with slips count too. Of equally good finds the one that holds more of
 * the record comes first: with a thousand times as much it counts some four times.
 */
export function makeShelf(): Shelf {
  const entries: Entry[] = [];
  const index = new MiniSearch({
    fields: ['name', 'words'],
    tokenize: (text) => findTerms(text).map(({ folded }) => folded),
    processTerm: (term) => term,
    searchOptions: {
      boost: { name: 3 },
      boostDocument: (id) => 1 + Math.log2(1 + (entries[Number(id)]?.weight ?? 0)) / 3,
      combineWith: 'AND',
      prefix: isLongEnough,
    },
  });

  function search(typed: string, fuzzy: boolean): readonly Found[] {
    const options = fuzzy ? { fuzzy: slipsIn } : {};
    return index.search(typed, options).flatMap(({ id, terms }) => {
      const entry = entries[Number(id)];
      return entry ? [{ hit: entry.hit, terms: new Set(terms) }] : [];
    });
  }

  return {
    add: (more) => {
      for (const entry of more) {
        index.add({ id: entries.length, name: entry.name, words: entry.words });
        entries.push(entry);
      }
    },
    find: (typed) => {
      const found = search(typed, false);
      if (found.length > 0) return { found, isNear: false };
      return { found: search(typed, true), isNear: true };
    },
  };
}

function isLongEnough(term: string): boolean {
  return term.length >= SHORTEST_BEGINNING;
}

/** How many slips a word is forgiven; false for none. */
function slipsIn(term: string): number | false {
  const { length } = foldTerm(term);
  return length < SHORTEST_FORGIVEN ? false : Math.floor(length / LETTERS_A_SLIP);
}
