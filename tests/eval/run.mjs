// Measures reading on public annotated news and prints the figures beside their targets.
//
//   PARLEY_EVAL=<folder of the scorer> EVAL_HOME=<folder of the sets> npm run eval
//
// Sets that are not there are left out and named. Exit 2 when the scorer is missing.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { answer, secondsFor } from './command.mjs';
import { peerSpeeds } from './peers.mjs';

/** @typedef {{ layer: string, name: string, set: string, path: string, best: string, target: number }} Figure */

/** @type {readonly Figure[]} */
const FIGURES = JSON.parse(
  readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'figures.json'), 'utf8'),
);

const scorer = process.env['PARLEY_EVAL'] ?? '';
const home = process.env['EVAL_HOME'] ?? '/tmp/eval';

if (!existsSync(join(scorer, 'score.mjs'))) {
  process.stderr.write('eval: set PARLEY_EVAL to the folder that holds score.mjs\n');
  process.exit(2);
}

/** @type {{ score: (docs: unknown[], gold: unknown[], answers: unknown[]) => unknown }} */
const { score } = await import(pathToFileURL(join(scorer, 'score.mjs')).href);

/** @type {Map<string, unknown>} */
const scores = new Map();
for (const set of new Set(FIGURES.map((figure) => figure.set))) {
  if (existsSync(join(home, 'data', set))) scores.set(set, await scoreSet(set));
}
for (const figure of FIGURES) print(figure, reached(figure));
await printSpeeds();

/** @param {string} set */
async function scoreSet(set) {
  const folder = join(home, 'data', set);
  const input = readFileSync(join(folder, 'docs.ndjson'), 'utf8');
  const gold = readFileSync(join(folder, 'gold.ndjson'), 'utf8');
  return score(parseLines(input), parseLines(gold), parseLines(await answer(input)));
}

/** Ours and, in the same run, what the peers that are installed take for one layer each. */
async function printSpeeds() {
  const set = 'polnear-train';
  const file = join(home, 'data', set, 'docs.ndjson');
  if (!existsSync(file)) return print({ layer: 'everything', name: 'speed', set }, 'not there');
  const input = readFileSync(file, 'utf8');
  const texts = parseLines(input).map(({ text }) => String(text));
  print(
    { layer: 'everything', name: 'speed', set },
    `${perSecond(await speed(input, texts))}, to reach 1`,
  );
  for (const { name, layer, speed } of peerSpeeds(home, texts))
    print({ layer, name, set }, perSecond(speed));
}

/**
 * All layers on one core, in millions of characters a second, without the start of the program.
 * @param {string} input
 * @param {readonly string[]} texts
 */
async function speed(input, texts) {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const start = await secondsFor('{"id":"x","text":"They met.","published":null}\n');
  const whole = Math.min(await secondsFor(input), await secondsFor(input));
  return characters / (whole - start) / 1e6;
}

/** @param {number} speed */
function perSecond(speed) {
  return `${speed.toFixed(2)} Mchar/s`;
}

/**
 * @param {string} text
 * @returns {Record<string, unknown>[]}
 */
function parseLines(text) {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** @param {Figure} figure */
function reached(figure) {
  const found = valueAt(scores.get(figure.set), figure.path);
  const percent = found === null ? 'not there' : (found * 100).toFixed(1).padStart(5);
  return `${percent}  to reach ${figure.target}  best known: ${figure.best}`;
}

/**
 * The number at a dotted path; a table of gold and right answers gives its share.
 * @param {unknown} score
 * @param {string} path
 * @returns {number | null}
 */
function valueAt(score, path) {
  /** @type {any} */
  let value = score;
  for (const key of path.split('.')) value = value?.[key];
  if (typeof value === 'number') return value;
  return value?.gold > 0 ? value.right / value.gold : null;
}

/**
 * @param {Pick<Figure, 'layer' | 'name' | 'set'>} figure
 * @param {string} text
 */
function print({ layer, name, set }, text) {
  process.stdout.write(`${layer.padEnd(11)} ${name.padEnd(20)} ${set.padEnd(17)} ${text}\n`);
}
