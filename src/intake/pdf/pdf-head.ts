import { EMPTY_HEAD } from '../imported.ts';
import type { ImportedHead, PossibleDay } from '../imported.ts';
import { isPrinted } from '../printed-words.ts';
import { readDay } from '../read-day.ts';
import type { PdfInfo } from './pdf-page.ts';
import type { Paragraph } from './paragraphs.ts';

/** Titles that programs put in by themselves. */
const NO_TITLE =
  /^(?:untitled|unnamed|document\d*|microsoft (?:word|powerpoint)\b.*|slide \d+)$|\.[a-z]{2,5}$/i;

/** What a PDF is looked through for. */
export interface PdfSources {
  readonly info: PdfInfo;
  /** Paragraphs of the first page, with their text. */
  readonly opening: readonly (readonly [paragraph: Paragraph, text: string])[];
  readonly bodySize: number;
  readonly heads: readonly string[];
}

/**
 * What a PDF tells of its article. Its own title and author count where they are printed on the first
 * page: files keep those of the one they were made from. Without such a title, what is printed
 * largest is it.
 */
export function readPdfHead(sources: PdfSources): ImportedHead {
  const { info, opening, heads } = sources;
  const printed = opening.map(([, text]) => text);
  const named = info.title !== null && !NO_TITLE.test(info.title) && isPrinted(info.title, printed);
  const address = heads.join(' ').match(/https?:\/\/[^\s"<>]{4,2000}/g) ?? [];
  const language = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(info.language ?? '');
  return {
    ...EMPTY_HEAD,
    title: named ? info.title : largest(sources),
    author: info.author !== null && isPrinted(info.author, printed) ? info.author : null,
    url: address[0] ?? null,
    language: language ? info.language : null,
  };
}

/** The day on which a PDF was made, which need not be that of publication. */
export function dayMade({ created }: PdfInfo): PossibleDay | null {
  const day = readDay(/^D:(\d{8})/.exec(created ?? '')?.[1] ?? '');
  return day === null ? null : { day, because: 'the file was made on that day' };
}

/** What is printed largest; null where more than one thing is about as large, as on a front page. */
function largest({ opening, bodySize }: PdfSources): string | null {
  const size = Math.max(0, ...opening.map(([[line]]) => line.size));
  const large = opening.filter(([[line]]) => line.size > 0.85 * size);
  const [text, ...others] = new Set(large.map(([, words]) => words));
  if (text === undefined || others.length > 0 || size < 1.15 * bodySize) return null;
  return text.length <= 200 && text.split(' ').length >= 3 ? text : null;
}
