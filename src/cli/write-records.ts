import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeCorpora } from '../model/format/encode-record.ts';
import type { EncodedRecord } from '../model/format/encode-record.ts';
import { FormatError } from '../model/format/format-error.ts';
import type { RecordManifest } from '../model/format/manifest.ts';
import { parseManifest } from '../model/format/parse-file.ts';
import { placeFiles, removeStaleFiles } from './place-files.ts';

/**
 * Writes records below a folder, one folder a corpus, and the list of all corpora that lie there
 * now. A record that was there before stays whole until the new one is.
 */
export async function writeRecords(
  folder: string,
  records: readonly EncodedRecord[],
): Promise<void> {
  for (const { manifest, files } of records) {
    const corpusFolder = join(folder, manifest.corpus.id);
    await placeFiles(corpusFolder, files);
    await removeStaleFiles(corpusFolder, new Set(files.keys()), Date.now());
  }
  await placeFiles(folder, [['corpora.json', encodeCorpora(await readManifests(folder))]]);
}

/** The manifests that lie one folder below; what no longer reads as one is left out. */
async function readManifests(folder: string): Promise<RecordManifest[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const manifests: RecordManifest[] = [];
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    const manifest = await readManifest(join(folder, name, 'manifest.json'));
    if (manifest?.corpus.id === name) manifests.push(manifest);
  }
  return manifests;
}

async function readManifest(path: string): Promise<RecordManifest | null> {
  try {
    return parseManifest(await readFile(path, 'utf8'), path);
  } catch (error) {
    if (error instanceof FormatError || isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
