import type { DocumentId } from '../model/ids.ts';
import type { Citation } from '../model/span.ts';
import type { CorrectionContext } from './correction-context.ts';
import type { YamlFields } from './yaml-fields.ts';

/** The keys that point at a place in an article. */
export const POINTER_KEYS = ['document', 'words', 'before', 'after'] as const;

/**
 * The place that `document`, `words`, `before` and `after` point at; null (and a fault) for none or
 * several, null without a fault in an article that could not be read.
 */
export function readPointer(
  fields: YamlFields,
  { texts, unread }: CorrectionContext,
): Citation | null {
  const id = fields.requiredText('document');
  const words = fields.requiredText('words');
  const before = fields.text('before') ?? '';
  const after = fields.text('after') ?? '';
  if (id === null || words === null) return null;
  const document = id as DocumentId;
  const text = texts.get(document);
  if (text === undefined) {
    if (unread.has(document)) return null;
    const remedy = 'Use the name of a file of this corpus, without its ending';
    fields.faults.add(
      fields.lineOf('document'),
      `there is no document ${JSON.stringify(id)}`,
      remedy,
    );
    return null;
  }
  const places = findAll(text, `${before}${words}${after}`);
  const [place] = places;
  if (place === undefined || places.length > 1) {
    refusePlaces(fields, places.length, id);
    return null;
  }
  const start = place + before.length;
  return { document, start, end: start + words.length, words };
}

/** Where the words stand, overlapping places included. */
export function findAll(text: string, words: string): readonly number[] {
  const places: number[] = [];
  let at = text.indexOf(words);
  while (at >= 0) {
    places.push(at);
    at = text.indexOf(words, at + 1);
  }
  return places;
}

function refusePlaces(fields: YamlFields, count: number, document: string): void {
  const line = fields.lineOf('words');
  if (count === 0) {
    const remedy = 'Copy them from the article as printed, marks and line breaks included';
    fields.faults.add(line, `the words are not in ${document}`, remedy);
    return;
  }
  const remedy = 'Add "before" or "after": the text immediately beside the words that are meant';
  fields.faults.add(line, `the words stand ${count} times in ${document}`, remedy);
}
