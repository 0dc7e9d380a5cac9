import type { MatrixRow } from '../record/matrix/matrix-types.ts';
import { shortNames } from '../record/words/short-names.ts';
import type { RecordIndex } from '../store/record-index.ts';

const SUBJECT_WORDS = {
  status: 'Status',
  day: 'Day',
  place: 'Place',
  participant: 'There',
  order: 'Order',
  duration: 'Duration',
  outcome: 'Outcome',
} as const;

/** The participant's short name, or the subject; of a part it says so. */
export function nameRow({ subject, actor, part }: MatrixRow, index: RecordIndex): string {
  const name = actor ? shortNames(index.record).get(actor) : undefined;
  const words = name ?? SUBJECT_WORDS[subject];
  return part === null ? words : `${words} (part)`;
}
