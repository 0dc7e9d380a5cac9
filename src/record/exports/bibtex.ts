import type { RecordDocument } from '../../model/record.ts';
import { dateNote } from './csl-json.ts';
import { exportedDocuments } from './export-input.ts';
import type { ExportInput } from './export-input.ts';
import { sourceDate } from './source-dates.ts';

/** The articles behind what is shown as BibTeX; `date` is EDTF, as BibLaTeX reads it. */
export function writeBibTex(input: ExportInput): string {
  return exportedDocuments(input).map(entryOf).join('\n');
}

function entryOf(document: RecordDocument): string {
  const { id, title, publisher, author, url, language } = document;
  const date = sourceDate(document.published);
  const note = dateNote(document);
  const fields: readonly (readonly [string, string | null])[] = [
    // braces keep a body or "Staff writer" from being taken apart as a name
    ['author', author === null ? null : `{${escapeTex(author)}}`],
    ['title', `{${escapeTex(title)}}`],
    ['journal', publisher === null ? null : escapeTex(publisher)],
    ['date', date && edtfOf(date)],
    ['year', date && String(date.year)],
    ['month', date?.month ? String(date.month) : null],
    ['url', url === null ? null : escapeAddress(url)],
    ['langid', language.startsWith('en') ? 'english' : language],
    ['note', note === '' ? null : escapeTex(note)],
  ];
  const lines = fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@article{${keyOf(id)},\n${lines.join('')}}\n`;
}

/** EDTF level 1: `2022-11-08`, `2022-11-08?`, `2022-11?`. */
function edtfOf(date: NonNullable<ReturnType<typeof sourceDate>>): string {
  const { year, month, day, isUncertain } = date;
  const parts = [year, month, day].filter((part) => part !== null);
  const text = parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
  return isUncertain ? `${text}?` : text;
}

/** A key of letters, digits and hyphens; another character stands as its number. */
function keyOf(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/gu, (sign) => `u${(sign.codePointAt(0) ?? 0).toString(16)}`);
}

const TEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text
    .replace(/[\\{}~^&%$#_]/g, (sign) => TEX_SIGNS[sign] ?? `\\${sign}`)
    .replace(/\s+/g, ' ');
}

/** Braces would end the field; TeX's `url` takes the rest as it is. */
function escapeAddress(url: string): string {
  return url.replace(/[{}\\\s]/g, encodeURIComponent);
}
