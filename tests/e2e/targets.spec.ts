import type { Page } from '@playwright/test';

import { measureTargets } from '../support/measure-targets.ts';
import { filesToServe, servePage } from '../support/served-record.ts';
import { expect, test } from './test.ts';

/** WCAG 2.2 AA asks for 24 pixels; where a finger points Parley gives 44. */
const [SMALLEST, SMALLEST_FOR_A_FINGER] = [24, 44];

const STATES: readonly (readonly [string, string])[] = [
  ['start', ''],
  ['actor', '&panel=actor:ana-ruiz'],
  ['event', '&panel=event:meeting-2024-03-11-hofburg-house-vienna'],
  ['statement', '&panel=statement:courier-vienna@242'],
  ['tie', '&panel=tie:ana-ruiz,bo-lind'],
  ['article', '&panel=actor:ana-ruiz/document:courier-vienna:242-273'],
  ['place', '&panel=place:hofburg-house-vienna'],
  ['formats', '&panel=formats'],
  ['review', '&panel=review'],
  ['nothing passes', '&kind=call&side=estmark'],
];

async function open(page: Page, query: string): Promise<void> {
  await servePage(page, await filesToServe());
  await page.goto(`./?v=1&corpus=small${query}`);
  await expect(page.getByRole('region', { name: 'Panel' })).toBeVisible();
  await expect(page.getByText('Loading')).toHaveCount(0);
  // the way to correct comes last
  await page.waitForLoadState('networkidle');
}

async function expectTargets(page: Page, least: number): Promise<void> {
  const targets = await page.evaluate(measureTargets);
  expect(targets.length).toBeGreaterThan(4);
  const small = targets.filter(
    // half a pixel may be lost in rounding
    ({ width, height }) => width < least - 0.5 || height < least - 0.5,
  );
  expect(small).toEqual([]);
}

for (const [name, query] of STATES) {
  test(`targets are large enough for a mouse: ${name}`, async ({ page }) => {
    await open(page, query);
    await expectTargets(page, SMALLEST);
  });
}

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const [name, query] of STATES) {
    test(`targets are large enough for a finger: ${name}`, async ({ page }) => {
      await open(page, query);
      await expectTargets(page, SMALLEST_FOR_A_FINGER);
    });
  }

  test('the handle of the panel can be tapped in its middle', async ({ page }) => {
    await open(page, '&panel=actor:ana-ruiz');
    await page.getByRole('button', { name: 'Make the panel taller' }).tap();
    await page.getByRole('button', { name: 'Make the panel smaller' }).tap();
    await expect(page.getByRole('button', { name: 'Make the panel taller' })).toBeVisible();
  });

  test('targets are large enough for a finger: filters and search', async ({ page }) => {
    await open(page, '');
    await page.getByRole('button', { name: 'Filters' }).tap();
    await page.getByRole('button', { name: 'More filters' }).tap();
    await expect(page.getByRole('group', { name: 'Sides' })).toBeVisible();
    await expectTargets(page, SMALLEST_FOR_A_FINGER);
    await page.getByRole('button', { name: 'Search people, places, words' }).tap();
    await page.getByRole('combobox').fill('vienna');
    await expect(page.getByRole('option').first()).toBeVisible();
    const options = (await page.evaluate(measureTargets)).filter(({ name }) =>
      /Close the search|INPUT Search|Vienna/.test(name),
    );
    expect(options.length).toBeGreaterThan(3);
    expect(options.filter(({ height }) => height < SMALLEST_FOR_A_FINGER - 0.5)).toEqual([]);
  });
});
