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

test('the choices fit the smallest screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openExport(page);
  const overflow = await page
    .getByRole('dialog')
    .evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(overflow).toBe(0);
  await expectAccessible(page);
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

/** What a page without our style sheets draws of an SVG file. */
async function renderAlone(page: Page, svg: string): Promise<{ marks: number; words: string[] }> {
  const alone = await page.context().newPage();
  await alone.setContent(`<body>${svg}</body>`);
  const seen = await alone.evaluate(() => {
    const parts = [...document.querySelectorAll('svg *')];
    const drawn = parts.filter((part) => {
      const { width, height } = part.getBoundingClientRect();
      return width + height > 0;
    });
    const bare = parts.filter((part) => part.hasAttribute('style') || part.hasAttribute('class'));
    if (bare.length > 0) throw new Error(`${bare.length} parts lean on a style sheet`);
    const shapes = drawn.filter((part) => /^(?:path|circle|rect|line)$/.test(part.localName));
    const texts = drawn.filter((part) => part.localName === 'text');
    return {
      marks: shapes.length,
      words: texts.map((part) => part.textContent ?? ''),
    };
  });
  await alone.close();
  return seen;
}

for (const [label, file, marks, names] of [
  ['Timeline, SVG', 'small-timeline.svg', 40, ['Ana Ruiz', 'Bo Lind', 'Context', 'planned']],
  ['Network, SVG', 'small-network.svg', 25, ['Ana Ruiz', 'Gil Moreno', 'Norland', 'call']],
] as const) {
  test(`${label}: drawn again without a style sheet, it has the marks and the words`, async ({
    page,
  }) => {
    await openExport(page, '?v=1&corpus=small&status=held');
    const { name, bytes } = await save(page, label);
    expect(name).toBe(file);
    const seen = await renderAlone(page, bytes.toString('utf8'));
    expect(seen.marks).toBeGreaterThan(marks);
    const words = seen.words.join('|');
    for (const part of names) expect(words).toContain(part);
    expect(words).toContain('Norland and Sudria: who');
    expect(words).toMatch(/6 of 8 events.*held/);
    expect(words).toMatch(/Made with Parley on \d+ \w+ \d{4}\. http.*status=held/);
  });
}

test('the timeline is drawn as a picture where the page shows it as a list', async ({ page }) => {
  const [asList, usual] = [await drawTimeline('&timeline=list'), await drawTimeline('')];
  expect(asList.marks).toBeGreaterThan(40);
  expect(asList).toEqual(usual);

  /** Its marks, and its words above the line that holds the link. */
  async function drawTimeline(query: string): Promise<{ marks: number; words: string[] }> {
    await openExport(page, `?v=1&corpus=small${query}`);
    const { bytes } = await save(page, 'Timeline, SVG');
    const { marks, words } = await renderAlone(page, bytes.toString('utf8'));
    const foot = words.findIndex((line) => line.startsWith('Made with Parley'));
    return { marks, words: words.slice(0, foot) };
  }
});

test('a picture says who is brought forward in it', async ({ page }) => {
  await openExport(page, '?v=1&corpus=small&panel=actor:ana-ruiz');
  const { bytes } = await save(page, 'Network, SVG');
  const { words } = await renderAlone(page, bytes.toString('utf8'));
  expect(words.join('|')).toContain('brought forward: Ana Ruiz');
});

test('a picture is painted in light on a phone in the dark, with its words', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await openExport(page);
  const { name, bytes } = await save(page, 'Timeline, PNG');
  expect(name).toBe('small-timeline.png');
  const image = `data:image/png;base64,${bytes.toString('base64')}`;
  const alone = await page.context().newPage();
  const seen = await alone.evaluate(async (address) => {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [picture.width, picture.height];
    const pen = canvas.getContext('2d');
    pen?.drawImage(picture, 0, 0);
    const { data } = pen?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    let [light, dark] = [0, 0];
    for (let at = 0; at < data.length; at += 4) {
      const level = (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0);
      if (level > 600) light += 1;
      else if (level < 300) dark += 1;
    }
    return { width: picture.width, light, dark, all: data.length / 4 };
  }, image);
  expect(seen.width).toBe(2480);
  expect(seen.light / seen.all).toBeGreaterThan(0.8);
  expect(seen.dark / seen.all).toBeGreaterThan(0.005);
});

test('a report for paper: picture, events by day, words, sources', async ({ page }) => {
  await openExport(page);
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  const report = page.getByRole('dialog', { name: 'Norland and Sudria' });
  await expect(report.getByRole('img', { name: /^Timeline/ })).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.locator('#root')).toBeHidden();
  await expect(report).toContainText('11 March 2024Marsh hosts Ruiz and LindMeeting, held');
  await expect(report).toContainText('On 11 March the foreign ministers of Norland');
  await expect(report).toContainText('“We have come closer than ever, … There is no way back.”');
  await expect(report.getByRole('listitem').filter({ hasText: 'The Lantern' })).toHaveCount(1);
  const pages = await page.pdf({ preferCSSPageSize: true });
  const text = pages.toString('latin1');
  expect(text.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await expect(report).toBeHidden();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
});

test('the link of what is seen is copied, and said to be', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await servePage(page, await filesToServe());
  await page.goto('./?v=1&corpus=small&kind=call');
  await page.getByRole('button', { name: 'Copy link to this view' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/kind=call$/);
});

test('rows that were closed are closed again for whoever opens the link', async ({ page }) => {
  await servePage(page, await filesToServe());
  await page.goto('./');
  const group = page.getByRole('button', { name: 'Norland', exact: true, expanded: true });
  const timeline = page.getByRole('region', { name: 'Timeline' });
  const rows = timeline.getByRole('button', { name: /^Ana Ruiz/ });
  await expect(rows).toHaveCount(1);
  await group.click();
  await expect(rows).toHaveCount(0);
  await expect(page).toHaveURL(/toggled=norland/);
  await page.goto(page.url());
  await expect(timeline.getByRole('button', { name: 'Norland', expanded: false })).toBeVisible();
  await expect(rows).toHaveCount(0);
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
