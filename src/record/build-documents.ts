import type { Corpus } from '../model/corpus.ts';
import type { DocumentId } from '../model/ids.ts';
import type { Reading } from '../model/reading.ts';
import { compareDocuments } from '../model/record-order.ts';
import type { RecordDocument } from '../model/record.ts';
import { sliceRange } from '../model/span.ts';
import type { TextRange } from '../model/span.ts';

/** Longest title made of an article's first words, in characters. */
const LONGEST_TITLE = 90;

/** Heads of the articles with what their texts add. Throws when a hash is missing. */
export function buildDocuments(
  corpus: Pick<Corpus, 'documents'>,
  readings: readonly Reading[],
  hashes: ReadonlyMap<DocumentId, string>,
): readonly RecordDocument[] {
  const byDocument = new Map(readings.map((reading) => [reading.document, reading]));
  return corpus.documents
    .map(({ head, text }): RecordDocument => {
      const reading = byDocument.get(head.id);
      const sha256 = hashes.get(head.id);
      if (sha256 === undefined) throw new Error(`no hash of ${head.id}`);
      const printed = head.publisher ? null : wordsOf(text, reading?.publisher ?? null);
      return {
        ...head,
        title: head.title ?? printedTitle(text, reading) ?? firstWords(text),
        titleInferred: head.title === null,
        publisher: head.publisher ?? printed,
        ...(printed === null ? {} : { publisherInferred: true as const }),
        author: head.author ?? wordsOf(text, reading?.author ?? null),
        published: reading?.published ?? head.published,
        sha256,
        length: text.length,
        furniture: reading?.furniture.map(({ start, end }) => ({ start, end })) ?? [],
      };
    })
    .toSorted(compareDocuments);
}

function printedTitle(text: string, reading: Reading | undefined): string | null {
  return wordsOf(text, reading?.title ?? null);
}

function wordsOf(text: string, range: TextRange | null): string | null {
  return range && sliceRange(text, range).replace(/\s+/g, ' ').trim();
}

/** The first words of an article without a title: its first sentence or as much as fits. */
function firstWords(text: string): string {
  const line = text.trim().split('\n', 1)[0]?.trim() ?? '';
  if (line.length <= LONGEST_TITLE) return line;
  return `${line.slice(0, line.lastIndexOf(' ', LONGEST_TITLE))} …`;
}
