import type { Statement } from '../model/record.ts';
import type { RecordIndex } from '../store/record-index.ts';
import { sourceDate, sourceName } from './source-name.ts';
import { speakersOf } from '../record/speakers-of.ts';

/**
 * A statement to paste elsewhere: the words, who said them, the article and where it is, and the
 * link that opens what is seen now.
 *
 *     “We have come closer than ever.”
 *     Ana Ruiz, in: “Ruiz and Lind meet”, Courier, 12 Mar 2024
 *     https://example.org/?v=1&corpus=small
 */
export function citeStatement(statement: Statement, index: RecordIndex, link: string): string {
  const { parts, directness, speaker } = statement;
  const words = parts.map((part) => part.words).join(' … ');
  const names = speakersOf(statement).flatMap((id) => index.actorsById.get(id)?.name ?? []);
  const name = names.length > 0 ? names.join(' and ') : (speaker?.citation.words ?? 'not named');
  const document = index.documentsById.get(statement.document);
  const source = document
    ? `“${document.title}”, ${sourceName(document)}, ${sourceDate(document)}`
    : statement.document;
  const quoted = directness === 'paraphrase' ? `${words} (paraphrase)` : `“${words}”`;
  const lines = [quoted, `${name}, in: ${source}`, document?.url, link];
  return lines.filter((line) => line).join('\n');
}
