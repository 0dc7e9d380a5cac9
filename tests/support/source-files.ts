import { readdirSync, readFileSync } from 'node:fs';

/** A file of the project; `path` is relative to its root and uses forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const CODE = /\.(?:ts|tsx|mjs)$/;

/** All code under a folder, sorted by path. */
export function readSourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => CODE.test(path))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
