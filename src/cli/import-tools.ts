import type { ImportTools } from '../intake/import-tools.ts';
import { docxToHtml } from './docx-to-html.ts';
import { openHtml } from './open-html.ts';
import { openPdf } from './open-pdf.ts';

/**
 * The parsers, the same in Node and in the browser's worker, each loaded when the first file of its
 * kind comes.
 */
export const IMPORT_TOOLS: ImportTools = {
  openHtml,
  openPdf,
  docxToHtml,
  clockMs: () => performance.now(),
};
