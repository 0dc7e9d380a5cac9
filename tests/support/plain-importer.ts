import type { Importer } from '../../src/cli/importer.ts';
import { IMPORT_TOOLS } from '../../src/cli/import-tools.ts';
import { importFile } from '../../src/intake/import-file.ts';

/** Imports in this very thread, where there is no bundle to start another one from. */
export function openPlainImporter(): Importer {
  return {
    importFile: (name, bytes) => importFile(name, bytes, IMPORT_TOOLS),
    close: async () => undefined,
  };
}
