import type { Lexicon } from '../../lexicon/lexicon.ts';
import { matchPhrase, splitPhrase } from '../../lexicon/phrase-table.ts';
import type { SideEntry } from '../../model/corpus.ts';
import type { SideId } from '../../model/ids.ts';
import { foldName } from '../link/name-parts.ts';

/** Finds the state behind a name: of a body, a demonym or the state itself; null for none. */
export type StateOf = (name: string) => string | null;

/** Asks the word lists of a corpus whose a state or body is. */
export function stateFinder(lexicon: Lexicon): StateOf {
  return (name) => {
    const words = splitPhrase(name);
    const match = matchPhrase(lexicon.knownNames, words, 0, words.length);
    if (match?.end !== words.length) return null;
    return match.value.kind === 'person' ? null : match.value.state;
  };
}

/** Finds the side that a state or body belongs to; null where it is none of the members. */
export type SideOf = (name: string) => SideId | null;

/** Looks a name up among the members of the sides, itself first, then the state behind it. */
export function sideFinder(sides: readonly SideEntry[], stateOf: StateOf): SideOf {
  const byMember = new Map<string, SideId>();
  for (const { id, name, members } of sides) {
    for (const member of [...members, name]) {
      const key = foldName(member);
      if (!byMember.has(key)) byMember.set(key, id);
    }
  }
  return (name) => {
    const own = byMember.get(foldName(name));
    if (own) return own;
    const state = stateOf(name);
    return state === null ? null : (byMember.get(foldName(state)) ?? null);
  };
}
