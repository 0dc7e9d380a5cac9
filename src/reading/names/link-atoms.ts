import { WORD } from '../../text/tokens.ts';
import { isBracketed } from './acronyms.ts';
import type { Atom, KnownAtom, NameAtom } from './atoms.ts';
import { linkBody, linkShortBody } from './link-body.ts';
import { linkKnown } from './link-known.ts';
import { linkPerson } from './link-person.ts';
import { linkPlain } from './link-plain.ts';
import { asGovernment } from './mentions.ts';
import { partsOf } from './name-parts.ts';
import { personOf } from './pieces.ts';
import type { Linking, Piece } from './pieces.ts';
import { ownerBefore } from './plain-body.ts';
import { printedName } from './people.ts';
import { alias, enter, find } from './registry.ts';
import { INITIAL } from './shapes.ts';
import { wordsOf } from './vote-kinds.ts';

/** The pieces of a sentence: its atoms with whom they name, in order. */
export function linkAtoms(linking: Linking, atoms: readonly Atom[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [i, atom] of atoms.entries()) {
    const piece = asGovernment(linking, linkAtom(linking, atoms, pieces, i, atom));
    pieces.push(piece);
    linking.mentionCount += 1;
    linking.lastPerson = personOf(linking, piece) ?? linking.lastPerson;
    for (const entity of piece.entities) {
      const draft = linking.registry.drafts[entity];
      if (draft) draft.lastMention = linking.mentionCount;
    }
  }
  return pieces;
}

function linkAtom(
  linking: Linking,
  atoms: readonly Atom[],
  pieces: readonly Piece[],
  i: number,
  atom: Atom,
): Piece {
  const before = atoms[i - 1];
  if (atom.type === 'known') return linkKnown(linking, atom);
  if (atom.type === 'office' || atom.type === 'honorific') return noOne(atom);
  if (atom.type === 'plain') return linkPlain(linking, atom, pieces.at(-1));
  if (atom.type === 'body')
    return linkBody(linking, atom, ownerBefore(linking.scan, atom.from, before)?.state ?? null);
  if (atom.type === 'place') return linkPlace(linking, atom);
  if (isLetter(linking, atom)) return noOne(atom);
  const title = before?.type === 'office' && before.to === atom.from ? before.words : null;
  return (
    aliasOf(linking, atom, pieces) ??
    otherName(linking, atom) ??
    acronymOf(linking, atom, pieces.at(-1)) ??
    bodyFirst(linking, atom, before) ??
    linkPerson(linking, atom, title) ??
    organOf(linking, atom, before) ??
    linkOther(linking, atom)
  );
}

/** "P5", "Plan B": a letter is nobody's name. */
function isLetter({ scan }: Linking, { from, to }: NameAtom): boolean {
  return to === from + 1 && scan.tokens.words[from]?.length === 1;
}

/** "Mohamed Dagalo, known as Hemedti": another name of the person just named. */
function aliasOf(linking: Linking, atom: NameAtom, pieces: readonly Piece[]): Piece | null {
  const last = pieces.findLast(({ entities }) => entities.length > 0);
  const person =
    isAlias(linking, atom) || isShortName(linking, atom, last) ? personOf(linking, last) : null;
  if (person === null) return null;
  alias(linking.registry, 'person', `@${wordsOf(linking.scan, atom).toLowerCase()}`, person);
  const other = linking.people.byForm.get(partsOf(linking.scan, atom).join(' '));
  if (other !== undefined) linking.personEntities[other] = person;
  return { atom, entities: [person], isPartial: true };
}

/** "known as X", "alias X", "by his nom de guerre X", the name in quotation marks or not. */
function isAlias({ scan }: Linking, { from }: NameAtom): boolean {
  const { lowers, kinds } = scan.tokens;
  const last = kinds[from - 1] === WORD ? from - 1 : from - 2;
  const word = lowers[last] ?? '';
  if (word === 'as') return lowers[last - 1] === 'known';
  return ALIASES.has(word);
}

