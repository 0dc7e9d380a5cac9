import * as v from 'valibot';

import type { FileEntry, RecordManifest } from '../model/format/manifest.ts';
import { parseManifest } from '../model/format/parse-file.ts';

/**
 * What a whole record in one file says it is. A change that an older reader would misread raises the
 * version. 1: `files`, the contents of the record's files by name.
 */
export const RECORD_FILE = { format: 'parley-record-file', version: 1 } as const;

const schema = v.object({
  format: v.literal(RECORD_FILE.format),
  version: v.number(),
  files: v.record(v.string(), v.string()),
});

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
  const parsed = v.safeParse(schema, parseJson(text));
  if (!parsed.success) throw new Error('It is no record that Parley saved.');
  if (parsed.output.version !== RECORD_FILE.version) {
    throw new Error('It was saved by another version of Parley.');
  }
  const files = new Map(Object.entries(parsed.output.files));
  const manifest = parseManifest(files.get('manifest.json') ?? '', 'manifest.json');
  for (const entry of [manifest.core, ...manifest.chunks, ...manifest.texts]) {
    if (!(await isUnchanged(entry, files))) {
      throw new Error(`${entry.file} in it is missing or was changed after it was saved.`);
    }
  }
  return { manifest, files };
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
