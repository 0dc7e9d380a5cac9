import { join } from 'node:path';
import type { Fault } from '../intake/fault.ts';
import { readDocument } from '../reading/read-document.ts';
import type { Misfit } from '../record/corrections/correction-log.ts';
import { buildCorpus } from './build-corpus.ts';
import type { BuiltCorpus } from './build-corpus.ts';
import { loadCorpus } from './corpus-folder.ts';
import type { LoadedCorpus } from './corpus-folder.ts';
import { hashText } from './hash-text.ts';
import { InputError } from './input-error.ts';
import { openProgress } from './progress.ts';
import { shownPath } from './shown-path.ts';

/** A corpus folder as read, and what was built from it. */
export interface BuiltFolder {
  readonly loaded: LoadedCorpus;
  readonly built: BuiltCorpus;
}

/**
 * Reads and builds a corpus folder; how far it is, and which articles are left out, is told on stderr. Throws
 * InputError for what is wrong with the input, corrections that do not apply included.
 */
export async function buildFolder(folder: string, skipBad: boolean): Promise<BuiltFolder> {
  const loaded = await loadCorpus(folder, skipBad);
  for (const { file, reason } of loaded.badArticles) {
    process.stderr.write(`left out ${shownPath(join(folder, file))}: ${reason}\n`);
  }
  const progress = openProgress(process.stderr, loaded.corpus.documents.length);
  const built = await buildCorpus(loaded, hashText, (document, lexicon) => {
    progress.begin(document.head.id);
    const reading = readDocument(document, lexicon);
    progress.end(
      `read, ${reading.reports.length} reports, ${reading.quotations.length} statements`,
    );
    return reading;
  });
  progress.close();
  if (built.misfits.length > 0) {
    throw new InputError(built.misfits.map((misfit) => faultOf(folder, misfit)));
  }
  return { loaded, built };
}

function faultOf(folder: string, { correction, reason, remedy }: Misfit): Fault {
  const file = shownPath(join(folder, 'corrections.yaml'));
  return { file, line: correction.line, reason, remedy };
}
