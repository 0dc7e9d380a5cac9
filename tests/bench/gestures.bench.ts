import { createHash } from 'node:crypto';

import { test, type CDPSession, type Locator, type Page } from '@playwright/test';

import { encodeCorpora, encodeRecord } from '../../src/model/format/encode-record.ts';
import { generateRecord } from '../support/generate-record.ts';
import { report } from './report.ts';
import { serveSite } from './serve-site.ts';

const MOVES = 120;

/** The files of a record of 2,000 events and 150 actors. */
async function largeRecord(): Promise<Map<string, string>> {
  const { record, texts } = generateRecord({ actors: 150, events: 2000 });
  const { manifest, files } = await encodeRecord(record, texts, { hash: hashText });
  const own = [...files].map(([name, text]) => [`${record.corpus.id}/${name}`, text] as const);
  return new Map([['corpora.json', encodeCorpora([manifest])], ...own]);
}

function hashText(text: string): Promise<string> {
  return Promise.resolve(createHash('sha256').update(text).digest('hex'));
}

/** Milliseconds of work of the page's main thread so far: scripts, styles, layout and painting. */
async function workOf(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

async function boxOf(
  locator: Locator,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`nothing to see of ${String(locator)}`);
  return box;
}

/** Work for one move of a gesture that is under way, each move in a frame of its own. */
async function workOfMove(page: Page, move: (at: number) => Promise<void>): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const nextFrame = (): Promise<number> =>
    page.evaluate(() => new Promise<number>((resolve) => requestAnimationFrame(resolve)));
  for (let at = 0; at < 10; at += 1) await move(at);
  await nextFrame();
  const before = await workOf(devtools);
  for (let at = 0; at < MOVES; at += 1) {
    await move(at);
    await nextFrame();
  }
  return ((await workOf(devtools)) - before) / MOVES;
}

for (const size of ['shipped', '2,000 events'] as const) {
  test(`gestures: ${size}`, async ({ page }) => {
    const site = await serveSite(size === 'shipped' ? undefined : await largeRecord());
    await page.goto(site.address);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);

    const plot = await boxOf(page.locator('[data-ground]'));
    const middle = { x: plot.x + plot.width / 2, y: plot.y + 60 };
    await page.mouse.move(middle.x, middle.y);
    await page.keyboard.down('Control');
    const zoom = await workOfMove(page, (at) => page.mouse.wheel(0, at % 40 < 20 ? -20 : 20));
    for (let at = 0; at < 12; at += 1) await page.mouse.wheel(0, -60);
    await page.keyboard.up('Control');

    await page.mouse.down();
    const pan = await workOfMove(page, (at) =>
      page.mouse.move(middle.x + 150 * Math.sin(at / 12), middle.y),
    );
    await page.mouse.up();

    const brush = await boxOf(page.locator('[data-brush]'));
    const y = brush.y + brush.height / 2;
    await page.mouse.move(brush.x + brush.width * 0.3, y);
    await page.mouse.down();
    const range = await workOfMove(page, (at) =>
      page.mouse.move(brush.x + brush.width * (0.6 + 0.2 * Math.sin(at / 12)), y),
    );
    await page.mouse.up();
    site.close();
    const words = { zoom, pan, 'brush move': range };
    for (const [name, ms] of Object.entries(words)) {
      report(`${name}, ${size}: ${ms.toFixed(1)} ms of main thread`);
    }
  });
}
