import type { DocumentText } from '../document-text.ts';
import { compareStrings } from '../order.ts';
import type { ParleyRecord } from '../record.ts';
import { canonicalJson } from './canonical-json.ts';
import { cutChunks } from './chunks.ts';
import type {
  ChunkEntry,
  FileEntry,
  RecordManifest,
  SkippedDocument,
  TextEntry,
} from './manifest.ts';
import { FORMAT_VERSION } from './version.ts';
import type { FormatName } from './version.ts';

/** SHA-256 of a text in UTF-8, lower-case hex; shells bring it (browsers only have it async). */
export type HashText = (text: string) => Promise<string>;

/** File names with their contents, to be written in this order: `manifest.json` comes last. */
export interface EncodedRecord {
  readonly manifest: RecordManifest;
  readonly files: ReadonlyMap<string, string>;
}

export interface EncodeOptions {
  readonly hash: HashText;
  readonly skipped?: readonly SkippedDocument[];
}

/** Writes a record out as the files of one corpus folder; the same record gives the same bytes. */
export async function encodeRecord(
  record: ParleyRecord,
  texts: readonly DocumentText[],
  options: EncodeOptions,
): Promise<EncodedRecord> {
  const files = new Map<string, string>();
  const add = async (format: FormatName, stem: string, body: object): Promise<FileEntry> => {
    const content = canonicalJson({ format, version: FORMAT_VERSION, ...body });
    const sha256 = await options.hash(content);
    const file = `${stem}-${sha256.slice(0, 16)}.json`;
    files.set(file, content);
    return { file, sha256 };
  };
  const core = await add('parley-core', 'core', coreOf(record));
  const chunks: ChunkEntry[] = [];
  for (const { days, chunk } of cutChunks(record)) {
    const entry = await add('parley-chunk', 'chunk', chunk);
    chunks.push({ ...entry, days, events: chunk.events.length });
  }
  const entries: TextEntry[] = [];
  for (const text of texts.toSorted((a, b) => compareStrings(a.document, b.document))) {
    entries.push({ ...(await add('parley-text', 'text', text)), document: text.document });
  }
  const skipped = options.skipped ?? [];
  const manifest = {
    corpus: record.corpus,
    counts: countRecord(record),
    core,
    chunks,
    texts: entries,
    skipped,
  };
  files.set('manifest.json', encodeHeaded('parley-record', manifest));
  return { manifest, files };
}

/** Writes `corpora.json` for the corpora whose manifests are given. */
export function encodeCorpora(manifests: readonly RecordManifest[]): string {
  const corpora = manifests
    .map(({ corpus, counts }) => ({ ...corpus, counts }))
    .toSorted((a, b) => compareStrings(a.id, b.id));
  return encodeHeaded('parley-corpora', { corpora });
}

function encodeHeaded(format: FormatName, body: object): string {
  return canonicalJson({ format, version: FORMAT_VERSION, ...body }, 2);
}

function coreOf(record: ParleyRecord): object {
  const { events: _events, reports: _reports, statements: _statements, ...core } = record;
  return core;
}

function countRecord(record: ParleyRecord): RecordManifest['counts'] {
  return {
    documents: record.documents.length,
    actors: record.actors.length,
    events: record.events.length,
    statements: record.statements.length,
  };
}
