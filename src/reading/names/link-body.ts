import { BODY_HEAD, CAPITAL_WORD, OPENER, TOPIC } from '../../lexicon/word-classes.ts';
import type { NameAtom } from './atoms.ts';
import { readBodyName, stateBodyName } from './body-name.ts';
import type { BodyName } from './body-name.ts';
import { aliasInitials } from './initials.ts';
import { knownAt } from './lead.ts';
import { isRowOf } from './name-parts.ts';
import { printedName } from './people.ts';
import type { Linking, Piece } from './pieces.ts';
import { bodyWords, enter, find, stateBodyKey } from './registry.ts';
import { isOf } from './scan.ts';

/** The body that a name stands for; `owner` is the state named just before it ("Armenia's Parliament"). */
export function linkBody(linking: Linking, atom: NameAtom, owner: string | null): Piece {
  const name = readBodyName(linking.scan, atom);
  const listed = listedBody(linking, atom);
  if (listed !== null) return { atom, entities: [listed], isPartial: false };
  const state = name.state ?? owner;
  if (name.isGeneric && state !== null)
    return { atom, entities: [stateBody(linking, name, state)], isPartial: false };
  const earlier = earlierBody(linking, name.words, name.state);
  if (earlier !== null) return { atom, entities: [earlier], isPartial: true };
  return { atom, entities: [newBody(linking, atom, name, state)], isPartial: false };
}

/** The lexicon's body when its words follow a state: "U.S. State Department". */
function listedBody(linking: Linking, { from, to }: NameAtom): number | null {
  const lead = knownAt(linking.scan, from, to);
  const known = lead && lead.to < to ? knownAt(linking.scan, lead.to, to) : null;
  if (known?.to !== to || known.known.kind !== 'organisation') return null;
  if (known.known.state !== null && known.known.state !== lead?.known.state) return null;
  return enterBody(linking, known.known.name, known.known.name, known.known.state);
}

function stateBody(linking: Linking, { words }: BodyName, state: string): number {
  const name = stateBodyName(words, state);
  return enterBody(linking, stateBodyKey(linking.registry, name), name, state);
}

function newBody(linking: Linking, atom: NameAtom, name: BodyName, state: string | null): number {
  const printed = printedName(linking.scan, atom);
  const entity = enterBody(linking, name.words.join(' '), printed, state);
  aliasInitials(linking, atom, entity);
  return entity;
}

function enterBody(linking: Linking, key: string, name: string, state: string | null): number {
  const entity = enter(linking.registry, 'organisation', key, name);
  const draft = linking.registry.drafts[entity];
  if (draft) draft.state ??= state;
  return entity;
}

/** The last body named whose words hold these in a row, of that state if one is printed: "the Ministry", "the Policy Center". */
function earlierBody(
  linking: Linking,
  words: readonly string[],
  state: string | null = null,
): number | null {
  const { registry } = linking;
  const own = find(registry, 'organisation', words.join(' '));
  if (own !== null) return own;
  let best: number | null = null;
  let latest = -1;
  for (const index of registry.byBodyWord.get(words.at(-1) ?? '')?.slice(-50) ?? []) {
    const draft = registry.drafts[index];
    if (draft === undefined || draft.lastMention <= latest) continue;
    if (state !== null && draft.state !== state) continue;
    const whole = bodyWords(draft.name);
    if (whole.length > words.length && isRowOf(words, whole))
      [best, latest] = [index, draft.lastMention];
  }
  return best;
}

/** A single capital that names a body: an acronym, "the Commission", the first word of "Acme Corp". */
export function linkShortBody(linking: Linking, atom: NameAtom): Piece | null {
  const { scan, registry } = linking;
  const lower = scan.tokens.lowers[atom.from] ?? '';
  const own = find(registry, 'organisation', lower.replaceAll('.', ''));
  if (own !== null) return { atom, entities: [own], isPartial: true };
  const party = find(registry, 'group', `${lower}s`) ?? find(registry, 'organisation', `${lower}s`);
  if (party !== null) return { atom, entities: [party], isPartial: true };
  if (isOf(scan, atom.from, CAPITAL_WORD)) return null;
  const earlier = earlierBody(linking, [lower]);
  const isHead = isOf(scan, atom.from, BODY_HEAD);
  const isFirst =
    earlier !== null &&
    !isOf(scan, atom.from, TOPIC | OPENER) &&
    startsWith(linking, earlier, lower);
  if (earlier !== null && (isHead || isFirst))
    return { atom, entities: [earlier], isPartial: true };
  return null;
}

function startsWith(linking: Linking, entity: number, word: string): boolean {
  return linking.registry.drafts[entity]?.name.toLowerCase().startsWith(`${word} `) ?? false;
}
