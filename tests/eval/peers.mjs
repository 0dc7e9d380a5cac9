// What other programs take for one layer each, measured on this machine beside Parley.

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** So many characters show a peer's speed; the slowest reads a tenth of a million a second. */
const SAMPLE = 500_000;

/**
 * Each peer that is installed under `home`: its name, its one layer, and how it reads a text.
 * @param {string} home
 * @returns {{ name: string, layer: string, read: (text: string) => unknown }[]}
 */
function installedPeers(home) {
  const load = createRequire(join(home, 'package.json'));
  const has = (/** @type {string} */ name) => existsSync(join(home, 'node_modules', name));
  const peers = [];
  if (has('chrono-node')) {
    const chrono = load('chrono-node');
    const read = (/** @type {string} */ text) => chrono.parse(text);
    peers.push({ name: 'chrono-node', layer: 'dates alone', read });
  }
  if (has('compromise')) {
    const compromise = load('compromise');
    const read = (/** @type {string} */ text) => compromise(text).topics().json();
    peers.push({ name: 'compromise', layer: 'names alone', read });
  }
  return peers;
}

/**
 * Characters a second of each peer on the first texts of a set, started up and once warmed.
 * @param {string} home
 * @param {readonly string[]} texts
 */
export function peerSpeeds(home, texts) {
  /** @type {string[]} */
  const sample = [];
  let characters = 0;
  for (const text of texts) {
    if (characters >= SAMPLE) break;
    sample.push(text);
    characters += text.length;
  }
  return installedPeers(home).map(({ name, layer, read }) => {
    for (const text of sample.slice(0, 3)) read(text);
    const before = performance.now();
    for (const text of sample) read(text);
    const seconds = (performance.now() - before) / 1000;
    return { name, layer, speed: characters / seconds / 1e6 };
  });
}
