import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Locator, Page } from '@playwright/test';
import { unzipSync, zipSync } from 'fflate';

import { dropFiles, library, textFile, type GivenFile } from '../support/drop-files.ts';
import { expect, expectAccessible, test } from './test.ts';

const ARTICLES = 'tests/fixtures/harbour-accord/articles';

function articles(): GivenFile[] {
  return readdirSync(ARTICLES).map((name) => textFile(name, articleText(name)));
}

function articleText(name: string): string {
  return readFileSync(join(ARTICLES, name), 'utf8');
}

/** The first file of a folder of the import fixtures. */
function firstFile(folder: string): GivenFile {
  const path = join('tests/fixtures/imports', folder);
  const [name = ''] = readdirSync(path).toSorted();
  return { name, base64: readFileSync(join(path, name)).toString('base64') };
}

test('dropped articles are read here, kept, and nothing is sent', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('region', { name: 'Panel' })).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || !request.url().includes('/assets/'))
      asked.push(request.url());
  });
  await dropFiles(page, [
    ...articles(),
    textFile('broken.txt', 'a\0b'),
    textFile('x.exe', 'MZ\0\0'),
  ]);
  const dialog = library(page);
  await expect(dialog.getByRole('status')).toContainText('holds 4 articles');
  await expect(dialog.getByRole('status')).toContainText('2 files were left out');
  const files = dialog.getByRole('list', { name: 'Files' }).getByRole('listitem');
  await expect(files).toHaveCount(6);
  await expect(files.filter({ hasText: 'x.exe' })).toContainText('left out');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Open the explorer' }).click();
  await expect(page.getByRole('button', { name: 'Corpus: My articles' })).toBeVisible();
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline.getByRole('button').first()).toBeVisible();
  expect(asked).toEqual([]);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Corpus: My articles' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Panel' })).toContainText('statements');
});

test('days of publication that no page states are asked for, and count', async ({ page }) => {
  await page.goto('./');
  await dropFiles(page, articles());
  const dialog = library(page);
  const asked = dialog.getByRole('textbox', { name: /^Published: / });
  await expect(asked.first()).toBeVisible();
  const before = await asked.count();
  await asked.first().fill('11 March');
  await expect(dialog.getByRole('alert')).toContainText('no date');
  await asked.first().fill('2024-03-11');
  await dialog.getByRole('button', { name: 'Use these dates' }).click();
  await expect(asked).toHaveCount(before - 1);
});

test('text is pasted, added to, and forgotten, by keyboard alone', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('region', { name: 'Panel' })).toBeVisible();
  await page.getByRole('button', { name: /^Corpus: / }).press('Enter');
  await page.getByRole('button', { name: 'Your own articles' }).press('Enter');
  const dialog = library(page);
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Paste text' }).press('Enter');
  const text = dialog.getByRole('textbox', { name: /^Its text/ });
  await text.fill(articleText('licences-lapse.txt'));
  await dialog.getByRole('button', { name: 'Read this text' }).press('Enter');
  await expect(dialog.getByRole('status')).toContainText('holds 1 article:');
  await dialog.getByRole('button', { name: 'Add more' }).press('Enter');
  await dialog.getByRole('button', { name: 'Paste text' }).press('Enter');
  await text.fill(articleText('a-text-takes-shape.txt'));
  await dialog.getByRole('button', { name: 'Read this text' }).press('Enter');
  await expect(dialog.getByRole('status')).toContainText('holds 2 articles:');
  await expect(dialog.getByRole('button', { name: 'Open the explorer' })).toBeFocused();
  await page.keyboard.press('Enter');
  const title = page.getByRole('button', { name: 'Corpus: My articles' });
  await title.press('Enter');
  await page.getByRole('button', { name: 'Your own articles' }).press('Enter');
  await dialog.getByRole('button', { name: 'Forget My articles' }).press('Enter');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('heading', { name: 'Kept in this browser' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByText('is forgotten')).toBeVisible();
});

