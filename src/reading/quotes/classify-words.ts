import {
  BE,
  CONTRACTED,
  COORDINATOR,
  FINITE,
  functionBits,
  TIME,
} from '../../lexicon/function-words.ts';
import type { Mention } from '../../model/reading.ts';
import { NUMBER, POSSESSIVE, WORD } from '../../text/tokens.ts';
import type { Tokens } from '../../text/tokens.ts';

/** Words in capitals that are no pronouns. */
const ABBREVIATED = new Set(['US', 'IT']);

/**
 * Classes of each token as bits (lexicon/function-words.ts), 0 for none. A person's name has none, whatever its
 * words are elsewhere; "’s" after a pronoun is a verb, elsewhere a possessive.
 */
export function classifyWords(
  tokens: Tokens,
  mentions: readonly Mention[],
  mentionOf: Int32Array,
): Int32Array {
  const bits = new Int32Array(tokens.count);
  for (let i = 0; i < tokens.count; i += 1) {
    const kind = tokens.kinds[i];
    if (kind === WORD && !ABBREVIATED.has(tokens.words[i] ?? '')) {
      const own = bitsAt(tokens, i);
      bits[i] = own !== 0 && isPersonName(tokens, mentions[mentionOf[i] ?? -1], i) ? 0 : own;
    } else if (kind === POSSESSIVE && CONTRACTED.has(tokens.lowers[i - 1] ?? '')) {
      const isName = (mentionOf[i - 1] ?? -1) >= 0 && mentionOf[i - 1] === mentionOf[i - 2];
      bits[i] = isName ? 0 : BE | FINITE;
    } else if (tokens.words[i] === '&') bits[i] = COORDINATOR;
  }
  return bits;
}

/** "Ana Kelly", "Bo Day", "Theresa May": a capital word of a name that is no adverb, day or verb there. */
function isPersonName(tokens: Tokens, mention: Mention | undefined, i: number): boolean {
  if (mention?.kind !== 'person' || (mention.form !== 'name' && mention.form !== 'partial'))
    return false;
  return tokens.words[i]?.charAt(0) !== tokens.lowers[i]?.charAt(0);
}

/** "led by Ruiz": a participle, though "led" alone is finite; "May 2022": a month. */
function bitsAt(tokens: Tokens, i: number): number {
  const bits = functionBits(tokens.lowers[i] ?? '');
  if (bits === FINITE && tokens.lowers[i + 1] === 'by') return 0;
  return tokens.words[i] === 'May' && tokens.kinds[i + 1] === NUMBER ? TIME : bits;
}
