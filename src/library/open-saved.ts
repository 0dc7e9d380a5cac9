import { localId } from '../store/local-corpora.ts';
import type { BringWatch, Brought, FileOutcome } from './bring-files.ts';
import { buildFiles, keepBuilt } from './kept-record.ts';
import type { CorpusFiles } from './kept.ts';
import { openZip } from './open-zip.ts';
import { openRecordFile } from './record-file.ts';
import { freeCorpusName, keepCorpus, keepRecord } from './shelf.ts';

/** Whether a file is a corpus folder or a record that was saved, and not an article. */
export function isSaved({ name }: File): boolean {
  return /\.(?:zip|json)$/i.test(name);
}

/**
 * Opens a corpus folder (zip) or a record file and keeps it under a name of its own. Null where it
 * is neither; the outcome says why. Throws as `bringFiles` does.
 */
export async function openSaved(file: File, watch: BringWatch): Promise<Brought | null> {
  const tell = (state: FileOutcome['state'], words: readonly string[] = []): void =>
    watch.onOutcomes([{ id: 0, name: file.name, state, words }]);
  tell('reading');
  try {
    const brought = /zip$/i.test(file.name)
      ? await openFolder(new Uint8Array(await file.arrayBuffer()), watch)
      : await openRecord(await file.text());
    if (typeof brought === 'string') tell('left-out', [brought]);
    else tell('read');
    return typeof brought === 'string' ? null : brought;
  } catch (error) {
    if (watch.signal.aborted) throw error;
    tell('left-out', [error instanceof Error ? error.message : String(error)]);
    return null;
  }
}

/** The corpus brought, or why there is none. */
async function openFolder(bytes: Uint8Array, watch: BringWatch): Promise<Brought | string> {
  const { files, fault } = await openZip(bytes);
  if (files === null) return fault;
  const { signal, onProgress } = watch;
  const built = await buildFiles(files, { signal, onProgress });
  const name = await freeCorpusName(idOf(files));
  const refusal = await keepCorpus(name, { revision: 1, files });
  const { entry, leftOut } = await keepBuilt(name, 1, built);
  return { name, entry, documents: built.documents, leftOut, suggestions: new Map(), refusal };
}

async function openRecord(text: string): Promise<Brought> {
  const { manifest, files } = await openRecordFile(text);
  const { corpus, counts } = manifest;
  const name = await freeCorpusName(corpus.id);
  const refusal = await keepCorpus(name, { revision: 1, files: new Map() });
  const entry = { ...corpus, id: localId(name), counts };
  await keepRecord(name, { revision: 1, builder: null, entry, files, leftOut: [] });
  return { name, entry, documents: [], leftOut: [], suggestions: new Map(), refusal };
}

/** The id in a corpus.yaml that could be built. */
function idOf(files: CorpusFiles): string {
  const yaml = new TextDecoder().decode(files.get('corpus.yaml'));
  return /^id: *["']?([a-z0-9-]+)/m.exec(yaml)?.[1] ?? 'my-articles';
}
