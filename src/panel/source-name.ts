import type { RecordDocument } from '../model/record.ts';
import { describeDate } from '../record/words/describe-date.ts';

/** Who published an article, as the panel says it; "publisher unknown" where the corpus does not know. */
export function sourceName({ publisher }: RecordDocument): string {
  return publisher ?? 'publisher unknown';
}

/** When an article was published, short; "no date" where nothing supports one. */
export function sourceDate({ published }: RecordDocument): string {
  return published ? describeDate(published, 'short') : 'no date';
}

/** "Courier, 12 Mar 2024". */
export function sourceLine(document: RecordDocument): string {
  return `${sourceName(document)}, ${sourceDate(document)}`;
}
