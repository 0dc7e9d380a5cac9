import type { Locator, Page } from '@playwright/test';

import { filesToServe, servePage } from '../support/served-record.ts';
import { expect, expectAccessible, test } from './test.ts';

async function open(page: Page, query = ''): Promise<void> {
  await servePage(page, await filesToServe());
  await page.goto(`./${query}`);
  await expect(page.getByRole('region', { name: 'Panel' })).toBeVisible();
}

function loosen(page: Page): Locator {
  return page.getByRole('group', { name: 'Filters' }).getByRole('group', {
    name: 'Loosen the filters',
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`where nothing passes, the way out is offered: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, '?v=1&corpus=small&kind=call&side=estmark');
    await expect(loosen(page)).toContainText('Nothing passes the filters. Drop one of them:');
    await expectAccessible(page);
    await loosen(page).getByRole('button', { name: 'with Estmark (1 event)' }).click();
    await expect(page).toHaveURL(/kind=call$/);
    await expect(page.getByText('1 of 8 events, 0 of 6 statements: calls')).toBeVisible();
    await page.goBack();
    await expect(loosen(page)).toBeVisible();
  });
}

test('every filter is in the address, and cleared and undone as one', async ({ page }) => {
  await open(
    page,
    '?v=1&corpus=small&from=2024-02-01&to=2024-03-31&asof=2024-03-15&kind=meeting&directness=partial',
  );
  const sentence = page.getByText(
    /: meeting, 1 Feb – 31 Mar 2024, partly quoted statements, as reported by 15 Mar 2024/,
  );
  await expect(sentence).toBeVisible();
  await page.getByRole('button', { name: 'clear', exact: true }).click();
  await expect(page).toHaveURL(/\?v=1&corpus=small$/);
  await page.getByRole('button', { name: 'undo', exact: true }).click();
  await expect(sentence).toBeVisible();
  await expect(page).toHaveURL(/asof=2024-03-15.*directness=partial/);
});

test('counts in the menu respect the other filters', async ({ page }) => {
  await open(page, '?v=1&corpus=small&kind=call');
  await page.getByRole('button', { name: 'More filters' }).click();
  const sides = page.getByRole('group', { name: 'Sides' });
  await expect(sides.getByRole('checkbox', { name: 'Estmark 0' })).toBeVisible();
  await expect(sides.getByRole('checkbox', { name: 'Norland 1' })).toBeVisible();
  await expectAccessible(page);
});

test('on a phone the way out is there too, once', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?v=1&corpus=small&kind=call&side=estmark');
  await expect(page.getByRole('group', { name: 'Loosen the filters' })).toBeVisible();
  await expect(page.getByText('No event passes the filters.')).toBeVisible();
  await expectAccessible(page);
});
