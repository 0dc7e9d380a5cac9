import type { Locator, Page } from '@playwright/test';

import { expect, expectAccessible, test } from './test.ts';

/** The corpus that is built with the page, as a newcomer finds it. */
const MINISTER = /^Ararat Mirzoyan, Foreign Minister of Armenia, 3 meetings, 1 call/;

function region(page: Page, name: string): Locator {
  return page.getByRole('region', { name });
}

async function open(page: Page): Promise<void> {
  await page.goto('./?v=1&corpus=armenia-azerbaijan');
  await expect(region(page, 'Network').getByRole('button').first()).toBeVisible();
}

for (const view of ['Timeline', 'Network']) {
  test(`an actor clicked in the ${view} shows its meetings in the panel`, async ({ page }) => {
    await open(page);
    await region(page, view).getByRole('button', { name: MINISTER }).first().click();
    const panel = region(page, 'Panel');
    await expect(panel.getByRole('heading', { name: 'Ararat Mirzoyan' })).toBeVisible();
    await expect(panel.getByRole('tab', { name: 'Meetings 3' })).toBeVisible();
    const meeting = panel.getByRole('article').filter({ hasText: 'Blair House, with' }).first();
    await expect(meeting).toContainText('7 Nov 2022');
    await expect(meeting).toContainText('3 sources');
    await expect(meeting.getByRole('button', { name: 'Antony Blinken' })).toBeVisible();
    await expectAccessible(page);
  });
}

test('a meeting shows who was there by whose word, and leads to the words', async ({ page }) => {
  await open(page);
  const panel = region(page, 'Panel');
  await region(page, 'Network').getByRole('button', { name: MINISTER }).click();
  await panel
    .getByRole('button', { name: /Blair House, with/ })
    .first()
    .click();
  const row = panel.getByRole('table').getByRole('row', { name: /^Blinken/ });
  await expect(row.getByRole('cell')).toHaveCount(3);
  await expect(row).toContainText('host');
  await panel.getByRole('button', { name: 'Show in source' }).first().click();
  await expect(panel.locator('[data-asked-for]').first()).toBeInViewport();
  await expect(page).toHaveURL(/panel=actor:.*event:.*document:/);
  await page.reload();
  await expect(panel.locator('[data-asked-for]').first()).toBeInViewport();
});

/** Where the titles of the timeline stand. */
async function titlePlaces(page: Page): Promise<readonly (string | null)[]> {
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => {
      requestAnimationFrame(() => requestAnimationFrame(drawn));
    });
  });
  const labels = await page.locator('[data-label]').all();
  return Promise.all(labels.map((label) => label.evaluate(({ outerHTML }) => outerHTML)));
}

test('titles stand where they would have, however late the fonts come', async ({ page }) => {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((later) => {
      setTimeout(later, 700);
    });
    await route.continue();
  });
  await page.goto('./');
  const late = await titlePlaces(page);
  expect(late.length).toBeGreaterThan(5);
  await page.unroute('**/*.woff2');
  await page.reload();
  expect(await titlePlaces(page)).toEqual(late);
});
