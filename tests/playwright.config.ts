import { defineConfig } from '@playwright/test';

import { findBrowser, launchOptions } from './support/browser.mjs';
import { findFreePort } from './support/free-port.mjs';

// Playwright's workers load this file again: what was found once is handed on to them.
process.env['PARLEY_E2E_BROWSER'] ??= JSON.stringify(await findBrowser());
process.env['PARLEY_E2E_PORT'] ??= String(await findFreePort());

const browser: Awaited<ReturnType<typeof findBrowser>> = JSON.parse(
  process.env['PARLEY_E2E_BROWSER'],
);
const port = process.env['PARLEY_E2E_PORT'];
const baseURL = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  // Speed is not tested here; a busy machine must not fail a page.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  // Only the packaged browser draws the same pixels everywhere.
  ignoreSnapshots: browser.name !== 'packaged',
  use: {
    baseURL,
    launchOptions: launchOptions(browser),
    serviceWorkers: 'block',
    timezoneId: 'UTC',
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    // A trace of every test costs a fifth of the time; `--trace on` writes one.
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '..',
    url: baseURL,
    reuseExistingServer: false,
  },
});
