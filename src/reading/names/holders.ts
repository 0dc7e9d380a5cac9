import { SPEECH } from '../../lexicon/word-classes.ts';
import { POSSESSIVE } from '../../text/tokens.ts';
import { isApposition, isPastGap } from './apposition.ts';
import { officeBody } from './body-of-piece.ts';
import { between, gapAfter } from './gaps.ts';
import type { OfficeUse } from './office-use.ts';
import { isVerb } from './stands-for.ts';
import { personOf } from './pieces.ts';
import type { Linking, Piece } from './pieces.ts';
import { isOf } from './scan.ts';
import type { Scan } from './scan.ts';

/** Who holds an office in a sentence, and by which rule; nobody when only the office is printed. */
export interface Holders {
  readonly entities: readonly number[];
  /** States after the single names: "Ministers Ana Ruiz of Chile and Piet Vos of Peru". */
  readonly of: readonly (string | null)[];
  readonly rule:
    | 'names/title-before'
    | 'names/office-after'
    | 'names/office-comma'
    /** The words do not settle which of two people holds it; it is given to both. */
    | 'names/office-unsure'
    | null;
  /** "who served as minister": the office is a past one. */
  readonly isPast?: boolean;
}

export const NOBODY: Holders = { entities: [], of: [], rule: null };

const LISTS = new Set([',', 'and', ', and', '&', 'and the', 'as well as', ', as well as']);

/** Persons right after the office: "Minister Ana Ruiz", "Ministers Ana Ruiz and Piet Vos". */
export function holdersAfter(linking: Linking, pieces: readonly Piece[], use: OfficeUse): Holders {
  let at = use.nextPiece;
  let gap = between(linking, use.to, pieces[at]?.atom.from ?? -1);
  while (pieces[at]?.atom.type === 'honorific' && gap !== null) {
    if (gap === ',' && !isSetOff(linking, pieces[at + 1], use)) return NOBODY;
    gap = gap === '' || gap === ',' ? (gapAfter(linking, pieces, at) ?? null) : null;
    at += 1;
  }
  if (gap === null || !(gap === '' || (use.office.isPlural && (gap === 'of' || opensList(gap)))))
    return NOBODY;
  const list = personsFrom(linking, pieces, at, use.office.isPlural);
  const isClosed = gap === '' || list.entities.length > 1;
  return isClosed && list.entities.length > 0 ? { ...list, rule: 'names/title-before' } : NOBODY;
}

/** "UN envoy for Chile, Mr. Vos, said", not "As well as the prince, Mr. Vos met": closed by a comma, the office with a body. */
function isSetOff({ scan }: Linking, piece: Piece | undefined, { of }: OfficeUse): boolean {
  return piece !== undefined && of.length > 0 && scan.tokens.words[piece.atom.to] === ',';
}

/** "ministers, A and B", "ministers of both countries, A and B". */
function opensList(gap: string): boolean {
  return /^(?:of (?:the|both|these|all) (?:two |three |four )?(?:countries|nations|states|sides) )?[,:]$/.test(
    gap,
  );
}

/** "Chile's foreign minister, Ana Ruiz, said": a name set off by commas after a definite office. */
export function holderAfterComma(
  linking: Linking,
  pieces: readonly Piece[],
  use: OfficeUse,
): Holders {
  const { tokens } = linking.scan;
  const isTitled = pieces[use.nextPiece]?.atom.type === 'honorific';
  const next = pieces[use.nextPiece + (isTitled ? 1 : 0)];
  const person = personOf(linking, next);
  if (next === undefined || person === null || use.office.isPlural) return NOBODY;
  if (isOwner(linking, use)) return NOBODY;
  const opening = pieces[use.nextPiece]?.atom.from ?? next.atom.from;
  if (between(linking, use.to, opening) !== ',') return NOBODY;
  const closing = tokens.words[next.atom.to] ?? '.';
  if (closing !== ',' && isSource(linking, use)) return NOBODY;
  const isDefinite =
    use.of.length > 0 ||
    use.isOwned ||
    tokens.lowers[use.from - 1] === 'the' ||
    isOwn(linking, use.from - 1);
  const isSpeaking = closing === ',' && isOf(linking.scan, next.atom.to + 1, SPEECH);
  const isClosed = CLOSERS.has(closing) || (opensSentence(linking, use) && isVerbAt(linking, next));
  if (!(isDefinite && isClosed) && !isSpeaking) return NOBODY;
  return { entities: [person], of: [null], rule: 'names/office-comma' };
}

/** "a party spokesman, Ana Ruiz and Bo Lind met", "According to the envoy, Ana Ruiz left": who says so, and no one of those named after. */
function isSource({ scan }: Linking, { from }: OfficeUse): boolean {
  const { lowers } = scan.tokens;
  const before = lowers[from - 1] ?? '';
  if (before === 'a' || before === 'an') return true;
  const at = before === 'the' ? from - 2 : from - 1;
  return lowers[at] === 'to' && lowers[at - 1] === 'according';
}

/** "Chile's envoy, Ana Ruiz has left": an office that opens its sentence, the comma after the name left out. */
function opensSentence({ scan }: Linking, { from }: OfficeUse): boolean {
  const start = scan.tokens.lowers[from - 1] === 'the' ? from - 1 : from;
  const before = scan.tokens.words[start - 1];
  return start === 0 || before === '.' || before === '”' || before === '"';
}

function isVerbAt({ scan }: Linking, { atom }: Piece): boolean {
  return isOf(scan, atom.to, SPEECH) || isVerb(scan.tokens.lowers[atom.to] ?? '');
}

const CLOSERS = new Set([
  ',',
  '.',
  ';',
  ')',
  '—',
  '–',
  '-',
  ':',
  'and',
  'who',
  'to',
  'on',
  'in',
  'at',
]);

