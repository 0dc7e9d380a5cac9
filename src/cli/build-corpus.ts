import { buildLexicon } from '../lexicon/lexicon.ts';
import type { ReadCorpus } from '../intake/read-corpus.ts';
import type { Corpus } from '../model/corpus.ts';
import { encodeRecord } from '../model/format/encode-record.ts';
import type { EncodedRecord, HashText } from '../model/format/encode-record.ts';
import type { DocumentText } from '../model/document-text.ts';
import type { DocumentId } from '../model/ids.ts';
import type { ParleyRecord } from '../model/record.ts';
import { readDocument } from '../reading/read-document.ts';
import { buildRecord } from '../record/build-record.ts';
import type { Misfit } from '../record/corrections/correction-log.ts';
import { verifyRecord } from '../record/verify/verify-record.ts';

/** A corpus folder as read, with something in it to build. */
export type BuildableCorpus = Pick<ReadCorpus, 'corrections' | 'badArticles'> & {
  readonly corpus: Corpus;
};

export interface BuiltCorpus {
  readonly record: ParleyRecord;
  readonly texts: readonly DocumentText[];
  readonly encoded: EncodedRecord;
  /** Corrections that do not apply: the command line stops at them, the browser lists them. */
  readonly misfits: readonly Misfit[];
}

/**
 * Reads every article and makes the record with its files: all that a shell needs, the same bytes
 * in Node and in a Web Worker. Articles that could not be read are named in the manifest. Throws
 * when the record is not sound, which no input may bring about. A shell may pass a `read` that
 * remembers or counts, and answers as `readDocument` does.
 */
export async function buildCorpus(
  source: BuildableCorpus,
  hash: HashText,
  read: typeof readDocument = readDocument,
): Promise<BuiltCorpus> {
  const { corpus, corrections, badArticles } = source;
  const lexicon = buildLexicon(corpus.lexicon);
  const readings = corpus.documents.map((document) => read(document, lexicon));
  const hashes = new Map<DocumentId, string>();
  for (const { head, text } of corpus.documents) hashes.set(head.id, await hash(text));
  const input = { corpus, readings, corrections, lexicon, hashes };
  const { record, texts, misfits } = buildRecord(input);
  refuseUnsound(verifyRecord(record, texts));
  const skipped = badArticles.map(({ file, reason }) => ({ file, reason }));
  return { record, texts, misfits, encoded: await encodeRecord(record, texts, { hash, skipped }) };
}

function refuseUnsound(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`the record is not sound:\n${faults.join('\n')}`);
}
