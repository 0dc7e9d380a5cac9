import { buildLexicon } from '../../../../src/lexicon/lexicon.ts';
import { parseEdtf } from '../../../../src/model/edtf.ts';
import type { DateMention } from '../../../../src/model/reading.ts';
import type { ReadingContext } from '../../../../src/reading/context.ts';
import { readDates } from '../../../../src/reading/dates/read-dates.ts';
import { prepareText } from '../../../../src/text/prepared-text.ts';
import { findMarkedStretches } from '../../../../src/text/quotation-marks.ts';
import { BARE_HEAD } from '../../../support/bare-document.ts';

const LEXICON = buildLexicon();

/** What reading starts from for a text without page furniture, published on a day given in EDTF or unknown. */
function contextOf(text: string, published: string | null = null): ReadingContext {
  const prepared = prepareText(text);
  const head = { ...BARE_HEAD, published: published === null ? null : parseEdtf(published) };
  const { sentences } = prepared;
  const marked = findMarkedStretches(prepared);
  return { head, prepared, lexicon: LEXICON, marked, furniture: [], title: null, sentences };
}

/** The dates read in a text. */
export function datesIn(text: string, published: string | null = null): readonly DateMention[] {
  const context = contextOf(text, published);
  return readDates(context, context.head.published);
}

/** Each date as `words = EDTF`, or `words = (TIMEX3)` where it has no place in the calendar. */
export function shownDates(text: string, published: string | null = null): readonly string[] {
  return datesIn(text, published).map(({ start, end, value, timex }) => {
    const shown = value ? value.edtf : `(${timex ?? 'unknown'})`;
    return `${text.slice(start, end)} = ${shown}`;
  });
}
