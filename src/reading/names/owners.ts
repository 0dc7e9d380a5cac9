import { SENT_HEADS } from '../../lexicon/description-words.ts';
import { lastWord, officeHead } from '../../lexicon/office-fit.ts';
import { EVENT_NOUNS, EVENT_VERBS } from '../../lexicon/event-words.ts';
import { FUNCTION, SPEECH } from '../../lexicon/word-classes.ts';
import { WORD } from '../../text/tokens.ts';
import { officeBody } from './body-of-piece.ts';
import { isState } from './body-name.ts';
import { between } from './gaps.ts';
import { modifiersStart } from './modifiers.ts';
import { personOf } from './pieces.ts';
import type { Linking, Piece } from './pieces.ts';
import { latestBody } from './registry.ts';
import { isCapital, isOf } from './scan.ts';
import { isVerb } from './stands-for.ts';

/** The state or body before an office, with the tokens and pieces it takes. */
export interface Owner {
  readonly from: number;
  readonly firstPiece: number;
  readonly of: readonly string[];
  readonly prefix: string;
}

/** The owner that ends before token `to` at piece `i`; null for none. */
export function ownerAt(
  linking: Linking,
  pieces: readonly Piece[],
  i: number,
  to: number,
): Owner | null {
  const piece = pieces[i];
  if (piece === undefined) return null;
  const gap = between(linking, piece.atom.to, to);
  const isOwned = gap !== null && isOwnedGap(linking, gap);
  if (gap === ')') return ownerAt(linking, pieces, i, piece.atom.to);
  if (gap !== '' && !isOwned && !isQualified(linking, piece, to)) return null;
  if (piece.atom.type === 'office') return isOwned ? ownerOfOffice(linking, pieces, i) : null;
  if (personOf(linking, piece) !== null) return isOwned ? ownerPerson(linking, pieces, i) : null;
  return ownerBody(linking, pieces, i, isSentFrom(pieces[i + 1], to));
}

/** Whether the piece is an office that is sent somewhere, with nothing between: "Chile envoy". */
function isSentFrom(piece: Piece | undefined, from: number): boolean {
  if (piece?.atom.type !== 'office' || piece.atom.from !== from) return false;
  return SENT_HEADS.has(lastWord(officeHead(piece.atom.office.name)));
}

/** "'s", and up to three plain words after it: "Chile's embattled interim minister". */
function isOwnedGap({ scan }: Linking, gap: string): boolean {
  const [mark, ...words] = gap.split(' ');
  const { wordClasses } = scan.lexicon;
  return (
    (mark === "'s" || mark === "'") &&
    words.length < 4 &&
    words.every((word) => isPlainWord(word) && !tells(wordClasses.get(word) ?? 0, word))
  );
}

function isPlainWord(word: string): boolean {
  return /^[a-z]+$/.test(word) && !LINKS.has(word);
}

/** "Ruiz's visit follows": the possessive owns what happens or who does it, not the office further on. */
function tells(classes: number, word: string): boolean {
  return (classes & SPEECH) !== 0 || EVENT_NOUNS.has(word) || EVENT_VERBS.has(word) || isVerb(word);
}

const LINKS = new Set('and or the a an to in on of for with as by at from'.split(' '));

/** "Chilean business tycoon": a people's adjective with one or two plain words after it. */
function isQualified({ scan }: Linking, { atom }: Piece, to: number): boolean {
  if (atom.type !== 'known' || atom.known.kind !== 'demonym' || to - atom.to > 2) return false;
  for (let i = atom.to; i < to; i += 1)
    if (scan.tokens.kinds[i] !== WORD || isCapital(scan, i) || isOf(scan, i, FUNCTION | SPEECH))
      return false;
  return true;
}

