import { buildLexicon } from '../../../../src/lexicon/lexicon.ts';
import { parseEdtf } from '../../../../src/model/edtf.ts';
import { asId } from '../../../../src/model/ids.ts';
import type { DocumentId } from '../../../../src/model/ids.ts';
import type { DateMention } from '../../../../src/model/reading.ts';
import { readDocument } from '../../../../src/reading/read-document.ts';

/** The dates read in a text published on a day given in EDTF, or at an unknown time. */
export function datesIn(text: string, published: string | null = null): readonly DateMention[] {
  const head = {
    id: asId<DocumentId>('test'),
    title: null,
    publisher: null,
    author: null,
    published: published === null ? null : parseEdtf(published),
    publishedBecause: null,
    url: null,
    rights: null,
    language: 'en',
  };
  return readDocument({ head, text, furniture: [] }, buildLexicon()).dates;
}

/** Each date as `words = EDTF`, or `words = (TIMEX3)` where it has no place in the calendar. */
export function shownDates(text: string, published: string | null = null): readonly string[] {
  return datesIn(text, published).map(({ start, end, value, timex }) => {
    const shown = value ? value.edtf : `(${timex ?? 'unknown'})`;
    return `${text.slice(start, end)} = ${shown}`;
  });
}
