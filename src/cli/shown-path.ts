import { relative } from 'node:path';

/** A path as it is told to the user: from where they stand. */
export function shownPath(path: string): string {
  return relative(process.cwd(), path) || '.';
}
