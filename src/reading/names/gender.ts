import { MAN, SPEECH, WOMAN } from '../../lexicon/word-classes.ts';
import type { Linking, Piece } from './pieces.ts';
import { isOf } from './scan.ts';
import type { Scan } from './scan.ts';

export type Gender = 'man' | 'woman';

/** What a given name says, lower case; null for names of both or none. */
export function genderOfGiven(scan: Scan, given: string): Gender | null {
  const classes = scan.lexicon.wordClasses.get(given) ?? 0;
  const isWoman = (classes & WOMAN) !== 0;
  if (isWoman === ((classes & MAN) !== 0)) return null;
  return isWoman ? 'woman' : 'man';
}

const TITLES: ReadonlyMap<string, Gender> = new Map<string, Gender>(
  Object.entries({
    mr: 'man',
    sir: 'man',
    lord: 'man',
    king: 'man',
    prince: 'man',
    'crown prince': 'man',
    emperor: 'man',
    pope: 'man',
    monsieur: 'man',
    herr: 'man',
    señor: 'man',
    mrs: 'woman',
    ms: 'woman',
    miss: 'woman',
    dame: 'woman',
    lady: 'woman',
    queen: 'woman',
    princess: 'woman',
    baroness: 'woman',
    madame: 'woman',
    mme: 'woman',
    frau: 'woman',
    señora: 'woman',
    'first lady': 'woman',
  }),
);

/** Takes note of the gender that titles printed before names tell. */
export function noteGenders(linking: Linking, pieces: readonly Piece[]): void {
  pieces.forEach((piece, i) => {
    const draft = linking.registry.drafts[piece.entities[0] ?? -1];
    const title = pieces[i - 1]?.atom;
    if (draft?.kind !== 'person' || title === undefined || title.to !== piece.atom.from) return;
    const words =
      title.type === 'office' ? title.office.name : linking.scan.tokens.lowers[title.from];
    const gender = TITLES.get(words ?? '') ?? genderOfOffice(words ?? '');
    if (gender !== null) draft.gender = gender;
  });
}

/**
 * Takes note of the gender that a pronoun right after a name tells, for those of whom no title or
 * given name tells it: "Ruiz and her envoy", "Ruiz said she would".
 */
export function noteCalled(linking: Linking, pieces: readonly Piece[]): void {
  for (const { atom, entities } of pieces) {
    const draft = linking.registry.drafts[entities[0] ?? -1];
    if (draft?.kind !== 'person' || draft.gender !== null || entities.length > 1) continue;
    draft.gender = calledAfter(linking.scan, atom.to);
  }
}

function calledAfter(scan: Scan, at: number): Gender | null {
  const { lowers } = scan.tokens;
  if (lowers[at] === 'and') return OWN.get(lowers[at + 1] ?? '') ?? null;
  if (!isOf(scan, at, SPEECH)) return null;
  return SUBJECT.get(lowers[lowers[at + 1] === 'that' ? at + 2 : at + 1] ?? '') ?? null;
}

const OWN: ReadonlyMap<string, Gender> = new Map([
  ['his', 'man'],
  ['her', 'woman'],
]);
const SUBJECT: ReadonlyMap<string, Gender> = new Map([
  ['he', 'man'],
  ['she', 'woman'],
]);

function genderOfOffice(words: string): Gender | null {
  if (words.endsWith('woman')) return 'woman';
  return /(?:congress|council|business|spokes|chair)man$/.test(words) && !words.endsWith('chairman')
    ? 'man'
    : null;
}
