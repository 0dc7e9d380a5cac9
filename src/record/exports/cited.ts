import type { Citation } from '../../model/span.ts';
import type { ParleyEvent, Report } from '../../model/record.ts';
import type { ExportInput } from './export-input.ts';
import { surroundingsOf } from './surroundings.ts';

/** A citation that can leave the record: its article, its words, and the characters around them. */
export interface Cited {
  readonly document: string;
  readonly title: string;
  readonly publisher: string | null;
  /** EDTF; null where nothing dates the article. */
  readonly published: string | null;
  readonly url: string | null;
  /** UTF-16 code units into the stored text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Makes a citation fit to leave the record. */
export function citedIn({ index, texts }: ExportInput, citation: Citation): Cited {
  const { document, start, end, words } = citation;
  const head = index.documentsById.get(document);
  const { before, after } = surroundingsOf(texts.get(document) ?? '', citation);
  return {
    document,
    title: head?.title ?? document,
    publisher: head?.publisher ?? null,
    published: head?.published?.edtf ?? null,
    url: head?.url ?? null,
    start,
    end,
    before,
    words,
    after,
  };
}

/** The sentences in which a report tells its event, in order. */
export function sentencesOf({ mentions }: Report): readonly Citation[] {
  const seen = new Set<number>();
  return mentions.flatMap(({ sentence }) => {
    if (seen.has(sentence.start)) return [];
    seen.add(sentence.start);
    return [sentence];
  });
}

/** The sentences that tell an event, the report that dates it first. */
export function citationsOfEvent({ index }: ExportInput, event: ParleyEvent): readonly Citation[] {
  const dating = event.date?.report ?? null;
  const ids = [
    ...event.reports.filter((id) => id === dating),
    ...event.reports.filter((id) => id !== dating),
  ];
  return ids.flatMap((id) => {
    const report = index.reportsById.get(id);
    return report ? sentencesOf(report) : [];
  });
}
