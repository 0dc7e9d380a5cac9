import { defineConfig } from '@playwright/test';

import { findBrowser, launchOptions } from '../support/browser.mjs';

export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../../test-results',
  workers: 1,
  reporter: 'line',
  timeout: 180_000,
  use: {
    launchOptions: launchOptions(await findBrowser()),
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
  },
});
