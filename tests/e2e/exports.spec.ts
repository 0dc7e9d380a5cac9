import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { EXPORT_FORMATS } from '../../src/record/exports/export-formats.ts';
import { filesToServe, servePage } from '../support/served-record.ts';
import { expect, expectAccessible, test } from './test.ts';

async function openExport(page: Page, query = ''): Promise<void> {
  await servePage(page, await filesToServe());
  await page.goto(`./${query}`);
  await page.getByRole('button', { name: 'Export what is shown' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** Presses a button of the dialog and gives the file that is saved. */
async function save(page: Page, label: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('what is shown is saved as a table, with the words around each citation', async ({ page }) => {
  await openExport(page, '?v=1&corpus=small&kind=call');
  await expectAccessible(page);
  await expect(page.getByRole('dialog')).toContainText('1 of 8 events');
  const { name, bytes } = await save(page, 'Events, CSV');
  expect(name).toBe('small-events.csv');
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.toString('utf8').trim().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('The two ministers spoke by phone in February.');
  expect(lines[1]).toContain(" of Estmark's envoy Cleo Marsh. ");
  await expect(
    page.getByRole('status').filter({ hasText: 'Saved small-events.csv' }),
  ).toBeVisible();
});

test('every format is saved', async ({ page }) => {
  for (const [at, { id, label, extension }] of EXPORT_FORMATS.entries()) {
    // a browser asks before it saves more than ten files of one page
    if (at % 5 === 0) await openExport(page);
    const { name, bytes } = await save(page, label);
    expect(name).toBe(`small-${id}.${extension}`);
    expect(bytes.length).toBeGreaterThan(200);
  }
});

test('the link of what is seen is copied, and said to be', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await servePage(page, await filesToServe());
  await page.goto('./?v=1&corpus=small&kind=call');
  await page.getByRole('button', { name: 'Copy link to this view' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/kind=call$/);
});

test.describe('on a device that shares', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('the link goes to the sharing of the device', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: ({ url }: ShareData): Promise<void> => {
          document.documentElement.dataset['shared'] = url;
          return Promise.resolve();
        },
      });
    });
    await servePage(page, await filesToServe());
    await page.goto('./?v=1&corpus=small&kind=call');
    await page.getByRole('button', { name: 'Share this view' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-shared', /kind=call$/);
    await expect(page.getByRole('status').filter({ hasText: 'Shared' })).toBeAttached();
  });
});
