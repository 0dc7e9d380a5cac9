import type { Locator, Page } from '@playwright/test';

import { filesToServe, servePage } from '../support/served-record.ts';
import { expect, expectAccessible, test } from './test.ts';

async function open(page: Page, query = ''): Promise<void> {
  await servePage(page, await filesToServe());
  await page.goto(`./${query}`);
  await expect(mark(page, MEETING)).toBeVisible();
  // the gestures come after the first picture
  await page.waitForLoadState('networkidle');
}

function timeline(page: Page): Locator {
  return page.getByRole('region', { name: 'Timeline' });
}

function mark(page: Page, name: RegExp): Locator {
  return timeline(page).getByRole('button', { name }).first();
}

async function plotOf(page: Page): Promise<{ x: number; y: number; width: number }> {
  const box = await timeline(page).locator('[data-ground]').boundingBox();
  if (!box) throw new Error('the timeline has no plot');
  return box;
}

/** Where a mark stands from the left of the plot, once what was asked for is drawn. */
async function xOf(page: Page, name: RegExp): Promise<number> {
  const transform = await mark(page, name).evaluate(async (element) => {
    await new Promise((drawn) => {
      requestAnimationFrame(() => requestAnimationFrame(drawn));
    });
    return element.getAttribute('transform');
  });
  return Number(/-?[\d.]+/.exec(transform ?? '')?.[0]);
}

async function drag(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move((from[0] + to[0]) / 2, to[1], { steps: 4 });
  await page.mouse.move(...to, { steps: 4 });
  await page.mouse.up();
}

const MEETING = /^Meeting, 11 March 2024, Vienna, Hofburg House/;

test('ctrl and the wheel zoom at the pointer; the wheel alone does not', async ({ page }) => {
  await open(page);
  const plot = await plotOf(page);
  const before = await xOf(page, MEETING);
  await page.mouse.move(plot.x + before, plot.y + 30);
  await page.mouse.wheel(0, -200);
  await page.waitForTimeout(100);
  expect(await xOf(page, MEETING)).toBeCloseTo(before, 0);
  expect(page.url()).not.toContain('window=');
  const other = await xOf(page, /^Call, /);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect(page).toHaveURL(/window=/);
  expect(Math.abs((await xOf(page, MEETING)) - before)).toBeLessThan(3);
  expect(before - (await xOf(page, /^Call, /))).toBeGreaterThan(before - other + 20);
});

test('a drag pans, and a click after it is a click', async ({ page }) => {
  await open(page, '?window=2024-03-01..2024-03-31');
  const plot = await plotOf(page);
  const before = await xOf(page, MEETING);
  await drag(page, [plot.x + 300, plot.y + 150], [plot.x + 380, plot.y + 152]);
  await expect.poll(() => xOf(page, MEETING)).toBeGreaterThan(before + 60);
  await expect(page).toHaveURL(/window=2024-02-/);
  expect(page.url()).not.toContain('panel=');
  const x = await xOf(page, MEETING);
  await page.mouse.click(plot.x + x, plot.y + 12);
  await expect(page).toHaveURL(/panel=event:meeting-2024-03-11/);
});

test('shift and a drag choose a range, and the window fits it', async ({ page }) => {
  await open(page);
  const plot = await plotOf(page);
  const at = await xOf(page, MEETING);
  await page.keyboard.down('Shift');
  await drag(page, [plot.x + at - 60, plot.y + 100], [plot.x + at + 60, plot.y + 100]);
  await page.keyboard.up('Shift');
  await expect(page).toHaveURL(/from=2024-0\d-\d\d&to=2024-0\d-\d\d/);
  expect(page.url()).not.toContain('window=');
  await expect(mark(page, /^Call, /)).toHaveAttribute('data-emphasis', 'filtered');
  await expect(mark(page, MEETING)).toHaveAttribute('data-emphasis', 'normal');
});

test('the brush filters, every view follows, and one Back undoes the gesture', async ({ page }) => {
  await open(page);
  const strip = await timeline(page).locator('[data-brush]').boundingBox();
  if (!strip) throw new Error('the strip has no brush');
  const y = strip.y + strip.height / 2;
  await drag(page, [strip.x + strip.width * 0.4, y], [strip.x + strip.width * 0.6, y]);
  await expect(page).toHaveURL(/from=/);
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/);
});

test('as reported by: dragged before an article, its meeting is hollow again', async ({ page }) => {
  await open(page);
  const handle = await timeline(page).locator('[data-as-of] rect').boundingBox();
  const strip = await timeline(page).locator('[data-brush]').boundingBox();
  if (!handle || !strip) throw new Error('the strip has no handle');
  const from: [number, number] = [handle.x + 12, handle.y + 6];
  await drag(page, from, [strip.x + strip.width * 0.46, handle.y + 6]);
  await expect(timeline(page)).toContainText('As reported by');
  await expect(mark(page, /^Meeting planned, /)).toBeVisible();
  await timeline(page).getByRole('button', { name: 'Count all' }).click();
  await expect(mark(page, MEETING)).toBeVisible();
});

test('nothing but the tab and arrow keys: to an event, its people, the range, and back', async ({
  page,
}) => {
  await open(page);
  await mark(page, MEETING).focus();
  await page.keyboard.press('ArrowDown');
  await expect(timeline(page).getByRole('status')).not.toBeEmpty();
  await page.keyboard.press('ArrowRight');
  await expect(timeline(page).locator('[data-spine]:focus')).toHaveAttribute(
    'aria-label',
    /^Talks/,
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/panel=event:talks/);
  await page.keyboard.press('[');
  await expect(page).toHaveURL(/from=2024-03-18/);
  await expect(timeline(page).locator('[data-spine]:focus')).toHaveAttribute(
    'aria-label',
    /^Talks/,
  );
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/panel=/);
});

for (const [state, query, tool] of [
  ['by convener', '?rows=convener', null],
  ['by kind, evenly', '?rows=kind&spacing=even', null],
  ['by source, as of a day', '?rows=source&asof=2024-03-05', null],
  ['the key to the marks', '', 'What the marks mean'],
  ['the dates', '', 'Dates'],
  ['the list', '', 'As a list'],
] as const) {
  test(`axe finds nothing: ${state}`, async ({ page }) => {
    await servePage(page, await filesToServe());
    await page.goto(`./${query}`);
    if (tool) await timeline(page).getByRole('button', { name: tool, exact: true }).click();
    await expect(timeline(page).getByRole('heading', { name: 'Timeline' })).toBeVisible();
    await expect(page.getByText('Loading')).toHaveCount(0);
    await expectAccessible(page);
  });
}
