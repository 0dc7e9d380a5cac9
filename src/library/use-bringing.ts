import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';

import { localId } from '../store/local-corpora.ts';
import { localCorporaQuery } from '../store/queries.ts';
import { openCorpus } from '../store/view-actions.ts';
import { bringFiles, type Brought, type BringRequest, type FileOutcome } from './bring-files.ts';
import { giveDates } from './give-dates.ts';
import { RefusedCorpus } from './kept-record.ts';
import type { BuildProgress } from './messages.ts';
import { isSaved, openSaved } from './open-saved.ts';
import { refreshCorpus } from './refresh-corpus.ts';

/** Where the bringing of files stands. */
export interface Bringing {
  readonly phase: 'idle' | 'reading' | 'done' | 'failed';
  readonly outcomes: readonly FileOutcome[];
  /** While the record is made: how many articles are read. */
  readonly progress: BuildProgress | null;
  /** Null until done, and where no file could be read. */
  readonly brought: Brought | null;
  /** Why it failed, a line each. */
  readonly faults: readonly string[];
}

const IDLE: Bringing = { phase: 'idle', outcomes: [], progress: null, brought: null, faults: [] };

export interface BringingActions {
  readonly bring: (request: BringRequest) => Promise<void>;
  readonly stop: () => void;
  readonly again: () => void;
  /** Days of publication by document id, as EDTF. */
  readonly give: (dates: ReadonlyMap<string, string>) => Promise<void>;
  /** Opens a corpus once it is ready, if `isWanted` says so by then. */
  readonly open: (name: string, isWanted: () => boolean) => Promise<void>;
}

/** Brings files into the browser step by step, and opens what came of them. */
export function useBringing(): readonly [Bringing, BringingActions] {
  const client = useQueryClient();
  const [bringing, setBringing] = useState(IDLE);
  const running = useRef<AbortController | null>(null);
  const change = (part: Partial<Bringing>): void => setBringing((now) => ({ ...now, ...part }));

  async function run(work: (signal: AbortSignal) => Promise<Brought | null>): Promise<void> {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    change({ phase: 'reading', progress: null, faults: [] });
    try {
      change({ phase: 'done', brought: await work(own.signal) });
      await client.invalidateQueries({ queryKey: localCorporaQuery.queryKey });
    } catch (error) {
      if (own.signal.aborted) change(IDLE);
      else change({ phase: 'failed', faults: faultsOf(error) });
    }
  }

  const onProgress = (progress: BuildProgress): void => change({ progress });
  const onOutcomes = (outcomes: readonly FileOutcome[]): void => change({ outcomes });
  return [
    bringing,
    {
      bring: (request) =>
        run((signal) => {
          const watch = { signal, onOutcomes, onProgress };
          const [file, ...more] = request.files;
          if (file && more.length === 0 && isSaved(file)) return openSaved(file, watch);
          return bringFiles(request, watch);
        }),
      stop: () => running.current?.abort(),
      again: () => setBringing(IDLE),
      give: (dates) =>
        run(async (signal) => {
          const { brought } = bringing;
          return brought && giveDates(brought, dates, { signal, onProgress });
        }),
      open: async (name, isWanted) => {
        const id = localId(name);
        await refreshCorpus(client, id);
        if (isWanted()) openCorpus(id);
      },
    },
  ];
}

function faultsOf(error: unknown): readonly string[] {
  if (error instanceof RefusedCorpus) return error.faults;
  return [error instanceof Error ? error.message : String(error)];
}
