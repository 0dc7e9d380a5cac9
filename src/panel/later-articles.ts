import type { DocumentId } from '../model/ids.ts';
import type { ParleyEvent } from '../model/record.ts';
import type { RecordIndex } from '../store/record-index.ts';

/**
 * How many articles report an event or a part of it later than the day that is asked for: those of
 * the whole record less those that count.
 */
export function countLaterArticles(
  { id }: ParleyEvent,
  counted: RecordIndex,
  whole: RecordIndex,
): number {
  if (counted === whole) return 0;
  const parts = whole.partsOfEvent.get(id) ?? [];
  const documents = new Set<DocumentId>();
  for (const event of [id, ...parts.map((part) => part.id)]) {
    for (const { document } of whole.reportsByEvent.get(event) ?? []) documents.add(document);
  }
  return [...documents].filter((document) => counted.uncounted.documents.has(document)).length;
}
