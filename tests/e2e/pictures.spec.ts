import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

// What the page looks like, state by state, on the shipped corpus. Each state is an address, so that
// the pictures also show that an address restores what was seen. After a change that is meant, look
// at every picture and write them anew:
//   npx playwright test -c tests/playwright.config.ts pictures --update-snapshots=all

const SIZES = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'narrow', width: 1024, height: 768 },
  { name: 'phone', width: 390, height: 844 },
] as const;

const MEETING = 'event:meeting-2022-11-07-blair-house-washington';

/** The states in both colour schemes. */
const MAIN = [
  { name: 'start', query: '' },
  { name: 'actor', query: 'panel=actor:ararat-mirzoyan' },
  { name: 'meeting', query: `panel=${MEETING}` },
  { name: 'source', query: 'panel=document:cpc-us-engagement:1517-1554' },
] as const;

const MORE = [
  { name: 'statement', query: 'panel=statement:cpc-us-engagement@1572' },
  { name: 'tie', query: 'panel=tie:ararat-mirzoyan,jeyhun-bayramov' },
  { name: 'formats', query: 'panel=formats' },
  { name: 'review', query: 'panel=review' },
  { name: 'place', query: 'panel=place:washington' },
  { name: 'month', query: 'from=2022-11-01&to=2022-11-30' },
  { name: 'as-reported', query: `asof=2022-11-05&panel=${MEETING}` },
  { name: 'nothing', query: 'from=2023-02-01&to=2023-02-02&kind=call' },
] as const;

/** A phone has a list instead. */
const PICTURES = [
  { name: 'sides', query: 'network=sides&rows=convener' },
  { name: 'table', query: 'network=matrix&spacing=even' },
] as const;

for (const size of SIZES) {
  test.describe(size.name, () => {
    test.use({ viewport: { width: size.width, height: size.height } });

    const pictures = size.name === 'phone' ? [] : PICTURES;
    for (const { name, query } of [...MORE, ...pictures]) {
      test(`${name}, light`, async ({ page }) => {
        await open(page, query);
        await expect(page).toHaveScreenshot(`${size.name}-${name}.png`, TOLERANCE);
      });
    }

    for (const { name, query } of MAIN) {
      test(`${name}, light and dark`, async ({ page }) => {
        await open(page, query);
        await expect(page).toHaveScreenshot(`${size.name}-${name}.png`, TOLERANCE);
        await page.emulateMedia({ colorScheme: 'dark' });
        await expect(page).toHaveScreenshot(`${size.name}-${name}-dark.png`, TOLERANCE);
      });
    }
  });
}

const TOLERANCE = { maxDiffPixelRatio: 0.01 };

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`./?v=1&corpus=armenia-azerbaijan&${query}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
}
