import { join } from 'node:path';

/** Where Parley itself lies; the launcher says so, since the bundle lies elsewhere. */
export function projectRoot(): string {
  return process.env['PARLEY_ROOT'] ?? process.cwd();
}

/** Where records go, and where the app looks for them. */
export function defaultRecordFolder(): string {
  return join(projectRoot(), 'public', 'record');
}
