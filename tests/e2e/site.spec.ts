import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { expect, test, type Page } from '@playwright/test';

import { readFilesBelow } from '../../src/cli/site/read-files.ts';
import { securityHeaders } from '../../src/cli/site/security-headers.ts';
import { serveFiles, type Served } from '../../src/cli/site/serve-files.ts';
import { watchForTrouble } from './test.ts';

const CORPUS = 'tests/fixtures/harbour-accord';
const run = promisify(execFile);

let folder = '';
let served: Served | null = null;

test.use({ serviceWorkers: 'allow' });

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-site-'));
  for (const texts of ['snippets', 'full']) {
    const args = ['export', CORPUS, '--site', join(folder, texts), '--texts', texts];
    await run(process.execPath, ['src/cli/launch.mjs', ...args]);
  }
});

test.afterEach(() => {
  stop();
});

test.afterAll(async () => {
  await rm(folder, { recursive: true });
});

function stop(): void {
  served?.server.closeAllConnections();
  served?.server.close();
  served = null;
}

/** Serves a site under a path of its own, by a name that a browser does not take for one's own machine. */
async function serve(texts: 'snippets' | 'full', port = 0, isEmbeddable = false): Promise<string> {
  const files = readFilesBelow(join(folder, texts)).map(({ path, content }) => ({
    path: `some/where/${path}`,
    content,
  }));
  served = await serveFiles(files, { headers: securityHeaders(isEmbeddable), port });
  return served.url.replace('127.0.0.1', 'parley.localhost');
}

async function openSite(page: Page, origin: string): Promise<readonly string[]> {
  const troubles = await watchForTrouble(page, new URL(origin).origin);
  await page.goto(`${origin}some/where/`);
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  return troubles;
}

/** Until the worker has all files and answers for the page. */
async function keptOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (navigator.serviceWorker.controller === null) {
      await new Promise((done) => setTimeout(done, 50));
    }
  });
}

test('parley serve prints its address and sends the headers, framed or not', async () => {
  for (const [flags, policy] of [
    [[], /frame-ancestors 'none'/],
    [['--embeddable'], /^(?!.*frame-ancestors)/],
  ] as const) {
    const child = spawn(process.execPath, ['src/cli/launch.mjs', 'serve', CORPUS, ...flags]);
    const [address] = await once(child.stdout, 'data');
    expect(String(address)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/);
    const url = String(address).trim();
    const page = await fetch(url);
    expect(page.headers.get('content-security-policy')).toMatch(policy);
    expect(await page.text()).toContain('<div id="root">');
    const corpora: unknown = await (await fetch(`${url}record/corpora.json`)).json();
    expect(corpora).toMatchObject({ corpora: [{ id: 'harbour-accord' }] });
    child.kill();
    await once(child, 'exit');
    await expect(fetch(url)).rejects.toThrow();
  }
});

test('an exported site works below any path, and says what it withholds', async ({ page }) => {
  const troubles = await openSite(page, await serve('snippets'));
  const panel = page.getByRole('region', { name: 'Panel' });
  await panel
    .getByRole('button', { name: /Show in source/ })
    .first()
    .click();
  await expect(panel).toContainText('the rest is withheld');
  await expect(panel.locator('[data-asked-for]').first()).toBeInViewport();
  expect(troubles).toEqual([]);
});

test('it opens again with the server stopped, articles too', async ({ page }) => {
  const troubles = await openSite(page, await serve('full'));
  await keptOffline(page);
  stop();
  await page.reload();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  const panel = page.getByRole('region', { name: 'Panel' });
  await panel
    .getByRole('button', { name: /Show in source/ })
    .first()
    .click();
  await expect(panel.locator('[data-asked-for]').first()).toBeInViewport();
  await expect(panel).not.toContainText('withheld');
  expect(troubles).toEqual([]);
});

test('a new version waits until it is asked for', async ({ page }) => {
  const origin = await serve('full');
  await openSite(page, origin);
  await keptOffline(page);
  stop();
  await serve('snippets', Number(new URL(origin).port));
  const panel = page.getByRole('region', { name: 'Panel' });
  await page.reload();
  const notice = page.getByRole('complementary', { name: 'Notices' });
  await expect(notice).toContainText('There is a new version of this page');
  await panel
    .getByRole('button', { name: /Show in source/ })
    .first()
    .click();
  await expect(panel.locator('[data-asked-for]').first()).toBeVisible();
  await expect(panel).not.toContainText('withheld');
  await notice.getByRole('button', { name: 'Reload' }).click();
  await expect(panel).toContainText('the rest is withheld');
  await expect(notice).not.toContainText('new version');
});

/** A page of another site with Parley in a frame. */
async function openHost(page: Page, address: string): Promise<Server> {
  const frame = `<iframe title="talks" width="900" height="500" src="${address}"></iframe>`;
  const files = [{ path: 'index.html', content: `<!doctype html><title>Host</title>${frame}` }];
  const { server, url } = await serveFiles(files, { headers: {}, port: 0 });
  await page.goto(url);
  return server;
}

for (const [embed, name, other] of [
  ['timeline', 'Timeline', 'Network'],
  ['network', 'Network', 'Timeline'],
] as const) {
  test(`a page of another site holds the ${embed} in a frame`, async ({ page }) => {
    const origin = await serve('snippets', 0, true);
    const host = await openHost(page, `${origin}some/where/?embed=${embed}&kind=meeting`);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('region', { name })).toBeVisible();
    await expect(frame.getByRole('region', { name: other })).toHaveCount(0);
    await expect(frame.getByRole('region', { name: 'Panel' })).toHaveCount(0);
    const whole = frame.getByRole('link', { name: 'Open in Parley' });
    await expect(whole).toHaveAttribute('href', /^\?v=1&corpus=harbour-accord&kind=meeting$/);
    host.close();
  });
}

test('a frame is refused where the site is not made for it', async ({ page }) => {
  const origin = await serve('snippets');
  const refused = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
  const host = await openHost(page, `${origin}some/where/?embed=timeline`);
  await refused;
  await expect(page.frameLocator('iframe').getByRole('region')).toHaveCount(0);
  host.close();
});
