import { SENT_HEADS } from '../../lexicon/description-words.ts';
import { lastWord, officeHead } from '../../lexicon/office-fit.ts';
import { BODY_HEAD } from '../../lexicon/word-classes.ts';
import type { OfficeAtom } from './atoms.ts';
import { officeBody } from './body-of-piece.ts';
import { isState } from './body-name.ts';
import { gapAfter } from './gaps.ts';
import type { Linking, Piece } from './pieces.ts';
import { isCapital, isOf } from './scan.ts';

/** What stands after an office: "of Chile and Peru", "to Chile", "for the State Department". */
export interface AfterOffice {
  readonly to: number;
  readonly nextPiece: number;
  readonly of: readonly string[];
  /** "to chile" for an envoy or representative; else empty. */
  readonly suffix: string;
}

const OF = new Set(['of', 'of the', 'of both', 'from', 'from the', 'representing']);
const BELONGS = new Set([
  'for',
  'for the',
  'at',
  'at the',
  'with',
  'with the',
  'in',
  'in the',
  'on the',
]);
const TOWARDS = new Set(['to', 'to the', 'for', 'for the', 'on', 'on the']);
const JOINS = new Set([',', 'and', ', and', 'and the', 'and of', ', the', 'and of the', '&']);

/** Reads the states, bodies or places after the office at piece `i`. */
export function readAfter(linking: Linking, pieces: readonly Piece[], i: number): AfterOffice {
  const atom = pieces[i]?.atom;
  const gap = gapAfter(linking, pieces, i);
  const nothing = { to: atom?.to ?? 0, nextPiece: i + 1, of: [], suffix: '' };
  if (atom?.type !== 'office' || gap === null || !atom.office.isOfBody) return nothing;
  const short = shortBodyAfter(linking, atom.to);
  if (short !== null) return { ...nothing, to: atom.to + 3, of: [short] };
  const body = officeBody(linking, pieces[i + 1]);
  if (body === null) return nothing;
  if (OF.has(gap) || isQualified(gap))
    return ofBodies(linking, pieces, i + 1, atom.office.isPlural);
  if (BELONGS.has(gap) && isBodyPiece(linking, pieces[i + 1]))
    return ofBodies(linking, pieces, i + 1, atom.office.isPlural);
  const isSent = SENT_HEADS.has(lastWord(officeHead(atom.office.name))) || isSpeaker(atom);
  if (TOWARDS.has(gap) && isSent) return towards(linking, pieces, i, gap);
  return nothing;
}

/** "of the ruling", "of the centre-left": plain words before a body's name. */
function isQualified(gap: string): boolean {
  return /^of (?:the|his|her|their) (?:[a-z]+|[a-z]+ - [a-z]+)(?: [a-z]+)?$/.test(gap);
}

/** "for the ministry", "of the union": the body named before whose last word it is; null for none. */
function shortBodyAfter({ scan, registry }: Linking, at: number): string | null {
  const { lowers } = scan.tokens;
  const isLinked = lowers[at] === 'for' || lowers[at] === 'of' || lowers[at] === 'at';
  if (!isLinked || lowers[at + 1] !== 'the' || isCapital(scan, at + 2)) return null;
  const head = lowers[at + 2] ?? '';
  if (!isOf(scan, at + 2, BODY_HEAD) || isCapital(scan, at + 3)) return null;
  const index = registry.byBodyWord.get(head)?.findLast((entity) => {
    const draft = registry.drafts[entity];
    return draft !== undefined && draft.lastMention >= 0;
  });
  return registry.drafts[index ?? -1]?.name ?? null;
}

