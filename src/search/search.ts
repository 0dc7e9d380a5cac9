import type { DocumentText } from '../model/document-text.ts';
import type { DocumentId } from '../model/ids.ts';
import type { RecordIndex } from '../store/record-index.ts';
import {
  actorEntries,
  articleEntries,
  eventEntries,
  placeEntries,
  statementEntries,
} from './entries.ts';
import { HIT_TYPES, type Entry, type FoundGroup, type HitType } from './hits.ts';
import { makeShelf, type Shelf } from './shelf.ts';

/** Finds things of a record; grows while its entries are put in. */
export interface Search {
  /** Groups in their order, what is spelled as typed first; none for nothing typed. */
  readonly find: (typed: string) => readonly FoundGroup[];
  /** Puts in the next entries of the record, some milliseconds of work; false when none are left. */
  readonly addSome: () => boolean;
  /** Puts in what is left of the record, at once. */
  readonly addAll: () => void;
  readonly addArticle: (text: DocumentText) => void;
  readonly hasArticle: (document: DocumentId) => boolean;
}

/** Entries put in at a time: at most some 10 ms of work on a slow machine. */
const ENTRIES_A_STEP = 250;

/** Makes a search over a record, with nothing in it yet. */
export function makeSearch(index: RecordIndex): Search {
  const shelves: Readonly<Record<HitType, Shelf>> = {
    actor: makeShelf(),
    place: makeShelf(),
    event: makeShelf(),
    statement: makeShelf(),
    words: makeShelf(),
  };
  const articles = new Set<DocumentId>();
  const entries = stepsOf(index);

  function addSome(): boolean {
    const { value } = entries.next();
    value?.forEach((entry) => shelves[entry.hit.type].add([entry]));
    return value !== undefined;
  }
  return {
    find: (typed) => (typed.trim() === '' ? [] : findOn(shelves, typed)),
    addSome,
    addAll: () => {
      let isMore = true;
      while (isMore) isMore = addSome();
    },
    addArticle: (text) => {
      if (articles.has(text.document)) return;
      articles.add(text.document);
      shelves.words.add(articleEntries(text));
    },
    hasArticle: (document) => articles.has(document),
  };
}

function findOn(shelves: Readonly<Record<HitType, Shelf>>, typed: string): readonly FoundGroup[] {
  const groups = HIT_TYPES.map((type) => ({ type, ...shelves[type].find(typed) }));
  return groups
    .filter(({ found }) => found.length > 0)
    .toSorted((a, b) => Number(a.isNear) - Number(b.isNear));
}

/** The entries of a record some at a time; each sort is listed when its turn comes. */
function* stepsOf(index: RecordIndex): Generator<readonly Entry[], undefined> {
  for (const list of [actorEntries, placeEntries, eventEntries, statementEntries]) {
    const entries = list(index);
    for (let at = 0; at < entries.length; at += ENTRIES_A_STEP) {
      yield entries.slice(at, at + ENTRIES_A_STEP);
    }
  }
  return undefined;
}
