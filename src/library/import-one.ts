import { trustedScriptUrl } from '../ui/trusted-script-url.ts';
import workerUrl from './import.worker.ts?worker&url';
import { IMPORT_LIMITS, MOST_FILE_BYTES } from '../intake/import-limits.ts';
import type { ImportedFile } from '../intake/imported.ts';
import { isImportAnswer, type ImportRequest } from './messages.ts';

/**
 * Reads one file in a worker of its own, so that a hostile or broken file fails by itself. Always
 * answers, unless `signal` ends it: then it throws the signal's reason.
 */
export async function importOne(file: File, signal: AbortSignal): Promise<ImportedFile> {
  signal.throwIfAborted();
  if (file.size > MOST_FILE_BYTES) {
    const reason = `it is larger than ${MOST_FILE_BYTES / 1_000_000} MB`;
    return failure(reason, 'Save the article alone');
  }
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return failure('it cannot be opened', 'Is it still there? Choose it again');
  }
  return askWorker({ type: 'parley-import', name: file.name, bytes }, signal);
}

async function askWorker(request: ImportRequest, signal: AbortSignal): Promise<ImportedFile> {
  signal.throwIfAborted();
  const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module' });
  const own = new AbortController();
  const listening = { signal: own.signal };
  try {
    return await new Promise<ImportedFile>((resolve, reject) => {
      const limit = setTimeout(() => {
        resolve(failure('reading it took longer than a minute', 'Save it as plain text'));
      }, IMPORT_LIMITS.milliseconds);
      own.signal.addEventListener('abort', () => clearTimeout(limit));
      signal.addEventListener('abort', () => reject(signal.reason), listening);
      worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (isImportAnswer(data)) resolve(data.file);
      });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        resolve(failure('it is broken, or not what its name says', 'Save it as plain text'));
      });
      worker.postMessage(request);
    });
  } finally {
    own.abort();
    worker.terminate();
  }
}

function failure(reason: string, remedy: string): ImportedFile {
  return { articles: [], faults: [{ file: '', line: null, reason, remedy }] };
}