/** "Karim Osmanov (Karos)": what begins like a part of the name, or is printed as a person elsewhere. */
function isShortName({ scan, kinds }: Linking, atom: NameAtom, last: Piece | undefined): boolean {
  if (last === undefined || last.atom.to !== atom.from - 1 || !isBracketed(scan, atom))
    return false;
  if (scan.shapes[atom.from] === INITIAL) return false;
  const lower = scan.tokens.lowers[atom.from] ?? '';
  if (kinds.get(lower) === 'person') return true;
  const start = lower.slice(0, 3);
  if (last.atom.type !== 'name') return false;
  return lower.length > 3 && partsOf(scan, last.atom).some((part) => part.startsWith(start));
}

function entityOf(linking: Linking, name: NameAtom | KnownAtom): number | undefined {
  const piece = name.type === 'known' ? linkKnown(linking, name) : linkBody(linking, name, null);
  return piece.entities[0];
}

/** The body whose name an article gives the short form of, before or after it. */
function acronymOf(linking: Linking, atom: NameAtom, before: Piece | undefined): Piece | null {
  const { scan, acronyms, registry } = linking;
  const lower = scan.tokens.lowers[atom.from] ?? '';
  const name = atom.to === atom.from + 1 ? acronyms.get(lower) : undefined;
  if (name === undefined) return null;
  const known = find(registry, 'organisation', `(${lower})`);
  const entity = before?.atom === name ? before.entities[0] : (known ?? entityOf(linking, name));
  if (entity === undefined) return null;
  alias(registry, 'organisation', `(${lower})`, entity);
  return { atom, entities: [entity], isPartial: true };
}

const ALIASES = new Set(['alias', 'aka', 'nicknamed', 'guerre']);

/** A name that an earlier "known as" gave. */
function otherName(linking: Linking, atom: NameAtom): Piece | null {
  const other = find(linking.registry, 'person', `@${wordsOf(linking.scan, atom).toLowerCase()}`);
  return other === null ? null : { atom, entities: [other], isPartial: true };
}

/** "Halden agreed" after "Halden Group": the body, unless a title or a whole name tells of a person. */
function bodyFirst(linking: Linking, atom: NameAtom, before: Atom | undefined): Piece | null {
  if (atom.to !== atom.from + 1 || before?.to === atom.from) return null;
  if (linking.people.byPart.has(linking.scan.tokens.lowers[atom.from] ?? '')) return null;
  return linkShortBody(linking, atom);
}

/** "the Chilean Parliament", "Chile's Senate": one word that every state has one of. By hand. */
const ORGANS = new Set(
  'parliament senate congress assembly army navy police cabinet embassy presidency treasury delegation'.split(
    ' ',
  ),
);

function organOf(linking: Linking, atom: NameAtom, before: Atom | undefined): Piece | null {
  const { scan } = linking;
  if (atom.to !== atom.from + 1 || !ORGANS.has(scan.tokens.lowers[atom.from] ?? '')) return null;
  const owner = ownerBefore(scan, atom.from, before);
  return owner ? linkBody(linking, atom, owner.state) : null;
}

function linkOther(linking: Linking, atom: NameAtom): Piece {
  const short = atom.to === atom.from + 1 ? linkShortBody(linking, atom) : null;
  if (short) return short;
  const kind = linking.kinds.get(wordsOf(linking.scan, atom).toLowerCase());
  if (kind === 'organisation') return linkBody(linking, atom, null);
  return kind === 'place' ? linkPlace(linking, atom) : noOne(atom);
}

function linkPlace(linking: Linking, atom: NameAtom): Piece {
  const printed = printedName(linking.scan, atom);
  const entity = enter(linking.registry, 'place', printed.toLowerCase(), printed);
  return { atom, entities: [entity], isPartial: false };
}

function noOne(atom: Atom): Piece {
  return { atom, entities: [], isPartial: false };
}
