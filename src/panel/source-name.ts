import type { RecordDocument } from '../model/record.ts';
import { describeDate } from '../record/words/describe-date.ts';

/** Who published an article, as the panel says it; "publisher unknown" where the corpus does not know. */
export function sourceName({ publisher }: RecordDocument): string {
  return publisher ?? UNKNOWN;
}

const UNKNOWN = 'publisher unknown';

/** Words that begin with a source, as a sentence: a publisher is spelled as it spells itself. */
export function beginWithSource(words: string): string {
  return words.startsWith(UNKNOWN) ? `P${words.slice(1)}` : words;
}

/** When an article was published, short; "no date" where nothing supports one. */
export function sourceDate({ published }: RecordDocument): string {
  return published ? describeDate(published, 'short') : 'no date';
}

/** "Courier, 12 Mar 2024". */
export function sourceLine(document: RecordDocument): string {
  return `${sourceName(document)}, ${sourceDate(document)}`;
}
