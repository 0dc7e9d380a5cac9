import { textOfBlocks } from '../html/block-text.ts';
import { oneLine } from '../html/html-node.ts';
import { EMPTY_HEAD, imported, refused } from '../imported.ts';
import type { FormatResult, ImportedHead, PossibleDay } from '../imported.ts';
import type { ImportTools } from '../import-tools.ts';
import { isPrinted } from '../printed-words.ts';
import { readDay } from '../read-day.ts';
import { readCoreProperties } from './core-properties.ts';
import type { CoreProperties } from './core-properties.ts';
import { openDocx } from './docx-parts.ts';

/** Titles and authors are printed above the text: this many paragraphs are looked at. */
const OPENING = 6;

/**
 * The text of a Word file as paragraphs: insertions taken, deletions, comments, heads and feet left
 * out, footnotes at the end without their marks. Its own title and author count where they are
 * printed; else a heading at the top is the title.
 */
export async function importDocx(bytes: Uint8Array, tools: ImportTools): Promise<FormatResult> {
  const { parts, refusal } = await openDocx(bytes);
  if (!parts) return { articles: [], refusals: [refusal] };
  const html = withoutMarks(await tools.docxToHtml(parts));
  const { root } = await tools.openHtml(`<html><body>${html}</body></html>`);
  const text = textOfBlocks(root);
  if (text === '') return refused('it holds no text', 'Copy the text into a .txt file');
  const properties = readCoreProperties(parts.get('docProps/core.xml'));
  const opening = text.split('\n\n', OPENING);
  const heading = oneLine(root.querySelector('h1')?.textContent);
  return imported({
    text,
    head: headOf(properties, opening, heading),
    possibleDay: dayMade(properties),
    notes: [],
  });
}

function headOf(
  { title, creator, language }: CoreProperties,
  opening: readonly string[],
  heading: string | null,
): ImportedHead {
  const top = heading !== null && opening.includes(heading) ? heading : null;
  return {
    ...EMPTY_HEAD,
    title: title !== null && isPrinted(title, opening) ? title : top,
    author: creator !== null && isPrinted(creator, opening) ? creator : null,
    language: /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(language ?? '') ? language : null,
  };
}

/** The day on which the file was begun, which need not be that of publication. */
function dayMade({ created }: CoreProperties): PossibleDay | null {
  const day = readDay(created ?? '');
  return day === null ? null : { day, because: 'the file was begun on that day' };
}

/** Takes out marks of footnotes, and the arrows back to them: they are no words of the text. */
function withoutMarks(html: string): string {
  return html
    .replace(/<sup><a [^<>]{0,200}>\[\d{1,4}\]<\/a><\/sup>/g, '')
    .replace(/<a href="#(?:foot|end)note-ref-[^<>]{0,100}>[^<]{0,4}<\/a>/g, '');
}
