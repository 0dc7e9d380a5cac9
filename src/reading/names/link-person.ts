import type { NameAtom } from './atoms.ts';
import { isBareSurname, partsOf } from './name-parts.ts';
import type { Linking, Piece } from './pieces.ts';
import { printedName } from './people.ts';
import { misspeltSurname } from './surnames.ts';
import { enter, find } from './registry.ts';
import type { Draft } from './registry.ts';
import { titleCase } from './title-case.ts';
import { wordsOf } from './vote-kinds.ts';

/** The person or hyphened pair that a name stands for; null when it is no person. */
export function linkPerson(linking: Linking, atom: NameAtom, title: string | null): Piece | null {
  const { scan, people } = linking;
  const parts = partsOf(scan, atom);
  const whole = people.byForm.get(parts.join(' '));
  if (whole !== undefined) return piece(linking, atom, whole, false);
  const isSingle = parts.length === 1 || isBareSurname(scan, atom);
  if (parts.length === 1 && title !== null && REGNAL.has(title))
    return linkRegnal(linking, atom, title);
  const part = isSingle ? personByPart(linking, parts.at(-1) ?? '', title) : null;
  if (part !== null) return withParticles(linking, atom, part, parts[0] ?? '');
  const listed = isSingle ? byListedSurname(linking, atom, parts.at(-1) ?? '') : null;
  if (listed !== null) return listed;
  const misspelt = isSingle ? byMisspelling(linking, atom, parts.at(-1) ?? '') : null;
  if (misspelt !== null) return { atom, entities: [misspelt], isPartial: true };
  const regnal = isSingle ? find(linking.registry, 'person', `regnal ${parts[0] ?? ''}`) : null;
  if (regnal !== null) return { atom, entities: [regnal], isPartial: true };
  const pair = linkPair(linking, atom);
  if (pair) return pair;
  if (linking.kinds.get(wordsOf(scan, atom).toLowerCase()) !== 'person') return null;
  const entity = enter(linking.registry, 'person', parts.join(' '), printedName(scan, atom));
  return { atom, entities: [entity], isPartial: false };
}

/** Titles that go with a given name: "King Hussein" is nobody's surname. */
const REGNAL = new Set(
  'king queen prince princess emperor empress emir sultan pope patriarch'
    .split(' ')
    .concat('crown prince'),
);

/** The king of that name, or whose given name it is; known by his title too. */
function linkRegnal(linking: Linking, atom: NameAtom, title: string): Piece {
  const word = partsOf(linking.scan, atom)[0] ?? '';
  const named = (linking.people.byPart.get(word) ?? []).filter(
    (index) => linking.people.persons[index]?.parts[0] === word,
  );
  const [only] = named;
  if (only !== undefined && named.length === 1) return piece(linking, atom, only, true);
  const name = `${titleCase(title)} ${printedName(linking.scan, atom)}`;
  const entity = enter(linking.registry, 'person', `regnal ${word}`, name);
  return { atom, entities: [entity], isPartial: false };
}

/** "van der Berg": particles in front belong to the surname when the whole name has them. */
function withParticles(linking: Linking, atom: NameAtom, entity: number, word: string): Piece {
  const { lowers } = linking.scan.tokens;
  const whole = (linking.registry.drafts[entity]?.name ?? '').toLowerCase().split(' ');
  let at = whole.lastIndexOf(word) - 1;
  let { from } = atom;
  while (at > 0 && whole[at] === lowers[from - 1]) [at, from] = [at - 1, from - 1];
  return { atom, entities: [entity], isPartial: true, shown: { from, to: atom.to } };
}

/** The person whom one word of a name means: by title, then the one named last; null for no one. */
export function personByPart(linking: Linking, part: string, title: string | null): number | null {
  const found = linking.people.byPart.get(part) ?? [];
  const entities = found.map((index) => linking.personEntities[index] ?? 0);
  const [only] = entities;
  if (only === undefined || entities.length === 1) return only ?? null;
  const titled = entities.filter((entity) => hasOffice(linking, entity, title));
  if (titled.length === 1) return titled[0] ?? null;
  const { drafts } = linking.registry;
  const last = (entity: number): number => nearnessOf(drafts[entity]);
  if (entities.every((entity) => last(entity) < 0)) return firstNamed(linking, found);
  return entities.reduce((best, entity) => (last(entity) > last(best) ? entity : best));
}

/** Of people whom the text names only later, as after a headline, the one named first. */
function firstNamed({ people, personEntities }: Linking, found: readonly number[]): number | null {
  const startOf = (index: number): number =>
    Math.min(...(people.persons[index]?.forms ?? []).map(({ at }) => at));
  const first = found.reduce((best, index) => (startOf(index) < startOf(best) ? index : best));
  return personEntities[first] ?? null;
}

/** How lately somebody was named; who has an office or a state of their own counts as named later. */
function nearnessOf(draft: Draft | undefined): number {
  if (draft === undefined || draft.lastMention < 0) return -1;
  return draft.lastMention + (draft.roles.length > 0 || draft.state !== null ? OFFICE_LEAD : 0);
}

/** So many mentions further back somebody with an office is still meant rather than one without. */
const OFFICE_LEAD = 20;

/** The surname of somebody whom the corpus lists, in an article that never prints the whole name. */
function byListedSurname(linking: Linking, atom: NameAtom, word: string): Piece | null {
  const name = linking.scan.lexicon.listedSurnames.get(word);
  if (name === undefined) return null;
  const entity = enter(linking.registry, 'person', name.toLowerCase(), name);
  return { atom, entities: [entity], isPartial: true };
}

/** "Zelensky" where the document has "Zelenskyy"; not what is better known as something else. */
function byMisspelling(linking: Linking, atom: NameAtom, word: string): number | null {
  const kind = linking.kinds.get(wordsOf(linking.scan, atom).toLowerCase()) ?? 'person';
  const surname = kind === 'person' ? misspeltSurname(linking.people.byStart, word) : null;
  return surname === null ? null : personByPart(linking, surname, null);
}

function hasOffice(linking: Linking, entity: number, title: string | null): boolean {
  const offices = linking.registry.drafts[entity]?.offices.values() ?? [];
  return [...offices].some(({ office }) => office === title);
}

/** "the Xov-Yyan meeting": two surnames of the document tied by a hyphen or dash. */
function linkPair(linking: Linking, atom: NameAtom): Piece | null {
  const { tokens } = linking.scan;
  for (let i = atom.from + 1; i < atom.to - 1; i += 1) {
    if (tokens.words[i] !== '-') continue;
    const first = personByPart(
      linking,
      partsOf(linking.scan, { from: atom.from, to: i }).at(-1) ?? '',
      null,
    );
    const second = personByPart(
      linking,
      partsOf(linking.scan, { from: i + 1, to: atom.to }).at(-1) ?? '',
      null,
    );
    if (first !== null && second !== null && first !== second)
      return { atom, entities: [first, second], isPartial: true };
  }
  return null;
}

function piece(linking: Linking, atom: NameAtom, person: number, isPartial: boolean): Piece {
  return { atom, entities: [linking.personEntities[person] ?? 0], isPartial };
}
