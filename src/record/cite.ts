import type { DayBounds } from '../model/date-value.ts';
import type { DocumentId } from '../model/ids.ts';
import type { Citation, TextRange } from '../model/span.ts';

/** The articles' texts and when each can have been published. */
export interface Sources {
  readonly texts: ReadonlyMap<DocumentId, string>;
  readonly published: ReadonlyMap<DocumentId, DayBounds | null>;
}

/** A range of a document with its words. Throws when the document has no text. */
export function cite(sources: Sources, document: DocumentId, { start, end }: TextRange): Citation {
  const text = sources.texts.get(document);
  if (text === undefined) throw new Error(`no text of ${document}`);
  return { document, start, end, words: text.slice(start, end) };
}
