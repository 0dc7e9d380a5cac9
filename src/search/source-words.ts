import type { DocumentId } from '../model/ids.ts';
import type { Statement } from '../model/record.ts';
import { describeDate } from '../record/words/describe-date.ts';
import type { RecordIndex } from '../store/record-index.ts';

/** "Courier, 12 Mar 2024: Ruiz and Lind meet". */
export function sourceOf(id: DocumentId, { documentsById }: RecordIndex): string {
  const document = documentsById.get(id);
  if (!document) return id;
  const { publisher, published, title } = document;
  const date = published ? describeDate(published, 'short') : 'no date';
  return `${publisher ?? 'publisher unknown'}, ${date}: ${title}`;
}

/** Who said it and when: "Ana Ruiz · 11 Mar 2024". */
export function attributionOf({ speaker, date }: Statement, { actorsById }: RecordIndex): string {
  const actor = speaker?.actor ? actorsById.get(speaker.actor) : undefined;
  const name = actor?.name ?? speaker?.citation.words ?? 'speaker not named';
  return date ? `${name} · ${describeDate(date, 'short')}` : name;
}
