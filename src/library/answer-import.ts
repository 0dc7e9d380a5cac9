import { IMPORT_TOOLS } from '../cli/import-tools.ts';
import { importFile } from '../intake/import-file.ts';
import type { ImportedFile } from '../intake/imported.ts';
import type { ImportRequest } from './messages.ts';

/** Takes the article, or articles, out of one file, or says why it cannot be read. */
export function answerImport({ name, bytes }: ImportRequest): Promise<ImportedFile> {
  return importFile(name, bytes, IMPORT_TOOLS);
}
