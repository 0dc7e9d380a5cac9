import { isUpperUnit } from '../../text/characters.ts';
import { WORD } from '../../text/tokens.ts';
import type { Tokens } from '../../text/tokens.ts';

/** How a token is written; small letters and all that is no word are plain. */
export const PLAIN = 0;
/** A capital, then at least one small letter: "Armenia", "McDonald". */
export const CAPITAL = 1;
/** Two or more capitals: "NATO", "ARMENIA". */
export const CAPITALS = 2;
/** One capital letter, or initials: "J", "U.S.". */
export const INITIAL = 3;

/** Articles that open a name in small letters when a hyphen ties them to a capital: "al-Sisi". */
const TIED = new Set(['al', 'el', 'as', 'ad', 'ash', 'ul', 'ud']);

/** The shape of every token, as a column beside the token columns. */
export function readShapes(tokens: Tokens): Uint8Array {
  const shapes = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i += 1)
    if (tokens.kinds[i] === WORD)
      shapes[i] = shapeOf(tokens.words[i] ?? '', tokens.lowers[i] ?? '');
  for (let i = 0; i + 2 < tokens.count; i += 1)
    if (shapes[i] === PLAIN && isTied(tokens, i) && shapes[i + 2] === CAPITAL) shapes[i] = CAPITAL;
  return shapes;
}

function isTied(tokens: Tokens, i: number): boolean {
  return (
    tokens.words[i + 1] === '-' &&
    TIED.has(tokens.words[i] ?? '') &&
    tokens.starts[i + 1] === tokens.ends[i] &&
    tokens.starts[i + 2] === tokens.ends[i + 1]
  );
}

function shapeOf(word: string, lower: string): number {
  if (word === lower || !isUpperUnit(word.charCodeAt(0))) return PLAIN;
  if (word.length === 1 || word.charCodeAt(1) === 46) return INITIAL;
  return word === word.toUpperCase() ? CAPITALS : CAPITAL;
}
