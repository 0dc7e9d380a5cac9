import { parentPort } from 'node:worker_threads';
import { importFile } from '../intake/import-file.ts';
import { IMPORT_TOOLS } from './import-tools.ts';
import type { ImportRequest } from './importer.ts';

// A thread of its own for files that people bring: what hangs or breaks here is ended from outside.
parentPort?.on('message', ({ name, bytes }: ImportRequest) => {
  void importFile(name, bytes, IMPORT_TOOLS).then((file) => parentPort?.postMessage(file));
});