function ownerBody(
  linking: Linking,
  pieces: readonly Piece[],
  i: number,
  isSent: boolean,
): Owner | null {
  const piece = pieces[i];
  const body = officeBody(linking, piece);
  if (piece === undefined || body === null) return null;
  const own = { ...ownerStart(piece, i), of: [body.name], prefix: body.prefix };
  if (piece.atom.type === 'plain') return own;
  if (piece.atom.type !== 'known') return withLead(linking, pieces, own);
  if (piece.atom.known.kind === 'area') return areaOwner(linking, pieces, own);
  if (piece.atom.known.kind === 'country' && isSent) {
    const sender = areaOwner(linking, pieces, own);
    if (sender.of.length > 0) return sender;
  }
  return isState(piece.atom.known.kind)
    ? withMore(linking, pieces, own)
    : withLead(linking, pieces, own);
}

/** Where an owner starts: a body in small letters with the name before it. */
function ownerStart({ atom }: Piece, i: number): { from: number; firstPiece: number } {
  const isLed = atom.type === 'plain' && atom.owner < atom.from;
  return isLed ? { from: atom.owner, firstPiece: i - 1 } : { from: atom.from, firstPiece: i };
}

/** "Chilean and Peruvian": states joined before a plural. */
function withMore(linking: Linking, pieces: readonly Piece[], owner: Owner): Owner {
  const before = pieces[owner.firstPiece - 1];
  if (before?.atom.type !== 'known' || !isState(before.atom.known.kind)) return owner;
  const gap = between(linking, before.atom.to, owner.from);
  if (gap !== 'and' && gap !== ',' && gap !== ', and' && gap !== "'s and") return owner;
  return withMore(linking, pieces, {
    from: before.atom.from,
    firstPiece: owner.firstPiece - 1,
    of: [before.atom.known.name, ...owner.of],
    prefix: '',
  });
}

/** "U.S. State Department", "Russia's Security Council": a state before a body goes along. */
function withLead(linking: Linking, pieces: readonly Piece[], owner: Owner): Owner {
  const before = pieces[owner.firstPiece - 1];
  if (before?.atom.type !== 'known' || !isState(before.atom.known.kind)) return owner;
  const gap = between(linking, before.atom.to, owner.from);
  if (gap !== '' && gap !== "'s") return owner;
  return { ...owner, from: before.atom.from, firstPiece: owner.firstPiece - 1 };
}

/** "the State Department's Caucasus negotiator": a region says what for, the body is further left. */
function areaOwner(linking: Linking, pieces: readonly Piece[], area: Owner): Owner {
  const prefix = (area.of[0] ?? '').toLowerCase();
  const owner = ownerAt(linking, pieces, area.firstPiece - 1, area.from);
  return owner ? { ...owner, prefix } : { ...area, of: [], prefix };
}

/** "the Chilean President's adviser": the adviser is of the state that the president is of. */
function ownerOfOffice(linking: Linking, pieces: readonly Piece[], i: number): Owner | null {
  const bound = pieces[i - 1]?.atom.to ?? 0;
  const from = modifiersStart(linking, pieces[i]?.atom.from ?? 0, bound);
  const owner = ownerAt(linking, pieces, i - 1, from);
  return owner ? { ...owner, prefix: '' } : { from, firstPiece: i, of: [], prefix: '' };
}

/** "Ana Ruiz's adviser": of the state or body she speaks for. */
function ownerPerson(linking: Linking, pieces: readonly Piece[], i: number): Owner | null {
  const piece = pieces[i];
  const draft = linking.registry.drafts[piece?.entities[0] ?? -1];
  const held = latestBody(draft);
  const of = held ?? draft?.state ?? titleState(pieces[i - 1]);
  if (piece === undefined) return null;
  const before = pieces[i - 1]?.atom;
  const isTitled = before?.type === 'honorific' && before.to === piece.atom.from;
  const [from, firstPiece] = isTitled ? [before.from, i - 1] : [piece.atom.from, i];
  return { from, firstPiece, of: of ? [of] : [], prefix: '' };
}

/** "the Chilean President Ana Ruiz's adviser": the state of her title when it has one of its own. */
function titleState(piece: Piece | undefined): string | null {
  return piece?.atom.type === 'office' ? piece.atom.office.state : null;
}
