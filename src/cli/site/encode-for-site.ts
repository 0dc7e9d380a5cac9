import { encodeRecord } from '../../model/format/encode-record.ts';
import type { EncodedRecord } from '../../model/format/encode-record.ts';
import { withholdTexts } from '../../record/exports/withhold-text.ts';
import type { BuiltCorpus } from '../build-corpus.ts';
import { hashText } from '../hash-text.ts';

/** Of the articles' texts: only what is cited, or all. */
export type TextsTaken = 'snippets' | 'full';

/** A record's files as they may go into a site. */
export async function encodeForSite(
  { record, texts, encoded }: BuiltCorpus,
  taken: TextsTaken,
): Promise<EncodedRecord> {
  if (taken === 'full') return encoded;
  const { skipped } = encoded.manifest;
  return encodeRecord(record, withholdTexts(record, texts), { hash: hashText, skipped });
}
