import type { Locator, Page } from '@playwright/test';

import { filesToServe, servePage } from '../support/served-record.ts';
import { expect, expectAccessible, test } from './test.ts';

async function search(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(typed);
}

function group(page: Page, name: RegExp): Locator {
  return page.getByRole('group', { name });
}

function panel(page: Page): Locator {
  return page.getByRole('region', { name: 'Panel' });
}

test.beforeEach(async ({ page }) => {
  await servePage(page, await filesToServe());
  await page.goto('./');
  await expect(panel(page)).toBeVisible();
});

test('finds of every sort, in groups with counts', async ({ page }) => {
  await search(page, 'geneva');
  await expect(group(page, /^Places 1/).getByRole('option')).toContainText('Geneva');
  await expect(group(page, /^Meetings and other events 1/)).toBeVisible();
  await expect(group(page, /^Statements 1/).locator('mark')).toHaveText('Geneva');
  await expect(group(page, /^Words in articles [1-9]/)).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
});

test('a slip is forgiven, and said to be one', async ({ page }) => {
  await search(page, 'genva');
  await expect(group(page, /^Places 1 spelled nearly so/)).toBeVisible();
});

test('words in an article open it at the words, by keyboard alone', async ({ page }) => {
  await search(page, 'shots exchanged');
  await expect(group(page, /^Words in articles 1/)).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const words = panel(page).locator('[data-asked-for]');
  await expect(words.first()).toBeInViewport();
  expect((await words.allTextContents()).join('')).toBe('shots were exchanged');
});

test('a place lists its events, and can be filtered to', async ({ page }) => {
  await search(page, 'hofburg');
  await expect(group(page, /^Places 1/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('region', { name: 'Here' })).toContainText('Marsh hosts');
  await panel(page).getByRole('button', { name: 'Show only events at this place' }).click();
  await expect(page).toHaveURL(/place=hofburg-house-vienna/);
  await expectAccessible(page);
});

test('a meeting outside the window brings the timeline to it', async ({ page }) => {
  await page.goto('./?v=1&corpus=small&window=2024-01-20..2024-02-10');
  await expect(panel(page)).toBeVisible();
  await search(page, 'marsh hosts');
  await expect(group(page, /^Meetings and other events 1/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/window=2024-03-01\.\.2024-03-22/);
});

test('Tab right after Enter keeps the focus in the panel, even while its code is on the way', async ({
  page,
}) => {
  await page.route('**/StepContent-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await search(page, 'ruiz');
  await expect(page.getByRole('option').first()).toBeVisible();
  await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Tab')]);
  await expect(panel(page).getByRole('heading', { name: 'Ana Ruiz' })).toBeVisible();
  expect(await isFocusIn(panel(page))).toBe(true);
  await search(page, 'lind');
  await expect(page.getByRole('option').first()).toBeVisible();
  await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Tab')]);
  await expect(panel(page).getByRole('heading', { name: 'Bo Lind' })).toBeVisible();
  expect(await isFocusIn(panel(page))).toBe(true);
});

test('Esc gives the focus back to where it was', async ({ page }) => {
  const button = page.getByRole('button', { name: 'Search people, places, words' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('fits 320 pixels and a finger', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await search(page, 'vienna');
  await expect(page.getByRole('option').first()).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
  await expectAccessible(page);
});

function isFocusIn(region: Locator): Promise<boolean> {
  return region.evaluate((element) => element.contains(document.activeElement));
}
