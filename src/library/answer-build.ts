import { buildCorpus } from '../cli/build-corpus.ts';
import { formatFault } from '../intake/fault.ts';
import { readCorpus } from '../intake/read-corpus.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Document } from '../model/document.ts';
import type { HashText } from '../model/format/encode-record.ts';
import type { Reading } from '../model/reading.ts';
import { readDocument } from '../reading/read-document.ts';
import type { BuildAnswer, BuildProgress, BuildRequest } from './messages.ts';

/** Readings by the hash of all that they depend on; a rebuild after a correction reads nothing anew. */
export type ReadingMemory = Map<string, Reading>;

export interface BuildTools {
  readonly hash: HashText;
  /** Afterwards holds the readings of this corpus, and no others. */
  readonly memory: ReadingMemory;
  readonly onProgress: (progress: BuildProgress) => void;
}

/** Builds a corpus as the command line does, but leaves out what is bad and says so. */
export async function answerBuild(request: BuildRequest, tools: BuildTools): Promise<BuildAnswer> {
  const read = readCorpus(new Map(request.files));
  const { corpus, corrections, badArticles } = read;
  if (corpus === null || read.faults.some(({ file }) => file !== 'corrections.yaml')) {
    return { type: 'parley-refused', faults: read.faults.map(formatFault) };
  }
  const source = { corpus, corrections, badArticles };
  const built = await buildCorpus(source, tools.hash, await rememberReadings(corpus, tools));
  const leftOut = [
    ...[...read.faults, ...badArticles].map(formatFault),
    ...built.misfits.map(({ correction, reason, remedy }) => {
      return `corrections.yaml:${correction.line}: ${reason}. ${remedy}.`;
    }),
  ];
  const { documents } = built.record;
  return { type: 'parley-built', files: [...built.encoded.files], documents, leftOut };
}

/** Reads as `readDocument` does, what it has not read before; tells how far it has come. */
async function rememberReadings(
  { documents, lexicon: lines }: Corpus,
  { hash, memory, onProgress }: BuildTools,
): Promise<typeof readDocument> {
  const keys = new Map<Document, string>();
  for (const document of documents) {
    keys.set(document, await hash(JSON.stringify([document, lines])));
  }
  const before = new Map(memory);
  memory.clear();
  let done = 0;
  return (document, lexicon) => {
    const key = keys.get(document) ?? '';
    const reading = before.get(key) ?? readDocument(document, lexicon);
    memory.set(key, reading);
    done += 1;
    onProgress({ type: 'parley-progress', read: done, of: documents.length });
    return reading;
  };
}
