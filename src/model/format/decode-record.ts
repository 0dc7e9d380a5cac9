import { compareEvents, compareReports, compareStatements } from '../record-order.ts';
import type { ParleyRecord } from '../record.ts';
import type { RecordManifest } from './manifest.ts';
import { parseChunk, parseCore } from './parse-file.ts';

/** Gives the text of a file beside the manifest, by the name the manifest has for it. */
export type FetchFile = (name: string) => Promise<string>;

/**
 * Reads the record a manifest names, all chunks, without the articles' texts (parseDocumentText
 * reads those one by one). Throws FormatError, and whatever `fetchFile` throws.
 */
export async function decodeRecord(
  manifest: RecordManifest,
  fetchFile: FetchFile,
): Promise<ParleyRecord> {
  const [coreJson, ...chunkJsons] = await Promise.all(
    [manifest.core, ...manifest.chunks].map(({ file }) => fetchFile(file)),
  );
  const core = parseCore(coreJson ?? '', manifest.core.file);
  const chunks = chunkJsons.map((json, at) => parseChunk(json, manifest.chunks[at]?.file ?? ''));
  return {
    ...core,
    events: chunks.flatMap(({ events }) => events).toSorted(compareEvents),
    reports: chunks.flatMap(({ reports }) => reports).toSorted(compareReports),
    statements: chunks.flatMap(({ statements }) => statements).toSorted(compareStatements),
  };
}
