import type { PreparedText } from '../../text/prepared-text.ts';
import { WORD } from '../../text/tokens.ts';
import { isProse } from './page-lines.ts';
import type { PageLine } from './page-lines.ts';

/** Longest line of a name or a place under an article, in words. */
const LONGEST_NAME = 5;
/** Most lines of a sign-off. */
const MOST_LINES = 4;

/** Marks the name, place and date lines under the last paragraph as `page/sign-off`. */
export function markSignOff(
  prepared: PreparedText,
  lines: readonly PageLine[],
  rules: (string | null)[],
): void {
  const last = lines.findLastIndex((line, i) => rules[i] === null && isProse(line));
  const own = lines.flatMap((_, i) => (i > last && rules[i] === null ? [i] : []));
  if (last < 0 || own.length > MOST_LINES) return;
  for (const i of own) {
    const line = lines[i];
    if (line && isNameLike(prepared, line)) rules[i] = 'page/sign-off';
  }
}

/** Nothing but capitalised words: "Ana Ruiz", "Washington D.C.". */
function isNameLike(prepared: PreparedText, line: PageLine): boolean {
  if (line.words.length > LONGEST_NAME) return false;
  const { tokens } = prepared;
  for (let i = line.from; i < line.to; i += 1) {
    const isSmall = tokens.words[i] === tokens.lowers[i];
    if (tokens.kinds[i] === WORD && isSmall) return false;
    if (tokens.kinds[i] !== WORD && !',./|–—-'.includes(tokens.words[i] ?? ' ')) return false;
  }
  return true;
}
