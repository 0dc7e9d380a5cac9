import { Worker } from 'node:worker_threads';
import type { Fault } from '../intake/fault.ts';
import { IMPORT_LIMITS } from '../intake/import-limits.ts';
import type { ImportedFile } from '../intake/imported.ts';

/** Next to the bundle. */
const THREAD_FILE = './import-thread.js';

/** Takes articles out of files, one file at a time. */
export interface Importer {
  readonly importFile: (name: string, bytes: Uint8Array) => Promise<ImportedFile>;
  readonly close: () => Promise<void>;
}

/** What is sent to the thread, and comes back from it as an ImportedFile. */
export interface ImportRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Imports in a thread beside this one. A file that takes too long or too much memory is given up
 * with its thread, and the next one gets a new thread.
 */
export function openThreadImporter(
  address = new URL(THREAD_FILE, import.meta.url),
  milliseconds: number = IMPORT_LIMITS.milliseconds,
): Importer {
  let thread: Worker | null = null;
  async function importInThread(name: string, bytes: Uint8Array): Promise<ImportedFile> {
    thread ??= new Worker(address, {
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: 2048 },
    });
    const result = await ask(thread, { name, bytes }, milliseconds);
    if (result !== null) return result;
    await thread.terminate();
    thread = null;
    return { articles: [], faults: [givenUp(name, milliseconds)] };
  }
  return {
    importFile: importInThread,
    close: async () => {
      await thread?.terminate();
    },
  };
}

/** The answer of the thread; null where it failed or took too long. */
function ask(
  thread: Worker,
  request: ImportRequest,
  milliseconds: number,
): Promise<ImportedFile | null> {
  return new Promise((resolve) => {
    function finish(file: ImportedFile | null): void {
      clearTimeout(limit);
      thread.off('message', finish).off('error', fail).off('exit', fail);
      resolve(file);
    }
    function fail(): void {
      finish(null);
    }
    const limit = setTimeout(fail, milliseconds);
    thread.on('message', finish).on('error', fail).on('exit', fail);
    thread.postMessage(request);
  });
}

function givenUp(file: string, milliseconds: number): Fault {
  const seconds = milliseconds / 1000;
  return {
    file,
    line: null,
    reason: `reading it took more than ${seconds} seconds, or too much memory`,
    remedy: 'Save the article by itself, or copy the text into a .txt file',
  };
}
