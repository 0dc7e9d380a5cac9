import type { PreparedText } from '../../text/prepared-text.ts';
import { PUNCTUATION, WORD } from '../../text/tokens.ts';
import { isLabelWord, matchHeading } from './match-phrase.ts';
import type { PageLine } from './page-lines.ts';

/** Furniture glued to the last sentence of a line; `isHeading` when teasers follow it. */
export interface GluedTail {
  readonly start: number;
  readonly isHeading: boolean;
}

/** Longest heading, in words. */
const LONGEST_HEADING = 5;
/** Longest word of a heading that is looked at for the teaser glued to it ("storiesLake"). */
const LONGEST_WORD = 40;
const SEAM = /(?<=\p{Ll})(?=\p{Lu})/u;
/** Longest byline at the end of a paragraph, in tokens. */
const LONGEST_BYLINE = 6;

/** "… the talks.Related Articles Mill to be rebuilt", "… the talks.Politics"; null for none. */
export function findTail(prepared: PreparedText, line: PageLine): GluedTail | null {
  const { tokens } = prepared;
  for (let i = line.from + 1; i < line.to - 1; i += 1) {
    if (tokens.kinds[i] !== PUNCTUATION || !'.!?…”"'.includes(tokens.words[i] ?? ' ')) continue;
    if (!isCapital(prepared, i + 1)) continue;
    const isTouching = tokens.ends[i] === tokens.starts[i + 1];
    const start = tokens.starts[i + 1] ?? line.end;
    if (isHeadingAt(prepared, line, i + 1, isTouching)) return { start, isHeading: true };
    if (isTouching && isLastAt(prepared, line, i + 1)) return { start, isHeading: false };
  }
  return null;
}

/** A stock heading with a capital on every word, or with none between it and the stop. */
function isHeadingAt(
  prepared: PreparedText,
  line: PageLine,
  at: number,
  isTouching: boolean,
): boolean {
  const { tokens } = prepared;
  const words: string[] = [];
  let isGlued = false;
  for (let i = at; i < Math.min(at + LONGEST_HEADING, line.to) && !isGlued; i += 1) {
    if (tokens.kinds[i] === PUNCTUATION) break;
    const seam = (tokens.words[i] ?? '').slice(0, LONGEST_WORD).search(SEAM);
    isGlued = seam > 0;
    words.push((tokens.lowers[i] ?? '').slice(0, isGlued ? seam : undefined));
  }
  const match = matchHeading(words, 0);
  if (!match || match.words < 2) return false;
  if (isGlued && match.words === words.length) return isTouching;
  const next = at + match.words;
  const opens = next >= line.to || tokens.kinds[next] === PUNCTUATION || isCapital(prepared, next);
  const isTitled = words.slice(0, match.words).every((_, k) => isCapital(prepared, at + k));
  return opens && (isTouching || isTitled);
}

/** The last words of the line: the name of a section, or "By Ana Ruiz". */
function isLastAt(prepared: PreparedText, line: PageLine, at: number): boolean {
  const { tokens } = prepared;
  if (at === line.to - 1) return isLabelWord(tokens.lowers[at] ?? '');
  if (tokens.lowers[at] !== 'by' || line.to - at > LONGEST_BYLINE || line.isFinished) return false;
  for (let i = at + 1; i < line.to; i += 1)
    if (tokens.kinds[i] === WORD && !isCapital(prepared, i)) return false;
  return true;
}

function isCapital(prepared: PreparedText, i: number): boolean {
  const { tokens } = prepared;
  return tokens.kinds[i] === WORD && tokens.words[i]?.charAt(0) !== tokens.lowers[i]?.charAt(0);
}
