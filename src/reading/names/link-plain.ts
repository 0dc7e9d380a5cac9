import type { PlainAtom } from './atoms.ts';
import { matchPhrase, splitPhrase } from '../../lexicon/phrase-table.ts';
import { canonicalOrder, stateBodyName } from './body-name.ts';
import { printedName } from './people.ts';
import { personOf } from './pieces.ts';
import type { Linking, Piece } from './pieces.ts';
import { fromArticle } from './plain-body.ts';
import { enter, latestBody, stateBodyKey } from './registry.ts';

/** Whom a body in small letters stands for: the state for its government, else a body or group of it. */
export function linkPlain(linking: Linking, atom: PlainAtom, before: Piece | undefined): Piece {
  const entity =
    atom.state === null ? ledBody(linking, atom, before) : ownedBody(linking, atom, atom.state);
  const shown = fromArticle(linking.scan, { from: atom.owner, to: atom.to });
  return { atom, entities: entity === null ? [] : [entity], isPartial: false, shown };
}

function ownedBody(linking: Linking, { body }: PlainAtom, state: string): number {
  if (body.kind === 'state') return enter(linking.registry, 'country', state.toLowerCase(), state);
  const words = canonicalOrder(body.words.map((word) => (word === 'defence' ? 'defense' : word)));
  const name = stateBodyName(words, state);
  const kind = body.kind === 'group' ? 'group' : 'organisation';
  const entity = enter(linking.registry, kind, stateBodyKey(linking.registry, name), name);
  const draft = linking.registry.drafts[entity];
  if (draft) draft.state ??= state;
  return entity;
}

/** "the Ruiz administration": the state that Ruiz is said to be of, else a body by her name. */
function ledBody(linking: Linking, atom: PlainAtom, before: Piece | undefined): number | null {
  const person = personOf(linking, before);
  const { registry } = linking;
  if (person === null) return null;
  const state = latestBody(registry.drafts[person]);
  if (state !== null && atom.body.kind === 'state' && isCountry(linking, state))
    return enter(registry, 'country', state.toLowerCase(), state);
  const name = printedName(linking.scan, { from: atom.owner, to: atom.to });
  return enter(registry, 'organisation', name.toLowerCase(), name);
}

function isCountry({ scan }: Linking, name: string): boolean {
  const words = splitPhrase(name);
  const known = matchPhrase(scan.lexicon.knownNames, words, 0, words.length);
  return known?.end === words.length && known.value.kind === 'country';
}
