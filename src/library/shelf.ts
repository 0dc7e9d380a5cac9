import { createStore, delMany, get, keys, set, update, type UseStore } from 'idb-keyval';

import { freeName } from '../intake/name-articles.ts';
import type { CorpusEntry } from '../model/format/manifest.ts';
import type { CorpusFiles, KeptCorpus, KeptRecord } from './kept.ts';

let opened: UseStore | null = null;

/** The database is opened when the first thing is asked of it. */
function store(): UseStore {
  opened ??= createStore('parley', 'corpora');
  return opened;
}

/** What the browser would not keep: here until the page is closed. */
const held = new Map<string, KeptCorpus>();
const heldRecords = new Map<string, KeptRecord>();

/** The names of all corpora kept here, sorted. */
export async function listNames(): Promise<readonly string[]> {
  const all = await keys<string>(store()).catch(() => []);
  const kept = all.filter((key) => key.startsWith('corpus ')).map((key) => key.slice(7));
  return [...new Set([...kept, ...held.keys()])].toSorted();
}

/** The name for a corpus that is to be kept: this one, or with a number where one here has it. */
export async function freeCorpusName(name: string): Promise<string> {
  return freeName(name, new Set(await listNames()));
}

/** The corpus of that name; null where there is none. */
export async function findCorpus(name: string): Promise<KeptCorpus | null> {
  return held.get(name) ?? (await get<KeptCorpus>(`corpus ${name}`, store())) ?? null;
}

/** The record last made of a corpus, of whatever revision; null where there is none. */
export async function findRecord(name: string): Promise<KeptRecord | null> {
  return heldRecords.get(name) ?? (await get<KeptRecord>(`record ${name}`, store())) ?? null;
}

/** The line of a corpus in lists; null where no record of it was ever made. */
export async function findEntry(name: string): Promise<CorpusEntry | null> {
  const record = heldRecords.get(name);
  return record?.entry ?? (await get<CorpusEntry>(`entry ${name}`, store())) ?? null;
}

/**
 * Keeps a corpus under a name. Where the browser refuses (no room, or it keeps nothing for this
 * page) it is held until the page is closed, and the answer is why.
 */
export async function keepCorpus(name: string, corpus: KeptCorpus): Promise<string | null> {
  try {
    await set(`corpus ${name}`, corpus, store());
    held.delete(name);
    return null;
  } catch (error) {
    held.set(name, corpus);
    return refusalOf(error);
  }
}

/**
 * Changes a kept corpus in one step that no other tab can come between: `change` gets the corpus as
 * it is by then. Gives what it is now, and why the browser would not keep it (null: it did). Throws
 * where there is no such corpus, and what `change` throws.
 */
export async function changeCorpus(
  name: string,
  change: (corpus: KeptCorpus) => CorpusFiles,
): Promise<{ readonly corpus: KeptCorpus; readonly refusal: string | null }> {
  let changed: KeptCorpus | null = null;
  const step = (before: KeptCorpus | undefined): KeptCorpus => {
    if (!before) throw new Error(`there is no corpus ${name} in this browser`);
    changed = { revision: before.revision + 1, files: change(before) };
    return changed;
  };
  const own = held.get(name);
  if (own) {
    const corpus = step(own);
    return { corpus, refusal: await keepCorpus(name, corpus) };
  }
  try {
    await update<KeptCorpus>(`corpus ${name}`, step, store());
  } catch (error) {
    if (!changed) throw error;
    held.set(name, changed);
    return { corpus: changed, refusal: refusalOf(error) };
  }
  if (!changed) throw new Error(`${name} was not changed`);
  return { corpus: changed, refusal: null };
}

/** Keeps a record; where the browser refuses it is held, and made again next time. */
export async function keepRecord(name: string, record: KeptRecord): Promise<void> {
  try {
    await set(`record ${name}`, record, store());
    await set(`entry ${name}`, record.entry, store());
    heldRecords.delete(name);
  } catch {
    heldRecords.set(name, record);
  }
}

/** Forgets a corpus with everything made of it. */
export async function forgetCorpus(name: string): Promise<void> {
  held.delete(name);
  heldRecords.delete(name);
  await delMany([`corpus ${name}`, `record ${name}`, `entry ${name}`], store());
}

function refusalOf(error: unknown): string {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return isFull
    ? 'There is no more room for this page in the browser.'
    : 'This browser keeps nothing for this page (it may be in private mode).';
}
