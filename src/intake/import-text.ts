import { EMPTY_HEAD, imported } from './imported.ts';
import type { FormatResult } from './imported.ts';

/** Plain text and Markdown: the text is the article, and tells nothing of itself. */
export function importText(text: string): FormatResult {
  return imported({ text, head: EMPTY_HEAD, possibleDay: null, notes: [] });
}
