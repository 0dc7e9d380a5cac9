import { PLATFORM_THINGS, PLATFORMS } from '../../lexicon/organisations.ts';
import { FUNCTION, SPEECH } from '../../lexicon/word-classes.ts';
import type { EntityKind } from '../../model/reading.ts';
import { WORD } from '../../text/tokens.ts';
import type { KnownAtom } from './atoms.ts';
import { DASHES } from './dashes.ts';
import { aliasInitials } from './initials.ts';
import { personByPart } from './link-person.ts';
import type { Linking, Piece } from './pieces.ts';
import { linkBody } from './link-body.ts';
import { alias, enter, find } from './registry.ts';
import { isCapital, isOf } from './scan.ts';
import { CAPITALS } from './shapes.ts';
import { isVerb } from './stands-for.ts';

const KINDS: Readonly<Record<string, EntityKind>> = {
  country: 'country',
  organisation: 'organisation',
  group: 'group',
  person: 'person',
};

/** What a known name stands for: nobody for a demonym, the person for a place that is a surname here. */
export function linkKnown(linking: Linking, atom: KnownAtom): Piece {
  const { known } = atom;
  if (known.kind === 'demonym' || isMedium(linking, atom) || isDateline(linking, atom))
    return { atom, entities: [], isPartial: false };
  if (isMember(linking, atom)) return { atom, entities: memberOf(linking, atom), isPartial: true };
  const person = surnameOf(linking, atom);
  if (person !== null) return { atom, entities: [person], isPartial: true };
  const own = ownShort(linking, atom);
  if (own !== null) return { atom, entities: [own], isPartial: true };
  const kind = KINDS[known.kind] ?? 'place';
  const entity = enter(linking.registry, kind, known.name.toLowerCase(), known.name);
  const draft = linking.registry.drafts[entity];
  if (draft && (kind === 'organisation' || kind === 'group')) draft.state ??= known.state;
  if (draft?.lastMention === -1 && kind === 'organisation') aliasInitials(linking, atom, entity);
  return { atom, entities: [entity], isPartial: false };
}

/** "the Social Democrat said", "a Chilean Free Democrat who": one of a party, before what is said of a person. */
function isMember({ scan }: Linking, { from, to, known }: KnownAtom): boolean {
  const { lowers, kinds } = scan.tokens;
  const isOne = known.kind === 'organisation' && known.name.endsWith('s') && to === from + 2;
  if (!isOne || lowers[to - 1]?.endsWith('s')) return false;
  const isPlain = ARTICLES.has(lowers[from - 1] ?? '');
  const isQualified = isCapital(scan, from - 1) && ARTICLES.has(lowers[from - 2] ?? '');
  if (!isPlain && !isQualified) return false;
  return kinds[to] !== WORD || isOf(scan, to, FUNCTION | SPEECH) || isVerb(lowers[to] ?? '');
}

const ARTICLES = new Set(['the', 'a', 'an']);

/** The person named last, who is said to be of that party; nobody where the text does not say so. */
function memberOf({ lastPerson, registry }: Linking, { known }: KnownAtom): readonly number[] {
  const draft = registry.drafts[lastPerson ?? -1];
  if (lastPerson === null || draft === undefined) return [];
  return [...draft.offices.values()].some(({ of }) => of === known.name) ? [lastPerson] : [];
}

/** "the Union of Canal Workers (UCW)": letters that the text gives to a body of its own, whatever they mean elsewhere. */
function ownShort(linking: Linking, { from, to, known }: KnownAtom): number | null {
  const { acronyms, scan, registry } = linking;
  if (known.kind !== 'organisation' || to !== from + 1) return null;
  const name = acronyms.get(scan.tokens.lowers[from] ?? '');
  if (name === undefined || scan.shapes[from] !== CAPITALS) return null;
  const isKnown = name.type === 'known';
  if (isKnown && (name.known.name === known.name || name.known.state !== null)) return null;
  const entity = isKnown
    ? enter(registry, 'organisation', name.known.name.toLowerCase(), name.known.name)
    : (linkBody(linking, name, null).entities[0] ?? null);
  if (
    isKnown &&
    entity !== null &&
    find(registry, 'organisation', known.name.toLowerCase()) === null
  )
    alias(registry, 'organisation', known.name.toLowerCase(), entity);
  return entity;
}

/** "on Twitter", "in a Facebook post": where it was written, nobody who acts. */
function isMedium({ scan }: Linking, { from, to, known }: KnownAtom): boolean {
  if (!PLATFORMS.has(known.name)) return false;
  const { lowers } = scan.tokens;
  return (
    lowers[from - 1] === 'on' || lowers[from - 1] === 'via' || PLATFORM_THINGS.has(lowers[to] ?? '')
  );
}

/** "GENEVA (Reuters) - ", "(AP/NNA) - ": the agency that sent the article acts in nothing. */
function isDateline({ scan }: Linking, { from, to, known }: KnownAtom): boolean {
  const { words } = scan.tokens;
  if (known.kind !== 'organisation' || words[from - 1] !== '(') return false;
  const end = words[to] === '/' ? to + 2 : to;
  return words[end] === ')' && DASHES.has(words[end + 1] ?? '');
}

const PLACE_WORDS = new Set(['in', 'at', 'from', 'near', 'to', 'of']);

/** "Washington said" in an article on Malik Washington; not "in Washington". */
function surnameOf(linking: Linking, { from, to }: KnownAtom): number | null {
  const { tokens } = linking.scan;
  if (to !== from + 1 || PLACE_WORDS.has(tokens.lowers[from - 1] ?? '')) return null;
  const word = tokens.lowers[from] ?? '';
  const person = personByPart(linking, word, null);
  const draft = person === null ? undefined : linking.registry.drafts[person];
  return draft && draft.name.toLowerCase().endsWith(` ${word}`) && draft.lastMention >= 0
    ? person
    : null;
}
