import { buildPhraseTable, matchPhrase } from '../../lexicon/phrase-table.ts';
import type { PhraseTable } from '../../lexicon/phrase-table.ts';
import {
  BODY_HEAD,
  FUNCTION,
  HONORIFIC,
  OPENER,
  OTHER_HEAD,
  PARTICLE,
  SPEECH,
  TOPIC,
} from '../../lexicon/word-classes.ts';
import type { Atom } from './atoms.ts';
import { creditEnd } from './credits.ts';
import { isGiven, knownAt, leadAt } from './lead.ts';
import { officeAt } from './office-phrase.ts';
import { isCapital, isOf, touches } from './scan.ts';
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
  if (isOf(scan, at, HONORIFIC)) return leadAt(scan, at, to);
  const end = fullNameEnd(scan, at, to);
  return end > at ? { type: 'name', from: at, to: end } : null;
}

/** End of a given name and the surname after it, "Jean van der Pas", "Ana Ruiz-Vega"; `at` for none. */
function fullNameEnd(scan: Scan, at: number, to: number): number {
  let last = at + 1;
  while (isOf(scan, last, PARTICLE) && isCapital(scan, last + 1)) last += 1;
  const isName = isGiven(scan, at) && scan.shapes[last] === CAPITAL && last < to;
  if (!isName || isOf(scan, last, COMMON) || isOf(scan, at, COMMON)) return at;
  const { words } = scan.tokens;
  while (words[last + 1] === '-' && touches(scan.tokens, last + 1) && isCapital(scan, last + 2))
    last += 2;
  if (isOf(scan, last + 1, PARTICLE) && isCapital(scan, last + 2)) last += 2;
  return last + 1 <= to ? last + 1 : at;
}
