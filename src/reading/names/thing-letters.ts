import { NAMED_THING } from '../../lexicon/word-classes.ts';
import type { Tokens } from '../../text/tokens.ts';
import { PLAIN } from './shapes.ts';

/** Most words before the last of such a name. */
const LONGEST = 6;

/** Two letters can mean too much. */
const LEAST = 3;

/**
 * First letters, in small letters, of names that are of no actor: "hca" of "Harbour Ceasefire Agreement". One look at
 * each token and few before it.
 */
export function thingLetters(
  tokens: Tokens,
  shapes: Uint8Array,
  classes: Int32Array,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 1; i < tokens.count; i += 1) {
    if (shapes[i] === PLAIN || ((classes[i] ?? 0) & NAMED_THING) === 0) continue;
    let letters = '';
    for (let at = i; at > i - LONGEST && at >= 0 && shapes[at] !== PLAIN; at -= 1) {
      letters = (tokens.lowers[at]?.[0] ?? '') + letters;
      if (at > 0 && tokens.starts[at] === tokens.ends[at - 1]) break;
      if (letters.length >= LEAST) found.add(letters);
    }
  }
  return found;
}
