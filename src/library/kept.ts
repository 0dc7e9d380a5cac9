import type { CorpusEntry } from '../model/format/manifest.ts';

/** Bytes by path inside a corpus folder: `corpus.yaml`, `articles/one.txt`, `originals/one.pdf`. */
export type CorpusFiles = ReadonlyMap<string, Uint8Array>;

/** A corpus as the browser keeps it: the files of its folder are the truth. */
export interface KeptCorpus {
  /** One more with every change; the record made of it carries the same. */
  readonly revision: number;
  /** Empty where only a record was brought. */
  readonly files: CorpusFiles;
}

/** The record made of a kept corpus: can be made again at any time. */
export interface KeptRecord {
  readonly revision: number;
  /** The code that made it; null where it was brought as it is. */
  readonly builder: string | null;
  /** As lists show it; its id starts with `local:`. */
  readonly entry: CorpusEntry;
  /** The record's files by name. */
  readonly files: ReadonlyMap<string, string>;
  /** What was left out or does not apply, a line each. */
  readonly leftOut: readonly string[];
}
