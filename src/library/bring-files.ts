import type { BroughtFile, CollectedArticle } from '../intake/collect-articles.ts';
import type { PossibleDay } from '../intake/imported.ts';
import { nameCorpus } from '../intake/name-articles.ts';
import type { CorpusEntry } from '../model/format/manifest.ts';
import type { RecordDocument } from '../model/record.ts';
import { addArticles } from './add-articles.ts';
import { newCorpusYaml } from './corpus-yaml.ts';
import { importOne } from './import-one.ts';
import { buildFiles, keepBuilt } from './kept-record.ts';
import type { KeptCorpus } from './kept.ts';
import type { BuildProgress } from './messages.ts';
import { changeCorpus, findCorpus, freeCorpusName, keepCorpus } from './shelf.ts';

/** How many files are read at a time. */
const AT_ONCE = 4;

/** What became of one file. */
export interface FileOutcome {
  /** Its place among the files given; two may have one name. */
  readonly id: number;
  readonly name: string;
  readonly state: 'waiting' | 'reading' | 'read' | 'left-out';
  /** Why it was left out, or what to know of it, a sentence each. */
  readonly words: readonly string[];
}

export interface BringRequest {
  readonly files: readonly File[];
  /** The name of the corpus they are added to; null, or one without a folder, makes a new one. */
  readonly into: string | null;
  /** Title of the new corpus. */
  readonly title: string;
}

export interface BringWatch {
  readonly signal: AbortSignal;
  readonly onOutcomes: (outcomes: readonly FileOutcome[]) => void;
  readonly onProgress: (progress: BuildProgress) => void;
}

/** A corpus that stands in the browser, and what came of making its record. */
export interface Brought {
  readonly name: string;
  readonly entry: CorpusEntry;
  readonly documents: readonly RecordDocument[];
  readonly leftOut: readonly string[];
  /** By document id: days that files gave, to be offered. */
  readonly suggestions: ReadonlyMap<string, PossibleDay>;
  /** Why the browser would not keep it; null: it did. */
  readonly refusal: string | null;
}

/**
 * Reads files into a corpus, makes its record and keeps both. Null when no file could be read. Keeps
 * nothing before the record is made; throws the signal's reason when that ends it, and RefusedCorpus
 * where the corpus they are added to is wrong.
 */
export async function bringFiles(
  request: BringRequest,
  watch: BringWatch,
): Promise<Brought | null> {
  const outcomes = new OutcomeList(request.files, watch.onOutcomes);
  const taken = await takeAll(request.files, outcomes, watch.signal);
  if (taken.length === 0) return null;
  const draft = await draftCorpus(request);
  const { files, added, known } = addArticles(draft.files, taken);
  for (const name of known) outcomes.note(name, 'The same text is in the corpus already.');
  const { signal, onProgress } = watch;
  let built = await buildFiles(files, { signal, onProgress });
  const corpus = { revision: draft.revision + 1, files };
  const kept = draft.isNew
    ? { corpus, refusal: await keepCorpus(draft.name, corpus) }
    : await changeCorpus(draft.name, (now) => addArticles(now.files, taken).files);
  // another tab may have changed the corpus meanwhile
  if (kept.corpus.revision !== corpus.revision) built = await buildFiles(kept.corpus.files);
  const record = await keepBuilt(draft.name, kept.corpus.revision, built);
  return {
    name: draft.name,
    entry: record.entry,
    documents: built.documents,
    leftOut: record.leftOut,
    suggestions: new Map(added.flatMap(suggestionOf)),
    refusal: kept.refusal,
  };
}

interface Draft extends KeptCorpus {
  readonly name: string;
  readonly isNew: boolean;
}

async function draftCorpus({ into, title }: BringRequest): Promise<Draft> {
  const corpus = into === null ? null : await findCorpus(into);
  if (into !== null && corpus?.files.has('corpus.yaml'))
    return { ...corpus, name: into, isNew: false };
  const name = await freeCorpusName(nameCorpus(title) || 'my-articles');
  const yaml = new TextEncoder().encode(newCorpusYaml(name, title));
  return { revision: 0, files: new Map([['corpus.yaml', yaml]]), name, isNew: true };
}

function suggestionOf({ file, article }: CollectedArticle): [string, PossibleDay][] {
  return article.possibleDay ? [[file.replace(/\.txt$/, ''), article.possibleDay]] : [];
}

/** Reads all files, a few at a time, in the order given. Those with an article in them come back. */
async function takeAll(
  files: readonly File[],
  outcomes: OutcomeList,
  signal: AbortSignal,
): Promise<readonly BroughtFile[]> {
  const taken: (BroughtFile | null)[] = files.map(() => null);
  const waiting = files.entries();
  async function takeNext(): Promise<void> {
    for (const [i, file] of waiting) {
      outcomes.put(i, 'reading', []);
      const result = await importOne(file, signal);
      const { articles, faults } = result;
      const words = faults.map(({ reason, remedy }) => `${sentence(reason)} ${sentence(remedy)}`);
      const notes = articles.flatMap((article) => article.notes);
      outcomes.put(i, articles.length > 0 ? 'read' : 'left-out', [...words, ...notes]);
      if (articles.length === 0) continue;
      taken[i] = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), result };
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, takeNext));
  return taken.filter((file) => file !== null);
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/\.$/, '')}.`;
}

/** What became of each file so far; tells of every change. */
class OutcomeList {
  #outcomes: readonly FileOutcome[];
  readonly #tell: BringWatch['onOutcomes'];

  constructor(files: readonly File[], tell: BringWatch['onOutcomes']) {
    this.#outcomes = files.map(({ name }, id) => ({ id, name, state: 'waiting', words: [] }));
    this.#tell = tell;
    tell(this.#outcomes);
  }

  put(at: number, state: FileOutcome['state'], words: readonly string[]): void {
    const { name = '' } = this.#outcomes[at] ?? {};
    this.#outcomes = this.#outcomes.with(at, { id: at, name, state, words });
    this.#tell(this.#outcomes);
  }

  note(name: string, words: string): void {
    const at = this.#outcomes.findIndex((outcome) => outcome.name === name);
    this.put(at, 'left-out', [words]);
  }
}
