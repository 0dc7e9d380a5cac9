import { canonicalJson } from '../model/format/canonical-json.ts';
import type { CorpusFiles, KeptRecord } from './kept.ts';
import { RECORD_FILE } from './record-file.ts';

/** Archives name no moment before 1980; a fixed one makes the same corpus the same archive. */
const MOMENT = '1980-01-01T00:00:00';

/** A corpus folder as one archive, the folder called by the corpus's name. */
export async function packFolder(name: string, files: CorpusFiles): Promise<Blob> {
  const { zipSync } = await import('fflate');
  const paths = [...files].map(([path, bytes]) => [`${name}/${path}`, bytes] as const);
  const packed = zipSync(Object.fromEntries(paths), { mtime: MOMENT });
  return new Blob([new Uint8Array(packed)], { type: 'application/zip' });
}

/** A record with the texts of its articles as one file. */
export function packRecord({ files }: Pick<KeptRecord, 'files'>): Blob {
  const content = canonicalJson({ ...RECORD_FILE, files: Object.fromEntries(files) });
  return new Blob([content], { type: 'application/json' });
}
