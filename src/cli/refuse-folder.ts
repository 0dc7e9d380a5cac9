import { InputError } from './input-error.ts';
import { shownPath } from './shown-path.ts';

const REASONS: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'cannot be written: its folder is not there'],
  ['ENOTDIR', 'cannot be written: what should be its folder is a file'],
  ['EISDIR', 'cannot be written: it is a folder'],
  ['EACCES', 'may not be written'],
  ['EPERM', 'may not be written'],
  ['EROFS', 'cannot be written: nothing can be written there'],
  ['ENOSPC', 'cannot be written: the disk is full'],
]);

/** An InputError for a path that the user named and that cannot be written; else the error itself. */
export function refuseFolder(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const reason = REASONS.get(code);
  if (reason === undefined) return error;
  const remedy = 'Name another place';
  return new InputError([{ file: shownPath(path), line: null, reason, remedy }]);
}
