import { epochDayToCivil } from '../../model/calendar.ts';
import type { EpochDay } from '../../model/calendar.ts';
import type { DateValue } from '../../model/date-value.ts';
import type { RecordDocument } from '../../model/record.ts';
import { describeDate } from '../words/describe-date.ts';
import { exportedDocuments } from './export-input.ts';
import type { ExportInput } from './export-input.ts';
import { sourceDate } from './source-dates.ts';

/** The articles behind what is shown as CSL-JSON, for citation managers. */
export function writeCslJson(input: ExportInput): string {
  return `${JSON.stringify(exportedDocuments(input).map(cslItem), null, 2)}\n`;
}

function cslItem(document: RecordDocument): object {
  const { id, title, publisher, author, published, url, language } = document;
  const note = dateNote(document);
  return {
    id,
    type: 'article-newspaper',
    title,
    ...(publisher === null ? {} : { 'container-title': publisher }),
    ...(author === null ? {} : { author: [{ literal: author }] }),
    ...(published ? { issued: cslDate(published) } : {}),
    ...(url === null ? {} : { URL: url }),
    language,
    ...(note === '' ? {} : { note }),
  };
}

/** One day or unit; where the days span more, both ends, and either way `circa` where unsure. */
function cslDate(value: DateValue): object {
  const date = sourceDate(value);
  if (!date) {
    const ends = [value.start.earliest, value.end.latest].map(dateParts);
    return { 'date-parts': ends, circa: true };
  }
  const parts = [date.year, date.month, date.day].filter((part) => part !== null);
  return { 'date-parts': [parts], ...(date.isUncertain ? { circa: true } : {}) };
}

function dateParts(day: EpochDay): readonly number[] {
  const { year, month, day: dayOfMonth } = epochDayToCivil(day);
  return [year, month, dayOfMonth];
}

/** How sure the publication date is, in words, with its EDTF; '' where the page prints it. */
export function dateNote({ published, publishedBecause }: RecordDocument): string {
  if (!published) return 'Publication date not known.';
  if (!sourceDate(published)?.isUncertain && sourceDate(published) !== null) return '';
  const because = publishedBecause ?? published.because;
  const reason = because === null ? '' : `: ${because}`;
  return `Publication date worked out, ${describeDate(published)} (EDTF ${published.edtf})${reason}`;
}
