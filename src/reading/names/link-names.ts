import type { EntityKind, Mention } from '../../model/reading.ts';
import type { Atom } from './atoms.ts';
import type { Scan } from './find-atoms.ts';
import { enter } from './registry.ts';
import type { Registry } from './registry.ts';
import { wordsOf } from './vote-kinds.ts';
import type { GuessedKind } from './vote-kinds.ts';

/** An atom with the entity it names; null for offices, demonyms and names of unknown kind. */
export interface LinkedAtom {
  readonly atom: Atom;
  readonly entity: number | null;
}

/** Persons of the document by the last word of their names, in order of first appearance. */
export type PersonsBySurname = ReadonlyMap<string, readonly number[]>;

/** Enters every person with two words or more, so that surnames can be tied to them wherever they stand. */
export function enterPersons(
  scan: Scan,
  sentences: readonly (readonly Atom[])[],
  kinds: ReadonlyMap<string, GuessedKind>,
  registry: Registry,
): PersonsBySurname {
  const bySurname = new Map<string, number[]>();
  for (const atom of sentences.flat()) {
    const words = wordsOf(scan.tokens, atom);
    if (atom.type !== 'name' || kinds.get(words) !== 'person' || atom.to - atom.from < 2) continue;
    const entity = enter(registry, 'person', words, printed(scan, atom));
    const surname = scan.tokens.lowers[atom.to - 1] ?? '';
    const others = bySurname.get(surname) ?? [];
    if (!others.includes(entity)) bySurname.set(surname, [...others, entity]);
  }
  return bySurname;
}

/** Ties an atom to its entity, made when new. */
export function linkAtom(
  scan: Scan,
  atom: Atom,
  kinds: ReadonlyMap<string, GuessedKind>,
  persons: PersonsBySurname,
  registry: Registry,
): LinkedAtom {
  const words = wordsOf(scan.tokens, atom);
  if (atom.type === 'known') return { atom, entity: linkKnown(atom.known, registry) };
  if (atom.type === 'body' || atom.type === 'place') {
    const kind = atom.type === 'body' ? 'organisation' : 'place';
    return { atom, entity: enter(registry, kind, words, printed(scan, atom)) };
  }
  if (atom.type !== 'name') return { atom, entity: null };
  const same = persons.get(words.toLowerCase());
  if (same?.length === 1) return { atom, entity: same[0] ?? null };
  const kind = kinds.get(words);
  if (kind === undefined) return { atom, entity: null };
  return { atom, entity: enter(registry, kind, words, printed(scan, atom)) };
}

function linkKnown(known: { kind: string; name: string }, registry: Registry): number | null {
  if (known.kind === 'demonym') return null;
  const kind = KINDS[known.kind] ?? 'place';
  return enter(registry, kind, known.name, known.name);
}

const KINDS: Readonly<Record<string, EntityKind>> = {
  country: 'country',
  organisation: 'organisation',
  person: 'person',
};

/** The words of an atom exactly as in the text. */
export function printed(scan: Scan, atom: Atom): string {
  const { tokens } = scan;
  let text = '';
  for (let i = atom.from; i < atom.to; i += 1) {
    const isTouching = i > atom.from && tokens.starts[i] === tokens.ends[i - 1];
    text += i === atom.from || isTouching ? tokens.words[i] : ` ${tokens.words[i]}`;
  }
  return text;
}

/** The mention of a linked atom. */
export function mentionOf(scan: Scan, linked: LinkedAtom, registry: Registry): Mention | null {
  const { atom, entity } = linked;
  const draft = entity === null ? undefined : registry.drafts[entity];
  if (draft === undefined || entity === null) return null;
  const isPartial = atom.type === 'name' && atom.to - atom.from < draft.name.split(' ').length;
  return {
    start: scan.tokens.starts[atom.from] ?? 0,
    end: scan.tokens.ends[atom.to - 1] ?? 0,
    kind: draft.kind,
    form: isPartial ? 'partial' : 'name',
    entities: [entity],
    standsForGovernment: false,
    rule: `names/${atom.type}`,
  };
}
