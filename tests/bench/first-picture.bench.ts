import { test, type Browser } from '@playwright/test';

import { report } from './report.ts';
import { serveSite } from './serve-site.ts';

const RUNS = 7;

interface Conditions {
  readonly name: string;
  readonly slowdown: number;
  readonly network: {
    latency: number;
    downloadThroughput: number;
    uploadThroughput: number;
  } | null;
}

/** Slow 4G as Lighthouse has it: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
const SLOW_4G = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const CONDITIONS: readonly Conditions[] = [
  { name: 'desktop', slowdown: 1, network: null },
  { name: 'slow 4G, CPU / 4', slowdown: 4, network: SLOW_4G },
];

/** Milliseconds from the request for the page to the first picture, nothing in the cache. */
async function loadOnce(browser: Browser, address: string, how: Conditions): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  if (how.network) {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', { offline: false, ...how.network });
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: how.slowdown });
  await page.goto(address, { waitUntil: 'commit' });
  const mark = await page.waitForFunction(
    () => performance.getEntriesByName('parley-first-picture')[0]?.startTime,
  );
  const milliseconds = await mark.jsonValue();
  await context.close();
  return milliseconds ?? Number.NaN;
}

for (const how of CONDITIONS) {
  test(`first picture: ${how.name}`, async ({ browser }) => {
    const site = await serveSite();
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await loadOnce(browser, site.address, how));
    site.close();
    times.sort((a, b) => a - b);
    const all = times.map((time) => Math.round(time));
    report(`first picture, ${how.name}: median ${all[RUNS >> 1]} ms of ${all.join(' ')}`);
  });
}
