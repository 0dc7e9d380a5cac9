import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { canonicalJson } from '../model/format/canonical-json.ts';
import type { EncodedRecord } from '../model/format/encode-record.ts';
import { FOLDER_FILE, FOLDER_FORMAT } from '../model/format/folder-file.ts';

/**
 * A record with the corpus.yaml and corrections.yaml it was made of beside it: with the texts that
 * are in the record, a reader can make the folder again and correct a copy of it.
 */
export async function withFolder(encoded: EncodedRecord, folder: string): Promise<EncodedRecord> {
  const files: Record<string, string> = {};
  for (const name of ['corpus.yaml', 'corrections.yaml']) {
    const path = join(folder, name);
    if (existsSync(path)) files[name] = await readFile(path, 'utf8');
  }
  const content = canonicalJson({ ...FOLDER_FORMAT, files });
  return { ...encoded, files: new Map([[FOLDER_FILE, content], ...encoded.files]) };
}
