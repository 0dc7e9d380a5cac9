// The browser that comes with `npm ci`: Chromium for Linux x64 out of the package
// @sparticuz/chromium, with its own libraries and font, so that a bare machine can run it.
//
// The package's own executablePath() and args are not used: the first unpacks to one fixed name in
// the temp folder and trusts whatever lies there; the second switch off the very isolation and
// origin checks that the tests are about.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

import { untar } from './untar.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Unpacks the packaged Chromium once and says how to start it; null where it cannot run.
 * @returns {{ executablePath: string, env: Record<string, string> } | null}
 */
export function unpackPackagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const source = findPackage();
  if (source === null) return null;
  const folder = join(ROOT, 'node_modules', '.cache', 'parley', `chromium-${source.version}`);
  if (!existsSync(folder)) unpack(source.folder, folder);
  const executablePath = join(folder, 'chromium');
  /** @type {Record<string, string>} */
  const env = { FONTCONFIG_FILE: writeFontConfig(folder) };
  if (spawnSync(executablePath, ['--version']).status !== 0) {
    env['LD_LIBRARY_PATH'] = join(folder, 'lib');
  }
  return { executablePath, env };
}

function findPackage() {
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    const folder = join(dirname(entry), '..', '..');
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { folder, version: String(version) };
  } catch {
    return null;
  }
}

/**
 * Unpacks beside the goal and renames, so that several at once never see half a browser.
 * @param {string} packageFolder
 * @param {string} folder
 */
function unpack(packageFolder, folder) {
  /** @param {string} name */
  const read = (name) => brotliDecompressSync(readFileSync(join(packageFolder, 'bin', name)));
  const files = [
    { name: 'chromium', mode: 0o755, content: read('chromium.br') },
    ...untar(read('al2023.tar.br')),
    ...untar(read('fonts.tar.br')),
  ];
  const draft = `${folder}.${process.pid}`;
  for (const file of files) {
    mkdirSync(dirname(join(draft, file.name)), { recursive: true });
    writeFileSync(join(draft, file.name), file.content, { mode: file.mode });
  }
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/**
 * Points the browser at the one font it brings. On a machine without any font all text would have
 * no size and count as hidden; on all others this keeps pictures the same. Returns the file.
 * @param {string} folder
 */
function writeFontConfig(folder) {
  const path = join(folder, 'parley-fonts.conf');
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, path);
  return path;
}
