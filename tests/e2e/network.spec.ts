import type { Locator, Page } from '@playwright/test';

import { filesToServe, servePage } from '../support/served-record.ts';
import { expect, expectAccessible, test } from './test.ts';

async function open(page: Page, query = ''): Promise<Locator> {
  await servePage(page, await filesToServe());
  await page.goto(`./?v=1&corpus=small${query}`);
  const network = page.getByRole('region', { name: 'Network' });
  await expect(network.locator('[data-mark]').first()).toBeVisible();
  return network;
}

function heading(page: Page): Locator {
  return page.getByRole('region', { name: 'Panel' }).getByRole('heading', { level: 2 }).first();
}

test('two actors are tied by a second click with Shift, and by a click beside their line', async ({
  page,
}) => {
  const network = await open(page);
  await network.locator('[data-mark="ana-ruiz"]').click();
  await network.locator('[data-mark="bo-lind"]').click({ modifiers: ['Shift'] });
  await expect(page).toHaveURL(/panel=.*tie:ana-ruiz,bo-lind/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  const line = await middleOfSpoke(network, 'ana-ruiz', 'call-2024-02');
  await page.mouse.click(line.x, line.y);
  await expect(page).toHaveURL(/panel=tie:ana-ruiz,bo-lind/);
});

test('the form is in the address; a side opens its people, a number a tie', async ({ page }) => {
  const network = await open(page);
  await network.getByRole('button', { name: 'Sides' }).click();
  await expect(page).toHaveURL(/network=sides/);
  await page.reload();
  await network.getByRole('button', { name: /^Norland, / }).click();
  await expectAccessible(page);
  await network.getByRole('button', { name: /Ana Ruiz$/ }).click();
  await expect(heading(page)).toHaveText('Ana Ruiz');
  await network.getByRole('button', { name: 'Table' }).click();
  await network.getByRole('button', { name: 'Ruiz and Lind, 2' }).click();
  await expect(page).toHaveURL(/panel=.*tie:ana-ruiz,bo-lind/);
  await expectAccessible(page);
  await network.getByRole('button', { name: 'Over time' }).click();
  await expect(network.getByRole('button', { name: 'Lind, 3 times' })).toBeVisible();
  await expectAccessible(page);
});

test('a filter moves no mark', async ({ page }) => {
  const network = await open(page);
  const places = (): Promise<readonly string[]> =>
    network
      .locator('[data-mark]')
      .evaluateAll((marks) =>
        marks.map((mark) => `${mark.getAttribute('data-mark')} ${mark.getAttribute('transform')}`),
      );
  const before = await places();
  await page.getByRole('button', { name: 'Calls 1', exact: true }).click();
  await expect(network.locator('[data-mark][data-emphasis="filtered"]').first()).toBeVisible();
  expect(await places()).toEqual(before);
});

/** The middle of the line from an actor to a meeting, in pixels of the page. */
async function middleOfSpoke(
  network: Locator,
  actor: string,
  event: string,
): Promise<{ readonly x: number; readonly y: number }> {
  const centres = await Promise.all(
    [actor, event].map(async (id) => {
      const box = await network.locator(`[data-mark="${id}"]`).boundingBox();
      if (!box) throw new Error(`${id} is not drawn`);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }),
  );
  const [a, b] = centres;
  if (!a || !b) throw new Error('two ends');
  return { x: a.x * 0.5 + b.x * 0.5, y: a.y * 0.5 + b.y * 0.5 };
}
