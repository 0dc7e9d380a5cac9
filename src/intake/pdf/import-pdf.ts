import { imported, refused } from '../imported.ts';
import type { FormatResult } from '../imported.ts';
import { IMPORT_LIMITS } from '../import-limits.ts';
import type { ImportTools } from '../import-tools.ts';
import { readBlocks } from './columns.ts';
import { joinLines } from './join-lines.ts';
import { bodySizeOf, linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import { groupParagraphs } from './paragraphs.ts';
import { dayMade, readPdfHead } from './pdf-head.ts';
import type { OpenPdf, PdfPage } from './pdf-page.ts';
import { takeHeadsOff } from './running-heads.ts';

const SPLIT = 'Save only the pages of the article, or copy the text into a .txt file';

const FOOTNOTE = /^(?:\d{1,3}|[*†‡])\s?\S/;

/**
 * The text of a PDF in the order of reading: columns one after the other, broken words mended,
 * running heads and page numbers left out (a note names them), footnotes at the end.
 */
export async function importPdf(bytes: Uint8Array, tools: ImportTools): Promise<FormatResult> {
  const pdf = await tools.openPdf(bytes);
  if (pdf === 'locked') {
    return refused(
      'it is locked with a password',
      'Open it, and print it into a new PDF without one',
    );
  }
  try {
    const pages = await readPages(pdf, tools);
    return Array.isArray(pages) ? writePages(pages, pdf, isCutOff(bytes)) : pages;
  } finally {
    await pdf.close();
  }
}

async function readPages(
  pdf: OpenPdf,
  { clockMs }: ImportTools,
): Promise<PdfPage[] | FormatResult> {
  const { pdfPages, pdfItemsPerPage, milliseconds } = IMPORT_LIMITS;
  if (pdf.pages > pdfPages)
    return refused(`it has ${pdf.pages} pages, more than ${pdfPages}`, SPLIT);
  const start = clockMs();
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.pages; number += 1) {
    const page = await pdf.readPage(number);
    if (page.items.length > pdfItemsPerPage) {
      return refused(
        `page ${number} is drawn of more than ${pdfItemsPerPage} pieces of text`,
        SPLIT,
      );
    }
    if (clockMs() - start > milliseconds) {
      return refused(`reading it took longer than ${milliseconds / 1000} seconds`, SPLIT);
    }
    pages.push(page);
  }
  return pages;
}

function writePages(all: readonly PdfPage[], pdf: OpenPdf, isCut: boolean): FormatResult {
  const { pages, heads } = takeHeadsOff(all);
  const bodySize = bodySizeOf(pages.flatMap(({ items }) => items));
  const blocks = pages.map(({ items }) => readBlocks(items, bodySize));
  const { body, footnotes } = takeFootnotes(blocks.flat().map(linesOf), bodySize);
  const paragraphs = groupParagraphs(body);
  const texts = joinLines([...paragraphs, ...groupParagraphs(footnotes)]);
  if (texts.length === 0) {
    const count = pages.length === 1 ? 'its page holds' : `its ${pages.length} pages hold`;
    const remedy =
      'Have the text recognised by a scanning program (OCR), or type it into a .txt file';
    return refused(`${count} pictures and no text, as after scanning`, remedy);
  }
  const first = blocks[0]?.length ?? 0;
  const opening = paragraphs.flatMap((paragraph, index) => {
    return paragraph[0].block < first ? [[paragraph, texts[index] ?? ''] as const] : [];
  });
  return imported({
    text: texts.join('\n\n'),
    head: readPdfHead({ info: pdf.info, opening, bodySize, heads }),
    possibleDay: dayMade(pdf.info),
    notes: notesOn(heads, isCut),
  });
}

/** Small print at the foot of a column, from the first line that begins with a mark. */
function takeFootnotes(
  blocks: readonly (readonly Line[])[],
  bodySize: number,
): { readonly body: readonly Line[]; readonly footnotes: readonly Line[] } {
  const parted = blocks.map((lines) => {
    const small = lines.findLastIndex(({ size }) => size >= 0.92 * bodySize) + 1;
    const marked = lines.findIndex(({ text }, at) => at >= small && FOOTNOTE.test(text));
    return marked < 0 ? [lines, []] : [lines.slice(0, marked), lines.slice(marked)];
  });
  return {
    body: parted.flatMap(([body]) => body ?? []),
    footnotes: parted.flatMap(([, notes]) => notes ?? []),
  };
}

/** A PDF ends with a mark of its own; one that was not loaded to the end lacks it. */
function isCutOff(bytes: Uint8Array): boolean {
  const end = Array.from(bytes.subarray(-2048), (byte) => String.fromCharCode(byte)).join('');
  return !end.includes('%%EOF');
}

function notesOn(heads: readonly string[], isCut: boolean): readonly string[] {
  const shown = heads.slice(0, 4).map((head) => JSON.stringify(head.slice(0, 80)));
  return [
    ...(heads.length > 0 ? [`Left out as running heads: ${shown.join(', ')}.`] : []),
    ...(isCut ? ['The file ends before its end: pages may be missing.'] : []),
  ];
}
