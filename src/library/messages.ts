/** Sent to the worker: the files of a corpus folder, by path inside it (`corpus.yaml`, `articles/one.txt`). */
export interface BuildRequest {
  readonly type: 'parley-build';
  readonly files: readonly (readonly [path: string, bytes: Uint8Array])[];
}

/** The worker's answer: the files of the record, or why there is none, a line a fault. */
export type BuildAnswer =
  | {
      readonly type: 'parley-built';
      /** Names with contents, in the order in which they are to be written. */
      readonly files: readonly (readonly [name: string, content: string])[];
      /** What was left out or does not apply, a line each; the rest went on. */
      readonly leftOut: readonly string[];
    }
  | { readonly type: 'parley-refused'; readonly faults: readonly string[] };

/** Whether a message is ours; libraries inside the worker may post messages of their own. */
export function isBuildRequest(message: unknown): message is BuildRequest {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === 'parley-build' &&
    'files' in message &&
    Array.isArray(message.files)
  );
}
