import { matchPhrase, splitPhrase } from '../../lexicon/phrase-table.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Bearer } from '../link/bearers.ts';
import type { Sources } from '../cite.ts';

/** Longest name of a state or body that is looked for before a name, in characters. */
const REACH = 40;

/**
 * The states and bodies in whose name an article speaks of bearers without saying an office: those
 * reading gives without one, the possessive before a name ("Borduria's Ada Brandt"), any in a description ("a senior Bordurian
 * official"). Each once, in order.
 */
export function namedBodies(
  bearers: readonly Bearer[],
  { texts }: Sources,
  lexicon: Lexicon,
): readonly string[] {
  const found = bearers.flatMap(({ kind, name, document, mentions, roles }) => {
    const told = roles.flatMap(({ office, of }) => (office === '' && of !== null ? [of] : []));
    if (told.length > 0) return told;
    if (kind === 'organisation') return stateInName(name, lexicon);
    if (kind !== 'person') return knownIn(name, lexicon);
    const text = texts.get(document) ?? '';
    return mentions.flatMap(({ form, start }) => {
      if (form !== 'name' || !/['’]s $/.test(text.slice(Math.max(0, start - 3), start))) return [];
      const owner = /([\p{L}. ]+)['’]s $/u.exec(text.slice(Math.max(0, start - REACH), start));
      return owner?.[1] === undefined ? [] : lastKnown(owner[1], lexicon);
    });
  });
  return [...new Set(found)];
}

/** The state a body is named for: "Bordurian coast guard", "Foreign Ministry of Borduria". */
function stateInName(name: string, lexicon: Lexicon): readonly string[] {
  const tokens = splitPhrase(name);
  const first = matchPhrase(lexicon.knownNames, tokens, 0, tokens.length)?.value;
  if (first?.kind === 'country' || first?.kind === 'demonym') return [first.name];
  const [, last] = / of (?:the )?(.+)$/.exec(name) ?? [];
  return last === undefined ? [] : lastKnown(last, lexicon);
}

/** Every known state or body in some words. */
function knownIn(words: string, lexicon: Lexicon): readonly string[] {
  const tokens = splitPhrase(words);
  const found: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const match = matchPhrase(lexicon.knownNames, tokens, at, tokens.length);
    if (!match) continue;
    const { kind, name, state } = match.value;
    if (kind !== 'person') found.push(state ?? name);
    at = match.end - 1;
  }
  return found;
}

/** The known state or body that some words end in. */
function lastKnown(words: string, lexicon: Lexicon): readonly string[] {
  const tokens = splitPhrase(words);
  for (let at = 0; at < tokens.length; at += 1) {
    const match = matchPhrase(lexicon.knownNames, tokens, at, tokens.length);
    if (match?.end === tokens.length) return [match.value.state ?? match.value.name];
  }
  return [];
}
