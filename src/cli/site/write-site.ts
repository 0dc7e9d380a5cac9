import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InputError } from '../input-error.ts';
import { refuseFolder } from '../refuse-folder.ts';
import { shownPath } from '../shown-path.ts';
import type { SiteFile } from './fill-service-worker.ts';
import { isSite } from './make-site.ts';

/**
 * Writes a site into a folder of its own, whole or not at all: an earlier site there is replaced,
 * anything else is left alone and refused with InputError.
 */
export async function writeSite(folder: string, files: readonly SiteFile[]): Promise<void> {
  await refuseForeign(folder);
  const draft = `${folder}.${process.pid}`;
  try {
    await writeDraft(draft, files);
  } catch (error) {
    // what went wrong first is what to tell
    await rm(draft, { recursive: true, force: true }).catch(() => null);
    throw refuseFolder(folder, error);
  }
  const old = `${draft}.old`;
  if (existsSync(folder)) await rename(folder, old);
  await rename(draft, folder);
  await rm(old, { recursive: true, force: true });
}

async function writeDraft(draft: string, files: readonly SiteFile[]): Promise<void> {
  for (const { path, content } of files) {
    const file = join(draft, ...path.split('/'));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

async function refuseForeign(folder: string): Promise<void> {
  if (!existsSync(folder) || isSite(folder)) return;
  const entries = await readdir(folder).catch(() => ['a file']);
  if (entries.length === 0) return;
  const reason = 'is there already, and it is no site of Parley';
  const remedy = 'Name a folder that is empty or not there yet';
  throw new InputError([{ file: shownPath(folder), line: null, reason, remedy }]);
}
