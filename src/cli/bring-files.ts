import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Fault } from '../intake/fault.ts';
import type { BroughtFile } from '../intake/collect-articles.ts';
import { MOST_FILE_BYTES } from '../intake/import-limits.ts';
import type { ImportedFile } from '../intake/imported.ts';
import { expandPaths } from './expand-paths.ts';
import type { Importer } from './importer.ts';
import { openProgress } from './progress.ts';
import { shownPath } from './shown-path.ts';

/** Files as they were brought, and all that is wrong with any of them, by the path as told. */
export interface Brought {
  readonly files: readonly BroughtFile[];
  readonly faults: readonly Fault[];
}

/** Takes the articles out of files, folders and patterns, and tells on stderr how far it is. */
export async function bringFiles(inputs: readonly string[], importer: Importer): Promise<Brought> {
  const { files: paths, nothing } = await expandPaths(inputs);
  const faults: Fault[] = nothing.map((input) => {
    return fault(input, 'there is no such file', 'Give the path of a file or a folder');
  });
  const files: BroughtFile[] = [];
  const progress = openProgress(process.stderr, paths.length);
  for (const path of paths) {
    progress.begin(shownPath(path));
    const read = await readWithin(path);
    const result = read.bytes
      ? await importer.importFile(basename(path), read.bytes)
      : { articles: [], faults: [read.fault] };
    faults.push(...result.faults.map((found) => ({ ...found, file: shownPath(path) })));
    if (read.bytes) files.push({ name: basename(path), bytes: read.bytes, result });
    progress.end(outcomeOf(result));
  }
  progress.close();
  return { files, faults };
}

type ReadFile =
  | { readonly bytes: Uint8Array; readonly fault: null }
  | { readonly bytes: null; readonly fault: Fault };

/** The bytes of a file that is small enough to be looked at. */
async function readWithin(path: string): Promise<ReadFile> {
  try {
    const { size } = await stat(path);
    if (size <= MOST_FILE_BYTES) return { bytes: await readFile(path), fault: null };
    const reason = `it is larger than ${MOST_FILE_BYTES / 1_000_000} MB`;
    return { bytes: null, fault: fault(path, reason, 'Save the article by itself') };
  } catch {
    const remedy = 'Is it open in another program, or not yours to read?';
    return { bytes: null, fault: fault(path, 'it cannot be opened', remedy) };
  }
}

function outcomeOf({ articles, faults }: ImportedFile): string {
  const [first] = faults;
  if (articles.length === 0) return `left out, ${first?.reason ?? 'nothing in it'}`;
  const letters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const count = articles.length === 1 ? 'an article' : `${articles.length} articles`;
  return `${count} of ${letters} characters`;
}

function fault(file: string, reason: string, remedy: string): Fault {
  return { file, line: null, reason, remedy };
}