test('a web page, a PDF and a Word file are read; a broken one fails by itself', async ({
  page,
}) => {
  await page.goto('./');
  await dropFiles(page, [
    ...['pages', 'pdf', 'docx'].map(firstFile),
    { name: 'broken.docx', base64: Buffer.from('PK\x03\x04 and no more').toString('base64') },
    { name: 'broken.pdf', base64: Buffer.from('%PDF-1.7 and no more').toString('base64') },
  ]);
  const dialog = library(page);
  await expect(dialog.getByRole('status')).toContainText('holds');
  const files = dialog.getByRole('list', { name: 'Files' }).getByRole('listitem');
  await expect(files.filter({ hasText: 'damaged' })).toHaveCount(2);
  await expect(files.filter({ hasNotText: 'damaged' })).toHaveCount(3);
});

test('a link to articles kept elsewhere says so', async ({ page }) => {
  await page.goto('./?v=1&corpus=local%3Asomebodys');
  await expect(page.getByRole('heading', { name: /another browser/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^See/ }).click();
  await expect(page.getByRole('region', { name: 'Panel' })).toBeVisible();
});

test('reading can be cancelled, and nothing is kept', async ({ page }) => {
  await page.goto('./');
  await page.route('**/import.worker*', () => new Promise(() => undefined));
  await dropFiles(page, articles());
  const dialog = library(page);
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByText('Drop articles here')).toBeVisible();
  await expect(dialog.getByRole('heading', { name: 'Kept in this browser' })).toHaveCount(0);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('saved as a folder, the command line makes the same record of it; both open again', async ({
  page,
}, testInfo) => {
  const outputPath = (path: string): string => testInfo.outputPath(path);
  await page.goto('./');
  await dropFiles(page, articles());
  const dialog = library(page);
  await dialog.getByRole('button', { name: 'Add more' }).click();
  const folder = await saved(page, dialog.getByRole('button', { name: /as a folder$/ }));
  const record = await saved(page, dialog.getByRole('button', { name: /^Save the record/ }));
  for (const [path, bytes] of Object.entries(unzipSync(folder))) {
    mkdirSync(dirname(outputPath(path)), { recursive: true });
    writeFileSync(outputPath(path), bytes);
  }
  const built = outputPath('record');
  execFileSync('node', [
    'src/cli/launch.mjs',
    'build',
    outputPath('my-articles'),
    '--record',
    built,
  ]);
  const { files } = JSON.parse(record.toString('utf8'));
  expect(Object.keys(files)).toContain('manifest.json');
  for (const [name, content] of Object.entries(files)) {
    expect(readFileSync(join(built, 'my-articles', name), 'utf8'), name).toBe(content);
  }
  for (const [name, bytes] of [
    ['given.zip', folder],
    ['given.parley.json', record],
  ] as const) {
    await page.reload();
    await dropFiles(page, [{ name, base64: bytes.toString('base64') }]);
    await expect(dialog.getByRole('status')).toContainText('holds 4 articles');
    await dialog.getByRole('button', { name: 'Open the explorer' }).click();
    await expect(page.getByRole('region', { name: 'Panel' })).toContainText('statements');
  }
});

test('a browser without room says so, still opens them, and offers the file', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('./');
  await dropFiles(page, articles());
  const dialog = library(page);
  await expect(dialog.getByRole('alert')).toContainText('no more room');
  const folder = await saved(page, dialog.getByRole('button', { name: 'Save as a folder' }));
  expect(Object.keys(unzipSync(folder))).toContain('my-articles/corpus.yaml');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Open the explorer' }).click();
  await expect(page.getByRole('region', { name: 'Panel' })).toContainText('statements');
});

test('an archive that leads out of its folder is refused', async ({ page }) => {
  await page.goto('./');
  const zip = zipSync({ 'corpus.yaml': new Uint8Array(3), '../out.txt': new Uint8Array(3) });
  await dropFiles(page, [{ name: 'bad.zip', base64: Buffer.from(zip).toString('base64') }]);
  await expect(library(page)).toContainText('leads out of the folder');
});

/** What the page has the browser save when a button is pressed. */
async function saved(page: Page, button: Locator): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFileSync(await download.path());
}
