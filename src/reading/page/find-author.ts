import type { TextRange } from '../../model/span.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, PUNCTUATION, WORD } from '../../text/tokens.ts';
import type { PageLine } from './page-lines.ts';
import { endOfPerson } from './person-line.ts';

const LEADS = new Set(['by', 'author', 'authors', 'written', 'story', 'reported', 'text', 'words']);

/** Words between a name and a place or a paper. */
const AFTER_NAME = new Set(['in', 'for', 'at', 'from', 'reporting']);

/** The name in the byline, else in the first line of a sign-off of at most three words; else null. */
export function findAuthor(
  prepared: PreparedText,
  lines: readonly PageLine[],
  rules: readonly (string | null)[],
): TextRange | null {
  const names = lines
    .filter((line, i) => holdsName(prepared, line, rules[i] ?? null))
    .flatMap((line) => nameIn(prepared, line) ?? []);
  const whole = names.find((name) => prepared.text.slice(name.start, name.end).includes(' '));
  if (names.length > 0) return whole ?? names[0] ?? null;
  const signed = lines.find((_, i) => rules[i] === 'page/sign-off');
  return signed && signed.words.length > 1 && signed.words.length < 4
    ? nameIn(prepared, signed)
    : null;
}

/** "By Ana Ruiz", "Ana Ruiz | 3 May 2024", "Ana Ruiz in Oslo". */
function holdsName(prepared: PreparedText, line: PageLine, rule: string | null): boolean {
  if (rule !== 'page/byline' && rule !== 'page/stamp') return false;
  return LEADS.has(line.words[0] ?? '') || endOfPerson(prepared, line) > line.from;
}

/** From the first capitalised word after the lead words to the comma, number or end of the line. */
function nameIn(prepared: PreparedText, line: PageLine): TextRange | null {
  const { tokens } = prepared;
  let i = line.from;
  while (i < line.to && (tokens.kinds[i] === PUNCTUATION || isLead(prepared, i))) i += 1;
  const first = i;
  while (i < line.to && isNamePart(prepared, i)) i += 1;
  if (i === first) return null;
  return { start: tokens.starts[first] ?? 0, end: tokens.ends[i - 1] ?? 0 };
}

function isLead(prepared: PreparedText, i: number): boolean {
  return LEADS.has(prepared.tokens.lowers[i] ?? '');
}

function isNamePart(prepared: PreparedText, i: number): boolean {
  const { tokens } = prepared;
  if (tokens.kinds[i] === NUMBER || AFTER_NAME.has(tokens.words[i] ?? '')) return false;
  return tokens.kinds[i] === WORD || ".-’'".includes(tokens.words[i] ?? ' ');
}
