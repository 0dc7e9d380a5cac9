import { INSTITUTION_WORDS, OUTLET_WORDS } from '../../lexicon/page-phrases.ts';
import type { TextRange } from '../../model/span.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, PUNCTUATION, WORD } from '../../text/tokens.ts';
import type { PageLine } from './page-lines.ts';

/** Longest name of a paper or an agency, in tokens. */
const LONGEST = 6;
/** Words after "Press" and "Media" in the label of what is no paper. */
const NO_PAPER = new Set(['release', 'note', 'advisory', 'statement', 'briefing', 'contact']);
/** Tokens of a dateline in which an agency may stand in brackets. */
const DATELINE = 16;

/**
 * Who brought the article out, as printed: the owner of the copyright, a paper named beside a byline
 * or a stamp, the institution above a press release, or the agency of the dateline. Null for none.
 */
export function findPublisher(
  prepared: PreparedText,
  lines: readonly PageLine[],
  rules: readonly (string | null)[],
  body: number,
): TextRange | null {
  return (
    first(lines, (line, i) => (rules[i] === 'page/copyright' ? ownerIn(prepared, line) : null)) ??
    first(lines, (line, i) => (i < body ? institutionIn(line) : null)) ??
    first(lines, (line, i) => (i < body && rules[i] !== null ? paperIn(prepared, line) : null)) ??
    agencyIn(prepared, lines[body])
  );
}

function first(
  lines: readonly PageLine[],
  read: (line: PageLine, i: number) => TextRange | null,
): TextRange | null {
  for (const [i, line] of lines.entries()) {
    const found = read(line, i);
    if (found) return found;
  }
  return null;
}

/** "© 2023 The Courier. …", "Copyright 2024 Lakeview News. All rights reserved." */
function ownerIn({ tokens }: PreparedText, line: PageLine): TextRange | null {
  const opens = tokens.words[line.from] === '©' || tokens.lowers[line.from] === 'copyright';
  if (!opens) return null;
  const owner = nameFrom({ tokens }, line.from + 1, line.to);
  if (owner) return owner;
  let i = line.from;
  while (i < line.to && i < line.from + LONGEST && tokens.kinds[i] !== NUMBER) i += 1;
  if (tokens.kinds[i] !== NUMBER) return null;
  while (tokens.kinds[i] === NUMBER || /^[-–,©]$/.test(tokens.words[i] ?? '')) i += 1;
  return nameFrom({ tokens }, i, line.to);
}

/** "Horn Observer" in a line of its own, or between bars beside a name and a date. */
function paperIn({ tokens }: Pick<PreparedText, 'tokens'>, line: PageLine): TextRange | null {
  if (line.isFinished) return null;
  for (let i = line.from; i < line.to; i += 1) {
    const isFirst = i === line.from || '|·•'.includes(tokens.words[i - 1] ?? ' ');
    const opens = isFirst && tokens.lowers[i] !== 'by';
    const name = opens ? nameFrom({ tokens }, i, line.to) : null;
    if (!name) continue;
    let [end, isPaper] = [i, false];
    for (; end < line.to && (tokens.ends[end] ?? 0) <= name.end; end += 1)
      isPaper ||=
        !NO_PAPER.has(tokens.lowers[end + 1] ?? '') && OUTLET_WORDS.has(tokens.lowers[end] ?? '');
    const isWhole = end >= line.to || '|·•,'.includes(tokens.words[end] ?? ' ');
    if (isPaper && isWhole && end > i + 1) return name;
  }
  return null;
}

/** "Ministry of Foreign Affairs of Norland". */
function institutionIn(line: PageLine): TextRange | null {
  const isOne = line.isTitleCase && !line.isFinished && INSTITUTION_WORDS.has(line.words[0] ?? '');
  return isOne ? { start: line.start, end: line.end } : null;
}

/** "OSLO, May 3 (Lakeview News) - ". */
function agencyIn({ tokens }: PreparedText, line: PageLine | undefined): TextRange | null {
  if (!line) return null;
  for (let i = line.from; i < Math.min(line.to, line.from + DATELINE); i += 1) {
    if (tokens.words[i] !== '(' && tokens.words[i] !== '/') continue;
    const name = nameFrom({ tokens }, i + 1, line.to);
    if (!name) continue;
    let end = i + 1;
    while ((tokens.ends[end] ?? Infinity) <= name.end) end += 1;
    const isBracketed = tokens.words[end] === ')' && /^[-–—:]$/.test(tokens.words[end + 1] ?? '');
    const isSlashed = tokens.words[i] === '/' && tokens.words[end] === '/';
    if (isBracketed || isSlashed) return name;
  }
  return null;
}

/** Capitalised words from token `i`, "of" and "the" between them; null for none. */
function nameFrom(
  { tokens }: Pick<PreparedText, 'tokens'>,
  from: number,
  limit: number,
): TextRange | null {
  let end = from;
  for (let i = from; i < limit && i < from + LONGEST; i += 1) {
    if (tokens.kinds[i] === PUNCTUATION && tokens.words[i] !== '&') break;
    const isJoint = /^(?:of|and|for|the|&)$/.test(tokens.words[i] ?? '');
    const isCapital = tokens.kinds[i] === WORD && tokens.words[i] !== tokens.lowers[i];
    if (!isJoint && !isCapital) break;
    if (tokens.lowers[i] === 'all' && tokens.lowers[i + 1] === 'rights') break;
    if (isCapital) end = i + 1;
  }
  if (end === from) return null;
  return { start: tokens.starts[from] ?? 0, end: tokens.ends[end - 1] ?? 0 };
}
