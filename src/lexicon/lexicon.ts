import type { LexiconLines } from '../model/corpus.ts';
import { buildKnownNames } from './known-names.ts';
import type { KnownName } from './known-names.ts';
import { buildOffices } from './office-table.ts';
import type { Office } from './office-table.ts';
import type { PhraseTable } from './phrase-table.ts';
import { buildReportingVerbs } from './reporting-verbs.ts';
import type { VerbEntry } from './reporting-verbs.ts';
import { buildPlainBodies } from './plain-bodies.ts';
import type { PlainBody } from './plain-bodies.ts';
import { buildWordClasses } from './word-classes.ts';

/** All word lists that reading uses, with what a corpus adds. Each list lives in a file of its own. */
export interface Lexicon {
  readonly lines: LexiconLines;
  /** States, places, bodies, demonyms and a corpus's people, by printed words. */
  readonly knownNames: PhraseTable<KnownName>;
  /** Whole names of a corpus's people by surname in lower case; surnames of two are left out. */
  readonly listedSurnames: ReadonlyMap<string, string>;
  /** Offices and titles, singular and plural, by lower-case words. */
  readonly offices: PhraseTable<Office>;
  /** Verbs of saying by every form in lower case. */
  readonly reportingVerbs: ReadonlyMap<string, VerbEntry>;
  /** Ministries, governments and delegations in small letters. */
  readonly plainBodies: PhraseTable<PlainBody>;
  /** Bits of word-classes.ts by lower-case word. */
  readonly wordClasses: ReadonlyMap<string, number>;
}

/** Lines for a corpus that adds none. */
export const NO_LINES: LexiconLines = {
  states: [],
  people: [],
  organisations: [],
  places: [],
  offices: [],
  reportingVerbs: [],
};

/**
 * Builds the lexicon of a corpus: the lists of this room and the lines the corpus adds. Without
 * lines it is built once and shared.
 */
export function buildLexicon(lines: LexiconLines = NO_LINES): Lexicon {
  if (lines !== NO_LINES) return build(lines);
  plainLexicon ??= build(NO_LINES);
  return plainLexicon;
}

let plainLexicon: Lexicon | null = null;

function build(lines: LexiconLines): Lexicon {
  const offices = buildOffices(lines.offices);
  const plainBodies = buildPlainBodies();
  return {
    lines,
    knownNames: buildKnownNames(lines),
    listedSurnames: listSurnames(lines.people),
    offices,
    reportingVerbs: buildReportingVerbs(lines.reportingVerbs),
    plainBodies,
    wordClasses: buildWordClasses(offices.keys(), plainBodies.keys()),
  };
}

function listSurnames(people: readonly string[]): ReadonlyMap<string, string> {
  const surnames = new Map<string, string | null>();
  for (const line of people) {
    const name = line.split('|')[0]?.trim() ?? '';
    const surname = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
    if (name.includes(' ')) surnames.set(surname, surnames.has(surname) ? null : name);
  }
  return new Map(
    [...surnames].flatMap(([surname, name]): [string, string][] => (name ? [[surname, name]] : [])),
  );
}
