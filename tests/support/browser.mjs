// Finds a Chromium for the tests. A candidate counts only once it has opened a page.

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium } from 'playwright-core';

import { unpackPackagedBrowser } from './packaged-browser.mjs';

/**
 * How to start a browser; `env` holds only what is added to the surrounding environment.
 * @typedef {{
 *   name: string,
 *   executablePath?: string,
 *   channel?: string,
 *   env: Record<string, string>,
 *   sandbox: boolean,
 * }} Browser
 */

const CHANNELS = ['chrome', 'msedge'];
const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ARGS = ['--disable-gpu'];

/**
 * The first browser that opens a page: PARLEY_CHROME, the packaged one (the same for everybody),
 * Playwright's own, Chrome, Edge, Chromium on the PATH. Throws when there is none.
 * @returns {Promise<Browser>}
 */
export async function findBrowser() {
  /** @type {string[]} */
  const failures = [];
  for (const candidate of candidates()) {
    const found = await firstThatStarts(candidate, failures);
    if (found !== null) return found;
  }
  throw new Error(
    `No Chromium that starts was found. Any one of these helps:
  - install Google Chrome, Microsoft Edge or Chromium;
  - npx playwright install chromium;
  - set PARLEY_CHROME to the path of a Chromium.
Tried:
${failures.map((line) => `  - ${line}`).join('\n')}`,
  );
}

/**
 * What Playwright's `launchOptions` need to start this browser.
 * @param {Browser} browser
 */
export function launchOptions(browser) {
  const { executablePath, channel } = browser;
  return {
    args: ARGS,
    chromiumSandbox: browser.sandbox,
    env: { ...definedEnvironment(), ...browser.env },
    ...(executablePath === undefined ? {} : { executablePath }),
    ...(channel === undefined ? {} : { channel }),
  };
}

/** @returns {Generator<Omit<Browser, 'sandbox'>>} */
function* candidates() {
  const chosen = process.env['PARLEY_CHROME'];
  if (chosen !== undefined && chosen !== '') {
    yield { name: 'PARLEY_CHROME', executablePath: chosen, env: {} };
  }
  const packaged = unpackPackagedBrowser();
  if (packaged !== null) yield { name: 'packaged', ...packaged };
  yield { name: 'playwright', env: {} };
  for (const channel of CHANNELS) yield { name: channel, channel, env: {} };
  for (const program of PROGRAMS) {
    const executablePath = findOnPath(program);
    if (executablePath !== null) yield { name: program, executablePath, env: {} };
  }
}

/**
 * Tries with the sandbox, then without; root has none. Null when neither opens a page.
 * @param {Omit<Browser, 'sandbox'>} candidate
 * @param {string[]} failures one line is added per failed try
 * @returns {Promise<Browser | null>}
 */
async function firstThatStarts(candidate, failures) {
  const isRoot = process.getuid?.() === 0;
  for (const sandbox of isRoot ? [false] : [true, false]) {
    const browser = { ...candidate, sandbox };
    try {
      await openPage(browser);
      return browser;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      failures.push(`${candidate.name}: ${reason.split('\n', 1)[0]}`);
    }
  }
  return null;
}

/** @param {Browser} browser */
async function openPage(browser) {
  const running = await chromium.launch(launchOptions(browser));
  try {
    const page = await running.newPage();
    await page.setContent('<p>ready</p>');
  } finally {
    await running.close();
  }
}

/**
 * @param {string} program
 * @returns {string | null}
 */
function findOnPath(program) {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, program);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // not in this folder
    }
  }
  return null;
}

/** @returns {Record<string, string>} */
function definedEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
}
