import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentText } from '../model/document-text.ts';
import { decodeRecord } from '../model/format/decode-record.ts';
import type { FileEntry, RecordManifest } from '../model/format/manifest.ts';
import { parseDocumentText, parseManifest } from '../model/format/parse-file.ts';
import type { ParleyRecord } from '../model/record.ts';
import { hashText } from './hash-text.ts';
import { InputError } from './input-error.ts';
import { shownPath } from './shown-path.ts';

/** A record as it lies in a folder, with the texts of its articles. */
export interface StoredRecord {
  readonly manifest: RecordManifest;
  readonly record: ParleyRecord;
  readonly texts: readonly DocumentText[];
}

const REMEDY = 'Build the record again: npm run -s parley -- build';

/**
 * Reads a record whole and checks that every file is as it was written. Throws InputError for a
 * file that is missing or changed, FormatError for one that does not read as what it should be.
 */
export async function readStoredRecord(folder: string): Promise<StoredRecord> {
  const path = join(folder, 'manifest.json');
  const manifest = parseManifest(await readRecordFile(path), shownPath(path));
  const entries = [manifest.core, ...manifest.chunks, ...manifest.texts];
  const contents = new Map<string, string>();
  for (const entry of entries) contents.set(entry.file, await readUnchanged(folder, entry));
  const contentOf = (name: string): string => contents.get(name) ?? '';
  return {
    manifest,
    record: await decodeRecord(manifest, async (name) => contentOf(name)),
    texts: manifest.texts.map(({ file }) => parseDocumentText(contentOf(file), file)),
  };
}

async function readUnchanged(folder: string, entry: FileEntry): Promise<string> {
  const path = join(folder, entry.file);
  const content = await readRecordFile(path);
  if ((await hashText(content)) !== entry.sha256) {
    throw refuse(path, 'was changed after it was written');
  }
  return content;
}

async function readRecordFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw refuse(path, 'cannot be read');
  }
}

function refuse(file: string, reason: string): InputError {
  return new InputError([{ file: shownPath(file), line: null, reason, remedy: REMEDY }]);
}
