import { createHash } from 'node:crypto';
import { formatFault } from '../../src/intake/fault.ts';
import { readCorpus } from '../../src/intake/read-corpus.ts';
import { buildLexicon } from '../../src/lexicon/lexicon.ts';
import type { Correction } from '../../src/model/corrections.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import type { Reading } from '../../src/model/reading.ts';
import { readDocument } from '../../src/reading/read-document.ts';
import { buildRecord } from '../../src/record/build-record.ts';
import type { BuiltRecord } from '../../src/record/build-record.ts';
import { readFolder } from './shipped-corpus.ts';

/** A corpus folder as the shells read it. */
export interface LoadedCorpus {
  readonly corpus: Corpus;
  readonly corrections: readonly Correction[];
}

/** Reads a corpus folder on disk; throws with every fault. */
export function loadCorpus(folder: string): LoadedCorpus {
  const { corpus, corrections, faults, badArticles } = readCorpus(readFolder(folder));
  const wrong = [...faults, ...badArticles].map(formatFault);
  if (!corpus || wrong.length > 0) throw new Error(wrong.join('\n'));
  return { corpus, corrections };
}

/** Builds the record of a corpus; from its own readings unless others are given. */
export function buildCorpus(
  { corpus, corrections }: LoadedCorpus,
  given?: readonly Reading[],
): BuiltRecord {
  const lexicon = buildLexicon(corpus.lexicon);
  const readings = given ?? corpus.documents.map((document) => readDocument(document, lexicon));
  const hashes = new Map(
    corpus.documents.map(({ head, text }) => [
      head.id,
      createHash('sha256').update(text).digest('hex'),
    ]),
  );
  return buildRecord({ corpus, readings, corrections, lexicon, hashes });
}
