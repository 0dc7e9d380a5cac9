import type { ImportedFile } from '../intake/imported.ts';
import type { RecordDocument } from '../model/record.ts';

/** Sent to the worker: the files of a corpus folder, by path inside it (`corpus.yaml`, `articles/one.txt`). */
export interface BuildRequest {
  readonly type: 'parley-build';
  readonly files: readonly (readonly [path: string, bytes: Uint8Array])[];
}

/** Sent while articles are read: how many are, of how many. */
export interface BuildProgress {
  readonly type: 'parley-progress';
  readonly read: number;
  readonly of: number;
}

/** The worker's answer: the files of the record, or why there is none, a line a fault. */
export type BuildAnswer = BuiltAnswer | RefusedAnswer;

export interface BuiltAnswer {
  readonly type: 'parley-built';
  /** Names with contents, in the order in which they are to be written. */
  readonly files: readonly (readonly [name: string, content: string])[];
  /** The articles as the record has them, with their dates as settled. */
  readonly documents: readonly RecordDocument[];
  /** What was left out or does not apply, a line each; the rest went on. */
  readonly leftOut: readonly string[];
}

export interface RefusedAnswer {
  readonly type: 'parley-refused';
  readonly faults: readonly string[];
}

/** Sent to the import worker: one file as it was given. */
export interface ImportRequest {
  readonly type: 'parley-import';
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The import worker's answer. */
export interface ImportAnswer {
  readonly type: 'parley-imported';
  readonly file: ImportedFile;
}

/** Whether a message is ours; libraries inside the worker may post messages of their own. */
export function isBuildRequest(message: unknown): message is BuildRequest {
  return hasType(message, 'parley-build') && 'files' in message && Array.isArray(message.files);
}

/** Whether a message asks for one file to be read. */
export function isImportRequest(message: unknown): message is ImportRequest {
  return hasType(message, 'parley-import') && 'bytes' in message && 'name' in message;
}

/** Whether a message is the import worker's answer, and not one of a library in it. */
export function isImportAnswer(message: unknown): message is ImportAnswer {
  return hasType(message, 'parley-imported') && 'file' in message;
}

/** Whether a message is one of the build worker's: progress, or its answer. */
export function isBuildMessage(message: unknown): message is BuildProgress | BuildAnswer {
  return ['parley-progress', 'parley-built', 'parley-refused'].some((type) =>
    hasType(message, type),
  );
}

function hasType(message: unknown, type: string): message is { readonly type: string } {
  return (
    typeof message === 'object' && message !== null && 'type' in message && message.type === type
  );
}
