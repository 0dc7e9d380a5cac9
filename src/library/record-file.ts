import type { FileEntry, RecordManifest } from '../model/format/manifest.ts';
import { parseManifest } from '../model/format/parse-file.ts';

/**
 * What a whole record in one file says it is. A change that an older reader would misread raises the
 * version. 1: `files`, the contents of the record's files by name.
 */
export const RECORD_FILE = { format: 'parley-record-file', version: 1 } as const;

/** A record taken out of one file. */
export interface OpenedRecord {
  readonly manifest: RecordManifest;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Reads a record file and checks that every file in it is as it was written. Throws an error that
 * says what is wrong with it.
 */
export async function openRecordFile(text: string): Promise<OpenedRecord> {
  const files = readFiles(parseJson(text));
  const manifest = parseManifest(files.get('manifest.json') ?? '', 'manifest.json');
  for (const entry of [manifest.core, ...manifest.chunks, ...manifest.texts]) {
    if (!(await isUnchanged(entry, files))) {
      throw new Error(`${entry.file} in it is missing or was changed after it was saved.`);
    }
  }
  return { manifest, files };
}

/** The contents by name. Throws where the value is not what was saved. */
function readFiles(value: unknown): ReadonlyMap<string, string> {
  const saved = typeof value === 'object' && value !== null ? value : {};
  const format = 'format' in saved ? saved.format : null;
  const files = 'files' in saved ? saved.files : null;
  if (format !== RECORD_FILE.format || typeof files !== 'object' || files === null) {
    throw new Error('It is no record that Parley saved.');
  }
  if (!('version' in saved) || saved.version !== RECORD_FILE.version) {
    throw new Error('It was saved by another version of Parley.');
  }
  return new Map(Object.entries(files).map(([name, content]) => [name, String(content)]));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function isUnchanged(
  { file, sha256 }: FileEntry,
  files: ReadonlyMap<string, string>,
): Promise<boolean> {
  const content = files.get(file);
  if (content === undefined) return false;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
  return hex.join('') === sha256;
}