function isOwn(linking: Linking, i: number): boolean {
  return ['his', 'her', 'their', 'its', 'our'].includes(linking.scan.tokens.lowers[i] ?? '');
}

function personsFrom(
  linking: Linking,
  pieces: readonly Piece[],
  from: number,
  isList: boolean,
): Omit<Holders, 'rule'> {
  const entities: number[] = [];
  const of: (string | null)[] = [];
  let at = from;
  for (;;) {
    const person = personOf(linking, pieces[at]);
    if (person === null) break;
    entities.push(person);
    const state = stateAfter(linking, pieces, at);
    of.push(state);
    if (state !== null) at += 1;
    const gap = gapAfter(linking, pieces, at);
    if (!isList || gap === null || !LISTS.has(gap)) break;
    at += 1;
  }
  return { entities, of };
}

/** "Ana Ruiz of Chile", "Ana Ruiz of Acme Corp." */
function stateAfter(linking: Linking, pieces: readonly Piece[], i: number): string | null {
  const gap = gapAfter(linking, pieces, i);
  if (gap !== 'of' && gap !== 'of the') return null;
  return officeBody(linking, pieces[i + 1])?.name ?? null;
}

/** "Ana Ruiz, the minister", "Ana Ruiz and Piet Vos, the ministers", "Ana Ruiz, who was minister". */
export function holdersBefore(linking: Linking, pieces: readonly Piece[], use: OfficeUse): Holders {
  const last = use.firstPiece - 1;
  if (isOwner(linking, use) || isLoose(linking, pieces[last], use)) return NOBODY;
  if (speaksItself(linking, use) || isListed(linking, use)) return NOBODY;
  const gap = between(linking, pieces[last]?.atom.to ?? -1, use.from);
  if (gap === null || !isApposition(gap) || personOf(linking, pieces[last]) === null) return NOBODY;
  if (gap === ',' && use.of.length > 0 && isTitled(pieces, last)) return NOBODY;
  const entities: number[] = [];
  for (let at = last; at >= 0; at -= 1) {
    const person = personOf(linking, pieces[at]);
    if (person === null) break;
    entities.unshift(person);
    const joined = at > 0 ? gapAfter(linking, pieces, at - 1) : null;
    if (!use.office.isPlural || joined === null || !LISTS.has(joined)) break;
  }
  if (use.office.isPlural !== entities.length > 1) return NOBODY;
  const isPast = isPastGap(gap);
  return { entities, of: entities.map(() => null), rule: 'names/office-after', isPast };
}

/** "chair Ana Ruiz, United States envoys": after a title, an office of its own body is the next of a list. */
function isTitled(pieces: readonly Piece[], i: number): boolean {
  const [before, person] = [pieces[i - 1]?.atom, pieces[i]?.atom];
  if (before?.type !== 'office' || before.to !== person?.from) return false;
  return !RANKS.has(before.office.name);
}

/** Titles that somebody has beside an office. By hand. */
export const RANKS: ReadonlySet<string> = new Set(
  'prince|princess|general|lieutenant general|major general|colonel|captain|admiral'.split('|'),
);

/** "the president's adviser": the president is only named to say whose. */
function isOwner({ scan }: Linking, { to }: OfficeUse): boolean {
  return scan.tokens.kinds[to] === POSSESSIVE;
}

/** "met Ana Ruiz, a diplomat familiar with the plan said": somebody else, who speaks. */
function speaksItself({ scan }: Linking, { from, to }: OfficeUse): boolean {
  const { lowers } = scan.tokens;
  if (lowers[from - 1] !== 'a' && lowers[from - 1] !== 'an') return false;
  for (let i = to; i < to + 6; i += 1) {
    if (isOf(scan, i, SPEECH)) return lowers[i] !== 'who' && lowers[i] !== 'whose';
    if (CLOSERS.has(lowers[i] ?? '.')) return false;
  }
  return false;
}

/** "Ruiz, Chilean president discuss trade": a verb of several right behind makes a list of the two. */
function isListed({ scan }: Linking, { from, to, office }: OfficeUse): boolean {
  const { words, lowers } = scan.tokens;
  if (words[from - 1] !== ',' || office.isPlural) return false;
  return SEVERAL_DO.has(lowers[lowers[to] === 'to' ? to + 1 : to] ?? '');
}

/** What headlines say of two, without an ending. By hand. */
const SEVERAL_DO = new Set(
  'discuss meet hold agree sign vow urge call pledge back clash trade exchange join seek talk speak welcome reject open resume begin start launch condemn hail'.split(
    ' ',
  ),
);

/** "After talks with Ana Ruiz, the minister left": no comma closes, and the name hangs on a preposition. */
function isLoose({ scan }: Linking, piece: Piece | undefined, { to }: OfficeUse): boolean {
  const { lowers } = scan.tokens;
  if (piece === undefined || CLOSERS.has(lowers[to] ?? '.') || closesLater(scan, to)) return false;
  const first = lowers[piece.atom.from - 1] === '.' ? piece.atom.from - 2 : piece.atom.from;
  return HANGS.has(lowers[first - 1] ?? '');
}

/** "the leader of the majority in the Senate,": a comma behind what the office is of. */
function closesLater(scan: Scan, to: number): boolean {
  const { lowers, words } = scan.tokens;
  if (lowers[to] !== 'of' && lowers[to] !== 'for') return false;
  for (let i = to + 1; i < to + 9; i += 1) {
    if (words[i] === ',' || words[i] === ')') return true;
    if (words[i] === '.' || isVerb(lowers[i] ?? '') || isOf(scan, i, SPEECH)) return false;
  }
  return false;
}

const HANGS = new Set('with to from by of for about after before against on'.split(' '));