/** One or more bodies from piece `i` on. */
function ofBodies(
  linking: Linking,
  pieces: readonly Piece[],
  i: number,
  isPlural: boolean,
): AfterOffice {
  const of: string[] = [];
  let prefix = '';
  let at = i;
  for (;;) {
    const body = officeBody(linking, pieces[at]);
    if (body === null) break;
    at = ownedEnd(linking, pieces, at);
    const owned = officeBody(linking, pieces[at]) ?? body;
    of.push(owned.name);
    prefix = owned.prefix;
    if (isShortOf(linking, pieces, at) || isSentBody(linking, pieces, at)) at += 1;
    const gap = gapAfter(linking, pieces, at);
    if (gap === null || !JOINS.has(gap)) break;
    const isList = isStatePiece(pieces[at]) && isStatePiece(pieces[at + 1]);
    if (!isList && !(isPlural && areBodies(linking, pieces[at], pieces[at + 1]))) break;
    at += 1;
  }
  const to = pieces[at]?.atom.to ?? 0;
  const isBracketed = linking.scan.tokens.words[to] === ')' && isShortOf(linking, pieces, at - 1);
  const suffix = of.length === 1 && prefix !== '' && isLed(pieces[i - 1]) ? `of the ${prefix}` : '';
  return { to: isBracketed ? to + 1 : to, nextPiece: at + 1, of, suffix };
}

/** "of the EU Delegation to Chile": whether the piece after says where the body is. */
function isSentBody(linking: Linking, pieces: readonly Piece[], i: number): boolean {
  const gap = gapAfter(linking, pieces, i);
  if (gap !== 'to' && gap !== 'to the') return false;
  const last = linking.scan.tokens.lowers[(pieces[i]?.atom.to ?? 0) - 1] ?? '';
  return SENT_BODIES.has(last) && isStatePiece(pieces[i + 1]);
}

const SENT_BODIES = new Set(['delegation', 'mission', 'embassy', 'office']);

/** Those who lead or belong to a body: "head of the Chilean delegation" is no head of Chile. By hand. */
const LED = new Set('head leader chief member chairman chairwoman chair director'.split(' '));

function isLed(piece: Piece | undefined): boolean {
  return piece?.atom.type === 'office' && LED.has(lastWord(officeHead(piece.atom.office.name)));
}

/** "of the Green Union (GU)": whether the piece after is the same body's short name in brackets. */
function isShortOf(linking: Linking, pieces: readonly Piece[], i: number): boolean {
  const [body, short] = [pieces[i]?.entities[0], pieces[i + 1]?.entities[0]];
  return body !== undefined && body === short && gapAfter(linking, pieces, i) === '(';
}

/** "of Chile's Security Council": the body after the state; "of the OSCE Minsk Group": itself. */
function ownedEnd(linking: Linking, pieces: readonly Piece[], i: number): number {
  if (!isStatePiece(pieces[i]) || !isBodyPiece(linking, pieces[i + 1])) return i;
  const gap = gapAfter(linking, pieces, i);
  return gap === "'s" || gap === '' ? i + 1 : i;
}

function towards(linking: Linking, pieces: readonly Piece[], i: number, gap: string): AfterOffice {
  const atom = pieces[i]?.atom;
  const target = pieces[i + 1];
  const draft = linking.registry.drafts[target?.entities[0] ?? -1];
  const isAmbassador = atom?.type === 'office' && /ambassador|consul|commissioner/.test(atom.words);
  const end = { to: target?.atom.to ?? 0, nextPiece: i + 2 };
  if (atom?.type === 'office' && isSpeaker(atom) && draft)
    return { ...end, of: [draft.name], suffix: '' };
  const suffix = draft && !isAmbassador ? `${gap} ${draft.name.toLowerCase()}` : '';
  return { ...end, of: [], suffix };
}

function isSpeaker({ words }: OfficeAtom): boolean {
  return /^(?:chief |deputy )?spokes/.test(words);
}

function isBodyPiece(linking: Linking, piece: Piece | undefined): boolean {
  const kind = linking.registry.drafts[piece?.entities[0] ?? -1]?.kind;
  return kind === 'organisation' || kind === 'group';
}

/** "the leaders of the Green Union and the Harbour League" */
function areBodies(linking: Linking, a: Piece | undefined, b: Piece | undefined): boolean {
  return isBodyPiece(linking, a) && isBodyPiece(linking, b);
}

function isStatePiece(piece: Piece | undefined): boolean {
  return piece?.atom.type === 'known' && isState(piece.atom.known.kind);
}
