import type { Corpus } from '../model/corpus.ts';
import type { Correction } from '../model/corrections.ts';
import type { Document } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';
import type { TextRange } from '../model/span.ts';
import type { CorrectionContext } from './correction-context.ts';
import type { Fault } from './fault.ts';
import { decodeText } from './formats.ts';
import { parseCorpus } from './parse-corpus.ts';
import { parseCorrections } from './parse-corrections.ts';
import { readArticle } from './read-article.ts';

/** Bytes by path inside the corpus folder: `corpus.yaml`, `corrections.yaml`, `articles/one.txt`. */
export type CorpusFiles = ReadonlyMap<string, Uint8Array>;

/** A corpus folder as read. What is wrong is collected, nothing throws. */
export interface ReadCorpus {
  /** With the articles that could be read; null where corpus.yaml is beyond reading. */
  readonly corpus: Corpus | null;
  readonly corrections: readonly Correction[];
  /** Faults of corpus.yaml and corrections.yaml: the command line stops at them. */
  readonly faults: readonly Fault[];
  /** Articles that cannot be read: the command line stops at them too, unless told to skip them. */
  readonly badArticles: readonly Fault[];
}

/** Reads a corpus folder whole. */
export function readCorpus(files: CorpusFiles): ReadCorpus {
  const yaml = readYaml(files, 'corpus.yaml');
  const { corpus, faults } =
    typeof yaml === 'string' ? parseCorpus(yaml) : { corpus: null, faults: [yaml] };
  if (!corpus) return { corpus: null, corrections: [], faults, badArticles: [] };
  const { articles, ...rest } = corpus;
  const badArticles: Fault[] = [];
  const read = articles.flatMap(({ head, file, line }) => {
    const path = `articles/${file}`;
    const { text, fault } = readArticle(path, files.get(path) ?? null);
    if (text !== null) return [{ head, text }];
    const listed = `listed in line ${line} of corpus.yaml`;
    badArticles.push({ ...fault, reason: `${fault.reason} (${listed})` });
    return [];
  });
  const texts = new Map(read.map(({ head, text }) => [head.id, text]));
  const context = {
    texts,
    unread: new Set(articles.map(({ head }) => head.id).filter((id) => !texts.has(id))),
    sides: rest.sides.map(({ id }) => id),
  };
  const own = readCorrections(files, context);
  const documents = read.map(({ head, text }): Document => {
    return { head, text, furniture: markedFurniture(head.id, own.corrections) };
  });
  return {
    corpus: { ...rest, documents },
    corrections: own.corrections,
    faults: [...faults, ...own.faults],
    badArticles,
  };
}

function readCorrections(
  files: CorpusFiles,
  context: CorrectionContext,
): ReturnType<typeof parseCorrections> {
  if (!files.has('corrections.yaml')) return { corrections: [], faults: [] };
  const yaml = readYaml(files, 'corrections.yaml');
  if (typeof yaml === 'string') return parseCorrections(yaml, context);
  return { corrections: [], faults: [yaml] };
}

function readYaml(files: CorpusFiles, file: string): string | Fault {
  const bytes = files.get(file);
  if (!bytes) {
    const remedy = 'A corpus is a folder with a corpus.yaml; data/README.md explains it';
    return { file, line: null, reason: 'there is no such file', remedy };
  }
  const remedy = 'Save it as plain text in UTF-8';
  return decodeText(bytes) ?? { file, line: null, reason: 'it is not text in UTF-8', remedy };
}

/** Stretches of an article that a person marked as not article text, in order. */
function markedFurniture(
  document: DocumentId,
  corrections: readonly Correction[],
): readonly TextRange[] {
  return corrections
    .filter(({ at, action }) => at.document === document && action.type === 'furniture')
    .map(({ at: { start, end } }) => ({ start, end }))
    .toSorted((a, b) => a.start - b.start);
}
