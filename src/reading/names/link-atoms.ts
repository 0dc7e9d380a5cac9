import { POSSESSIVE } from '../../text/tokens.ts';
import type { Atom, NameAtom } from './atoms.ts';
import { isState } from './body-name.ts';
import { linkBody, linkShortBody } from './link-body.ts';
import { linkKnown } from './link-known.ts';
import { linkPerson } from './link-person.ts';
import { asGovernment } from './mentions.ts';
import type { Linking, Piece } from './pieces.ts';
import { printedName } from './people.ts';
import { enter } from './registry.ts';
import { wordsOf } from './vote-kinds.ts';

/** The pieces of a sentence: its atoms with whom they name, in order. */
export function linkAtoms(linking: Linking, atoms: readonly Atom[]): readonly Piece[] {
  return atoms.map((atom, i) => {
    const piece = asGovernment(linking, linkAtom(linking, atoms, atom, i));
    linking.mentionCount += 1;
    for (const entity of piece.entities) {
      const draft = linking.registry.drafts[entity];
      if (draft) draft.lastMention = linking.mentionCount;
    }
    return piece;
  });
}

function linkAtom(linking: Linking, atoms: readonly Atom[], atom: Atom, i: number): Piece {
  if (atom.type === 'known') return linkKnown(linking, atom);
  if (atom.type === 'office' || atom.type === 'honorific') return noOne(atom);
  if (atom.type === 'body') return linkBody(linking, atom, ownerOf(linking, atoms, i));
  if (atom.type === 'place') return linkPlace(linking, atom);
  const before = atoms[i - 1];
  const title = before?.type === 'office' && before.to === atom.from ? before.words : null;
  return linkPerson(linking, atom, title) ?? linkOther(linking, atom);
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

/** The state printed just before a body: "Armenia's Parliament", "Armenian Parliament". */
function ownerOf(linking: Linking, atoms: readonly Atom[], i: number): string | null {
  const [before, body] = [atoms[i - 1], atoms[i]];
  if (before?.type !== 'known' || body === undefined || !isState(before.known.kind)) return null;
  const gap = body.from - before.to;
  const isOwned = gap === 1 && linking.scan.tokens.kinds[before.to] === POSSESSIVE;
  return gap === 0 || isOwned ? before.known.state : null;
}
