// Bundles the command line with Vite and runs it. Node 20 cannot run TypeScript by itself.
//
// The bundle goes to .cache/pipeline-<hash of its contents>, written beside it first and renamed
// into place, so that two runs at once never read each other's half-written files. Nothing is
// printed on stdout here: it belongs to the command.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @typedef {{ fileName: string, content: string | Uint8Array }} BundledFile */

/**
 * The files of the bundle, sorted by name.
 * @returns {Promise<BundledFile[]>}
 */
async function bundleCommandLine() {
  const result = await build({ root: ROOT, mode: 'pipeline', logLevel: 'warn' });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs
    .flatMap((output) => ('output' in output ? output.output : []))
    .map((file) => ({
      fileName: file.fileName,
      content: file.type === 'chunk' ? file.code : file.source,
    }))
    .toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1));
}

/**
 * Puts the bundle where its contents say and returns the folder.
 * @param {readonly BundledFile[]} files
 */
function placeBundle(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.fileName).update('\0').update(file.content);
  const folder = join(ROOT, '.cache', `pipeline-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  for (const file of files) {
    mkdirSync(dirname(join(draft, file.fileName)), { recursive: true });
    writeFileSync(join(draft, file.fileName), file.content);
  }
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** Where the user stands: npm changes to the project's folder and says where it was called from. */
function userFolder() {
  const isNpmRun = process.env['npm_lifecycle_event'] === 'parley';
  return (isNpmRun ? process.env['INIT_CWD'] : undefined) ?? process.cwd();
}

const folder = placeBundle(await bundleCommandLine());
const child = spawn(process.execPath, [join(folder, 'cli.js'), ...process.argv.slice(2)], {
  cwd: userFolder(),
  env: { ...process.env, PARLEY_ROOT: ROOT },
  stdio: 'inherit',
});
// A terminal tells both of Ctrl+C; whoever stops only us must not leave a server behind.
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => child.kill(signal));
}
child.on('exit', (code, signal) => {
  process.exitCode = signal === null ? (code ?? 1) : 128 + constants.signals[signal];
});
