// Runs the command line on lines of documents.

import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const LAUNCH = join(ROOT, 'src', 'cli', 'launch.mjs');

/**
 * What `parley read --ndjson` answers to the lines of `input`.
 * @param {string} input
 * @returns {Promise<string>}
 */
export function answer(input) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [LAUNCH, 'read', '--ndjson'], {
      cwd: ROOT,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', () => resolve(Buffer.concat(chunks).toString('utf8')));
    child.stdin.end(input);
  });
}

/**
 * Seconds it takes to answer, the start of the program included.
 * @param {string} input
 */
export async function secondsFor(input) {
  const before = performance.now();
  await answer(input);
  return (performance.now() - before) / 1000;
}
