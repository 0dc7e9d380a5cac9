import { buildCorpus } from '../cli/build-corpus.ts';
import { formatFault } from '../intake/fault.ts';
import { readCorpus } from '../intake/read-corpus.ts';
import type { HashText } from '../model/format/encode-record.ts';
import type { BuildAnswer, BuildRequest } from './messages.ts';

/** Builds a corpus as the command line does, but leaves out what is bad and says so. */
export async function answerBuild(request: BuildRequest, hash: HashText): Promise<BuildAnswer> {
  const read = readCorpus(new Map(request.files));
  const { corpus, corrections, badArticles } = read;
  if (corpus === null || read.faults.length > 0) {
    return { type: 'parley-refused', faults: read.faults.map(formatFault) };
  }
  const { encoded, misfits } = await buildCorpus({ corpus, corrections, badArticles }, hash);
  const leftOut = [
    ...badArticles.map(formatFault),
    ...misfits.map(({ reason, remedy }) => `corrections.yaml: ${reason}. ${remedy}.`),
  ];
  return { type: 'parley-built', files: [...encoded.files], leftOut };
}
