import { buildKnownNames } from '../lexicon/known-names.ts';
import { matchPhrase, splitPhrase } from '../lexicon/phrase-table.ts';
import type { LexiconLines, SideEntry } from '../model/corpus.ts';

/**
 * Lexicon lines, `name|adjective`, for members of sides that the word lists do not know: a member
 * that starts like the one before it is its adjective (`Tarvia, Tarvian`).
 */
export function stateLines(
  sides: readonly SideEntry[],
  lexicon: Omit<LexiconLines, 'states'>,
): readonly string[] {
  const known = buildKnownNames({ ...lexicon, states: [] });
  const isKnown = (name: string): boolean => {
    const words = splitPhrase(name);
    return matchPhrase(known, words, 0, words.length)?.end === words.length;
  };
  return sides.flatMap(({ members }) => {
    const groups: string[][] = [];
    for (const member of members.filter((name) => !isKnown(name))) {
      const last = groups.at(-1);
      if (last && sharedStart(last[0] ?? '', member) >= 3) last.push(member);
      else groups.push([member]);
    }
    return groups.map((group) => group.join('|'));
  });
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
