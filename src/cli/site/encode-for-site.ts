import { encodeRecord } from '../../model/format/encode-record.ts';
import type { EncodedRecord } from '../../model/format/encode-record.ts';
import { shareKept, withholdTexts } from '../../record/exports/withhold-text.ts';
import type { BuiltCorpus } from '../build-corpus.ts';
import { hashText } from '../hash-text.ts';

/** Of the articles' texts: only what is cited, or all. */
export type TextsTaken = 'snippets' | 'full';

/** A record as it goes into a site. */
export interface SiteRecord {
  readonly encoded: EncodedRecord;
  /** How much of each article's text goes along, in per cent, by document. */
  readonly percentKept: Readonly<Record<string, number>>;
}

/** A record's files as they may go into a site. */
export async function encodeForSite(
  { record, texts, encoded }: BuiltCorpus,
  taken: TextsTaken,
): Promise<SiteRecord> {
  const kept = taken === 'full' ? texts : withholdTexts(record, texts);
  const percentKept = Object.fromEntries(
    kept.map((text) => [text.document, Math.ceil(shareKept(text) * 100)]),
  );
  if (taken === 'full') return { encoded, percentKept };
  const { skipped } = encoded.manifest;
  const options = { hash: hashText, skipped };
  return { encoded: await encodeRecord(record, kept, options), percentKept };
}
