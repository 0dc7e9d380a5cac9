import { buildPhraseTable, matchPhrase } from '../../lexicon/phrase-table.ts';
import type { PhraseTable } from '../../lexicon/phrase-table.ts';
import {
  BODY_HEAD,
  FUNCTION,
  OPENER,
  OTHER_HEAD,
  SPEECH,
  TOPIC,
} from '../../lexicon/word-classes.ts';
import type { Atom } from './atoms.ts';
import { creditEnd } from './credits.ts';
import { isGiven, knownAt } from './lead.ts';
import { officeAt } from './office-phrase.ts';
import { isCapital, isOf } from './scan.ts';
import type { Scan, SentenceTokens } from './scan.ts';
import { CAPITAL } from './shapes.ts';

/** The names that the running text gives, by their words in small letters. */
export type TextNames = PhraseTable<'name' | 'body' | 'place'>;

/** Gathers the names of the running text, surnames of persons with them. */
export function gatherTextNames(scan: Scan, sentences: readonly (readonly Atom[])[]): TextNames {
  const names: [string, 'name' | 'body' | 'place'][] = [];
  for (const atoms of sentences)
    for (const atom of atoms) {
      if (atom.type !== 'name' && atom.type !== 'body' && atom.type !== 'place') continue;
      names.push([scan.tokens.lowers.slice(atom.from, atom.to).join(' '), atom.type]);
      if (atom.type === 'name' && atom.to > atom.from + 1)
        names.push([scan.tokens.lowers[atom.to - 1] ?? '', 'name']);
    }
  return buildPhraseTable(names);
}

/** The atoms of a headline: only names that the lexicon or the running text knows, and given names with one more word. */
export function cutHeadline(
  scan: Scan,
  sentence: SentenceTokens,
  names: TextNames,
): readonly Atom[] {
  const { to } = sentence;
  const atoms: Atom[] = [];
  let at = sentence.from;
  while (at < to) {
    const after = creditEnd(scan, at, sentence);
    if (after > at) {
      at = after;
      continue;
    }
    const atom = headlineAtom(scan, at, to, names);
    if (atom) atoms.push(atom);
    at = atom?.to ?? at + 1;
  }
  return atoms;
}

const COMMON = FUNCTION | OPENER | TOPIC | SPEECH | BODY_HEAD | OTHER_HEAD;

function headlineAtom(scan: Scan, at: number, to: number, names: TextNames): Atom | null {
  const office = officeAt(scan, at, to);
  if (!isCapital(scan, at)) return office;
  const named = matchPhrase(names, scan.tokens.lowers, at, to);
  const known = knownAt(scan, at, to);
  if (office && office.to > (named?.end ?? 0) && office.to >= (known?.to ?? 0)) return office;
  if (named && named.end >= (known?.to ?? 0) && !isOf(scan, at, FUNCTION))
    return { type: named.value, from: at, to: named.end };
  if (known) return known;
  const isFullName = isGiven(scan, at) && scan.shapes[at + 1] === CAPITAL && at + 1 < to;
  if (!isFullName || isOf(scan, at + 1, COMMON) || isOf(scan, at, COMMON)) return null;
  return { type: 'name', from: at, to: at + 2 };
}
