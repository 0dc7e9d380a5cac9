import type { CollectedArticle } from '../intake/collect-articles.ts';
import type { ListedEntry } from '../intake/write-corpus-yaml.ts';
import { buildLexicon } from '../lexicon/lexicon.ts';
import { asId } from '../model/ids.ts';
import type { DocumentId } from '../model/ids.ts';
import type { TextRange } from '../model/span.ts';
import { readDocument } from '../reading/read-document.ts';

/**
 * Reads articles for what their texts print of their heads, so that nobody is asked for it; and for
 * what reading has to say of itself (an article in another language), as notes.
 */
export function readPrintedHeads(
  articles: readonly CollectedArticle[],
  language: string,
): readonly ListedEntry[] {
  const lexicon = buildLexicon();
  return articles.map((collected) => {
    const { head, text, notes } = collected.article;
    const known = { ...head, id: asId<DocumentId>(collected.file), published: null, rights: null };
    const document = {
      head: { ...known, language: head.language ?? language },
      text,
      furniture: [],
    };
    const { title, author, published, notes: said } = readDocument(document, lexicon);
    const words = (range: TextRange | null): string | null => {
      return range && text.slice(range.start, range.end);
    };
    return {
      ...collected,
      article: { ...collected.article, notes: [...notes, ...said.map(({ message }) => message)] },
      printed: { title: words(title), author: words(author), published: published?.edtf ?? null },
    };
  });
}
