import type { DocumentText } from '../../model/document-text.ts';
import type { ParleyRecord } from '../../model/record.ts';
import { rangesOverlap } from '../../model/span.ts';
import type { TextRange } from '../../model/span.ts';
import { visitCitations } from '../verify/verify-citations.ts';
import { AROUND } from './surroundings.ts';

/** A withheld character that counts as two code units must go on counting as one character. */
const WIDE_BLANK = '\u{E0020}';

/**
 * The texts as they may be handed on without the publishers' leave: of each only what the record
 * cites (sentences that tell an event, words of statements, names, dates), and 32 characters either
 * side. Everything else is blank, and offsets stay as they are.
 */
export function withholdTexts(
  record: ParleyRecord,
  texts: readonly DocumentText[],
): readonly DocumentText[] {
  const cited = new Map<string, TextRange[]>();
  visitCitations(record, 'record', ({ document, start, end }) => {
    const ranges = cited.get(document);
    if (ranges) ranges.push({ start, end });
    else cited.set(document, [{ start, end }]);
  });
  return texts.map((text) => withhold(text, cited.get(text.document) ?? []));
}

/** How much of a text is handed on: 1 for all of it, 0.5 for half of its code units. */
export function shareKept({ text, withheld = [] }: DocumentText): number {
  const gone = withheld.reduce((sum, { start, end }) => sum + end - start, 0);
  return text.length === 0 ? 1 : 1 - gone / text.length;
}

function withhold(document: DocumentText, cited: readonly TextRange[]): DocumentText {
  const { text, marks } = document;
  const withheld = gapsBetween(widen(cited, text), text.length);
  if (withheld.length === 0) return document;
  let shown = '';
  let at = 0;
  for (const { start, end } of withheld) {
    shown += text.slice(at, start) + blankOut(text.slice(start, end));
    at = end;
  }
  return {
    ...document,
    text: shown + text.slice(at),
    marks: marks.filter((mark) => !withheld.some((gap) => rangesOverlap(gap, mark))),
    withheld,
  };
}

/** 32 characters either side, none cut in two, in order. */
function widen(cited: readonly TextRange[], text: string): readonly TextRange[] {
  return cited
    .map(({ start, end }) => ({
      start: wholeFrom(text, Math.max(0, start - AROUND)),
      end: wholeFrom(text, Math.min(text.length, end + AROUND)),
    }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** An offset within a character of two code units moves before it. */
function wholeFrom(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

function gapsBetween(kept: readonly TextRange[], length: number): readonly TextRange[] {
  const gaps: TextRange[] = [];
  let at = 0;
  for (const { start, end } of [...kept, { start: length, end: length }]) {
    if (start > at) gaps.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  return gaps;
}

/** An ellipsis and blanks, as long as the words; lines stay lines. */
function blankOut(words: string): string {
  const blank = words.replace(/[^\n]/gu, (sign) => (sign.length === 2 ? WIDE_BLANK : ' '));
  return blank.startsWith(' ') ? `…${blank.slice(1)}` : blank;
}
