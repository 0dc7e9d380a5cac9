import { trustedScriptUrl } from '../ui/trusted-script-url.ts';
import workerUrl from './build.worker.ts?worker&url';
import type { CorpusFiles } from './kept.ts';
import {
  isBuildMessage,
  type BuildAnswer,
  type BuildProgress,
  type BuildRequest,
} from './messages.ts';

/** Names the code that builds: another version of it has another address. */
export const BUILDER = workerUrl;

export interface BuildOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: BuildProgress) => void;
}

/** Kept between builds: it remembers what it has read. */
let worker: Worker | null = null;
/** Builds stand in line: the worker answers one at a time. */
let line: Promise<unknown> = Promise.resolve();

/**
 * Builds a corpus in the Web Worker. Throws when the worker breaks, which is a fault in Parley, and
 * the reason of `signal` when that ends it; the next build gets a new worker.
 */
export function buildHere(files: CorpusFiles, options: BuildOptions = {}): Promise<BuildAnswer> {
  const turn = line.then(() => ask(files, options));
  line = turn.catch(() => undefined);
  return turn;
}

async function ask(files: CorpusFiles, options: BuildOptions): Promise<BuildAnswer> {
  const { signal, onProgress } = options;
  signal?.throwIfAborted();
  worker ??= new Worker(trustedScriptUrl(workerUrl), { type: 'module' });
  const asked = worker;
  const own = new AbortController();
  const listening = { signal: own.signal };
  try {
    return await new Promise<BuildAnswer>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), listening);
      const fail = (event: ErrorEvent): void => reject(new Error(event.message));
      asked.addEventListener('error', fail, listening);
      const hear = ({ data }: MessageEvent<unknown>): void => {
        if (!isBuildMessage(data)) return;
        if (data.type === 'parley-progress') onProgress?.(data);
        else resolve(data);
      };
      asked.addEventListener('message', hear, listening);
      const request: BuildRequest = { type: 'parley-build', files: [...files] };
      asked.postMessage(request);
    });
  } catch (error) {
    asked.terminate();
    worker = null;
    throw error;
  } finally {
    own.abort();
  }
}
