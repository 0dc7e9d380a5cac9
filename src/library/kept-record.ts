import { parseManifest } from '../model/format/parse-file.ts';
import { localId } from '../store/local-corpora.ts';
import { BUILDER, buildHere, type BuildOptions } from './build-here.ts';
import type { CorpusFiles, KeptRecord } from './kept.ts';
import type { BuiltAnswer } from './messages.ts';
import { findCorpus, findRecord, keepRecord } from './shelf.ts';
import { tellTabs } from './tell-tabs.ts';

/** A corpus that cannot be built: its corpus.yaml is wrong. Carries a line a fault. */
export class RefusedCorpus extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'RefusedCorpus';
    this.faults = faults;
  }
}

/** Files of a record that are asked for one after the other come from one reading of the shelf. */
const latest = new Map<string, Promise<KeptRecord>>();

/** From now on the record of a corpus is looked for again: another tab has changed it. */
export function forgetLatest(name: string): void {
  latest.delete(name);
}

/**
 * The record of a kept corpus as it is now; made again where it was made of an earlier state, or by
 * another version of Parley. Throws where there is no such corpus, RefusedCorpus where it is wrong.
 */
export function recordOf(name: string): Promise<KeptRecord> {
  const known = latest.get(name) ?? findOrMake(name);
  latest.set(name, known);
  known.catch(() => latest.delete(name));
  return known;
}

async function findOrMake(name: string): Promise<KeptRecord> {
  const [corpus, record] = await Promise.all([findCorpus(name), findRecord(name)]);
  if (!corpus) throw new Error(`There is no corpus “${name}” in this browser`);
  const isGiven = record?.builder === null;
  if (record && (isGiven || (record.builder === BUILDER && record.revision === corpus.revision))) {
    return record;
  }
  return keepBuilt(name, corpus.revision, await buildFiles(corpus.files));
}

/** Builds the record of a corpus folder. Throws RefusedCorpus, and what `buildHere` throws. */
export async function buildFiles(files: CorpusFiles, options?: BuildOptions): Promise<BuiltAnswer> {
  const built = await buildHere(files, options);
  if (built.type === 'parley-refused') throw new RefusedCorpus(built.faults);
  return built;
}

/** Keeps what was built of a corpus in this revision; gives the record of a newer one where there is one. */
export async function keepBuilt(
  name: string,
  revision: number,
  built: BuiltAnswer,
): Promise<KeptRecord> {
  const now = await findCorpus(name);
  if (now && now.revision > revision) {
    // another tab was faster: what was built here is old already
    latest.delete(name);
    return recordOf(name);
  }
  const files = new Map(built.files);
  const { counts, corpus: head } = parseManifest(files.get('manifest.json') ?? '', 'manifest.json');
  const record: KeptRecord = {
    revision,
    builder: BUILDER,
    entry: { ...head, id: localId(name), counts },
    files,
    leftOut: built.leftOut,
  };
  await keepRecord(name, record);
  latest.set(name, Promise.resolve(record));
  tellTabs(name);
  return record;
}
