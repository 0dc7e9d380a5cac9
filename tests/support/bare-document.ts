import type { Document, DocumentHead } from '../../src/model/document.ts';
import { asId } from '../../src/model/ids.ts';

/** The head of an article in English of which nothing else is known. */
export const BARE_HEAD: DocumentHead = {
  id: asId('a'),
  title: null,
  publisher: null,
  author: null,
  published: null,
  publishedBecause: null,
  url: null,
  rights: null,
  language: 'en',
};

/** A text as an article, with what is given of its head and nothing else. */
export function bareDocument(text: string, head: Partial<DocumentHead> = {}): Document {
  return { head: { ...BARE_HEAD, ...head }, text, furniture: [] };
}
