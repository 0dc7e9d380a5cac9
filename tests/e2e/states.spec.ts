import { filesToServe, servePage } from '../support/served-record.ts';
import { SMALL_RECORD } from '../support/small-record.ts';
import { expect, expectAccessible, test, watchForTrouble } from './test.ts';
import { test as plainTest } from '@playwright/test';

const STATES: readonly (readonly [string, string])[] = [
  ['first visit', ''],
  ['actor', '?v=1&corpus=small&panel=actor:ana-ruiz'],
  ['event', '?v=1&corpus=small&panel=event:meeting-2024-03-11-hofburg-house-vienna'],
  ['statement', '?v=1&corpus=small&panel=statement:courier-vienna@242'],
  ['tie', '?v=1&corpus=small&panel=tie:ana-ruiz,bo-lind'],
  ['article', '?v=1&corpus=small&panel=document:courier-vienna:242-273'],
  ['place', '?v=1&corpus=small&panel=place:hofburg-house-vienna'],
  ['formats', '?v=1&corpus=small&panel=formats'],
  ['review', '?v=1&corpus=small&panel=review'],
  ['nothing passes', '?v=1&corpus=small&kind=call&status=cancelled'],
];

for (const [name, query] of STATES) {
  test(`axe finds nothing, in the light and in the dark: ${name}`, async ({ page }) => {
    await servePage(page, await filesToServe());
    await page.goto(`./${query}`);
    await expect(page.getByRole('region', { name: 'Panel' })).toBeVisible();
    await expect(page.getByText('Loading')).toHaveCount(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
  });
}

for (const [name, query] of STATES.slice(0, 8)) {
  test(`axe finds nothing and nothing sticks out on a phone: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await servePage(page, await filesToServe());
    await page.goto(`./${query}`);
    await expect(page.getByRole('region', { name: 'Panel' })).toBeVisible();
    await expect(page.getByText('Loading')).toHaveCount(0);
    await expectAccessible(page);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 700 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    }
  });
}

plainTest(
  'a missing, a damaged and an empty record each say what to do',
  async ({ page, baseURL }) => {
    await watchForTrouble(page, new URL(baseURL ?? '').origin);
    await servePage(page, new Map());
    await page.goto('./');
    await expect(
      page.getByRole('heading', { name: 'A file of the record is missing' }),
    ).toBeVisible();
    await expectAccessible(page);

    const files = await filesToServe();
    const core = [...files.keys()].find((file) => file.includes('core-')) ?? '';
    const damaged = new Map([...files, [core, '{"format":']]);
    await page.unrouteAll();
    await servePage(page, damaged);
    await page.reload();
    await expect(
      page.getByRole('heading', { name: 'A file of the record is damaged' }),
    ).toBeVisible();
    await expect(page.getByText(core.replace(/^.*\//, ''))).toBeVisible();

    await page.unrouteAll();
    await servePage(page, files);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('region', { name: 'Panel' })).toBeVisible();

    await page.unrouteAll();
    await servePage(
      page,
      await filesToServe({ ...SMALL_RECORD, events: [], reports: [], statements: [] }),
    );
    await page.reload();
    await expect(
      page.getByRole('heading', { name: 'Nothing was found in these articles' }),
    ).toBeVisible();
    await expectAccessible(page);
  },
);

test('a record on its slow way says so', async ({ page }) => {
  const files = await filesToServe();
  await page.route('**/record/**', () => new Promise(() => undefined));
  await page.goto('./');
  await expect(page.getByText('Loading the record')).toBeVisible();
  await expectAccessible(page);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await servePage(page, files);
});

test('forced colours keep what is chosen visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await servePage(page, await filesToServe());
  await page.goto('./?v=1&corpus=small&kind=call');
  const chosen = page.getByRole('button', { name: 'Calls 1', exact: true });
  const other = page.getByRole('button', { name: 'Meetings 6', exact: true });
  expect(await chosen.evaluate(groundOf)).not.toBe(await other.evaluate(groundOf));
});

function groundOf(element: Element): string {
  return getComputedStyle(element).backgroundColor;
}
