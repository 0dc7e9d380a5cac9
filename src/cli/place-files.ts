import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How long a file stays that the newest manifest no longer names: a page may still ask for it. */
const GRACE_MS = 600_000;

/**
 * Writes files into a folder, in order, each under another name first and then renamed: whoever
 * reads sees a whole file, and the file written last (the one that names the others) appears when
 * all are there. Makes the folder.
 */
export async function placeFiles(
  folder: string,
  files: Iterable<readonly [name: string, content: string | Uint8Array]>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of files) {
    const draft = join(folder, `.${name}.${process.pid}`);
    await writeFile(draft, content);
    await rename(draft, join(folder, name));
  }
}

/**
 * Removes files of a folder that `keep` does not name and that nobody has written for a while;
 * another run may just be writing the others. `now` is in milliseconds since 1970.
 */
export async function removeStaleFiles(
  folder: string,
  keep: ReadonlySet<string>,
  now: number,
): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || keep.has(entry.name)) continue;
    const path = join(folder, entry.name);
    const { mtimeMs } = await stat(path);
    if (now - mtimeMs > GRACE_MS) await rm(path, { force: true });
  }
}
