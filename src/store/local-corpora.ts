import type { CorpusEntry } from '../model/format/manifest.ts';

/** Stands before the name of a corpus that is kept in this browser: `local:my-articles`. */
const PREFIX = 'local:';

/** The corpora kept in this browser, as the queries ask for them. */
export interface LocalCorpora {
  /** What is kept, by title; ids start with `local:`. */
  readonly list: () => Promise<readonly CorpusEntry[]>;
  /** The text of a file of a record. Throws where there is no such corpus or file. */
  readonly readFile: (name: string, file: string) => Promise<string>;
}

/** Nobody provides any before the page does. */
let load = (): Promise<LocalCorpora> => Promise.reject(new Error('no local corpora'));

/** Says where local corpora come from; their code is fetched when the first is asked for. */
export function provideLocalCorpora(from: () => Promise<LocalCorpora>): void {
  load = from;
}

/** The local corpora. Throws where nobody provides them. */
export function localCorpora(): Promise<LocalCorpora> {
  return load();
}

/** The name behind an id such as `local:my-articles`; null for a corpus that lies beside the page. */
export function localName(corpus: string | null): string | null {
  return corpus?.startsWith(PREFIX) ? corpus.slice(PREFIX.length) : null;
}

/** The id by which addresses and lists know a corpus kept in this browser. */
export function localId(name: string): string {
  return `${PREFIX}${name}`;
}
