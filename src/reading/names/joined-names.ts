import {
  BODY_NOUN,
  CALENDAR,
  CAPITAL_WORD,
  FUNCTION,
  HONORIFIC,
  MAN,
  OFFICE_START,
  OPENER,
  WOMAN,
} from '../../lexicon/word-classes.ts';
import { POSSESSIVE } from '../../text/tokens.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { NameAtom } from './atoms.ts';
import type { Scan } from './scan.ts';
import { CAPITAL } from './shapes.ts';
import { looksPlural } from './plural-look.ts';

/** What has a meaning of its own on either side of "and". */
const OWN =
  FUNCTION | CALENDAR | CAPITAL_WORD | HONORIFIC | MAN | WOMAN | OPENER | OFFICE_START | BODY_NOUN;

/** How often a pair stands in the text, how often one of its words stands without the other, and whether something is said of it as of one. */
interface Pair {
  readonly first: string;
  readonly second: string;
  times: number;
  isOne: boolean;
}

/**
 * Names that are two capital words joined by "and", as "Oak and Thorn": words in small letters. Both words
 * stand only so, twice or more, and once before a noun or "'s" that goes with one body.
 */
export function joinedNames(
  tokens: Tokens,
  shapes: Uint8Array,
  classes: Int32Array,
): ReadonlySet<string> {
  const pairs = new Map<string, Pair>();
  for (let i = 0; i + 2 < tokens.count; i += 1) {
    if (tokens.words[i + 1] !== 'and' || !isPair(tokens, shapes, classes, i)) continue;
    const [first, second] = [tokens.lowers[i] ?? '', tokens.lowers[i + 2] ?? ''];
    const key = `${first} and ${second}`;
    const pair = pairs.get(key) ?? { first, second, times: 0, isOne: false };
    pair.times += 1;
    pair.isOne ||= isOneAfter(tokens, classes, i + 3);
    pairs.set(key, pair);
  }
  const found = [...pairs].filter(([, { times, isOne }]) => times > 1 && isOne);
  if (found.length === 0) return NONE;
  const counts = countCapitals(tokens, shapes);
  return new Set(
    found.flatMap(([key, { first, second, times }]) =>
      counts.get(first) === times && counts.get(second) === times ? [key] : [],
    ),
  );
}

const NONE: ReadonlySet<string> = new Set();

function isPair(tokens: Tokens, shapes: Uint8Array, classes: Int32Array, i: number): boolean {
  if (shapes[i] !== CAPITAL || shapes[i + 2] !== CAPITAL) return false;
  if (shapes[i - 1] === CAPITAL && ((classes[i - 1] ?? 0) & OFFICE_START) === 0) return false;
  if ((((classes[i] ?? 0) | (classes[i + 2] ?? 0)) & OWN) !== 0) return false;
  return !looksPlural(tokens.lowers[i] ?? '') && !looksPlural(tokens.lowers[i + 2] ?? '');
}

/** Before what one body has or is: "'s", "party", "leader". */
function isOneAfter(tokens: Tokens, classes: Int32Array, at: number): boolean {
  if (tokens.kinds[at] === POSSESSIVE) return true;
  return PARTY_NOUNS.has(tokens.lowers[at] ?? '') || ((classes[at] ?? 0) & OFFICE_START) !== 0;
}

const PARTY_NOUNS = new Set(
  'party alliance coalition list bloc movement faction group company firm bank lawmaker lawmakers leader chairman'.split(
    ' ',
  ),
);

function countCapitals(tokens: Tokens, shapes: Uint8Array): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < tokens.count; i += 1)
    if (shapes[i] === CAPITAL) {
      const lower = tokens.lowers[i] ?? '';
      counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
  return counts;
}

/** Such a name at token `at`; null for none. */
export function joinedAt({ joined, tokens }: Scan, at: number, limit: number): NameAtom | null {
  if (joined.size === 0 || tokens.words[at + 1] !== 'and' || at + 2 >= limit) return null;
  const key = `${tokens.lowers[at] ?? ''} and ${tokens.lowers[at + 2] ?? ''}`;
  return joined.has(key) ? { type: 'name', from: at, to: at + 3 } : null;
}
