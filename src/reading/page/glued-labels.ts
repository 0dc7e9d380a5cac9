import type { TextRange } from '../../model/span.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { isLabelWord } from './match-phrase.ts';
import type { PageLine } from './page-lines.ts';

/** A small letter before a capital inside a word: where two words were glued. */
const SEAM = /\p{Ll}(?=\p{Lu})/gu;

/** The headline without a section's name glued to its first or last word ("… talksPolitics"). */
export function trimTitle(prepared: PreparedText, line: PageLine): TextRange {
  return { start: afterLabel(prepared, line), end: beforeLabel(prepared, line) };
}

/** Words in capitals after a headline that say what else the page shows. */
const SHOWS = new Set(['PHOTO', 'PHOTOS', 'VIDEO', 'VIDEOS', 'WATCH', 'GALLERY']);

function beforeLabel(prepared: PreparedText, line: PageLine): number {
  const { tokens, text } = prepared;
  const isCalm = /\p{Ll}/u.test(text.slice(line.start, line.end));
  if (isCalm && SHOWS.has(tokens.words[line.to - 1] ?? ''))
    return tokens.ends[line.to - 2] ?? line.end;
  const seam = seamsOf(prepared, line.to - 1).find((cut) => isLabelWord(cut.right));
  return seam ? seam.at : line.end;
}

function afterLabel(prepared: PreparedText, line: PageLine): number {
  const seam = seamsOf(prepared, line.from).find((cut) => isLabelWord(cut.left));
  return seam ? seam.at : line.start;
}

interface Seam {
  readonly at: number;
  readonly left: string;
  readonly right: string;
}

function seamsOf(prepared: PreparedText, i: number): readonly Seam[] {
  const word = prepared.tokens.words[i] ?? '';
  return [...word.matchAll(SEAM)].map((match) => ({
    at: (prepared.tokens.starts[i] ?? 0) + match.index + 1,
    left: word.slice(0, match.index + 1).toLowerCase(),
    right: word.slice(match.index + 1).toLowerCase(),
  }));
}
