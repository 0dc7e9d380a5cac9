import { test as plainTest } from '@playwright/test';

import { filesToServe, servePage } from '../support/served-record.ts';
import { expect, expectAccessible, test, watchForTrouble } from './test.ts';

test('the page opens and axe finds nothing', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
});

test('one font is asked for before the first picture, the serif after it', async ({ page }) => {
  await servePage(page, await filesToServe());
  await page.goto('./');
  await expect(page.getByRole('region', { name: 'Panel' })).toBeVisible();
  await expect.poll(() => page.evaluate(countFonts)).toEqual({ before: 1, after: 1 });
});

test('the policy is sent, and stands in the page for servers that send none', async ({
  page,
  request,
}) => {
  const response = await request.get('./');
  const sent = response.headers()['content-security-policy'];
  expect(sent).toContain("require-trusted-types-for 'script'");
  await page.goto('./');
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(meta).toHaveAttribute('content', /default-src 'none'/);
});

test('a missing file is missing, not the page once more', async ({ request }) => {
  const response = await request.get('./record/no-such-file.json');
  expect(response.status()).toBe(404);
});

plainTest('raw HTML and foreign requests are blocked, and noticed', async ({ page, baseURL }) => {
  const troubles = await watchForTrouble(page, new URL(baseURL ?? '').origin);
  await page.goto('./');
  const blocked = await page.evaluate(async () => {
    const outcomes: string[] = [];
    try {
      document.body.innerHTML = '<b>raw</b>';
    } catch {
      outcomes.push('innerHTML');
    }
    await fetch('https://example.org/').catch(() => outcomes.push('fetch'));
    return outcomes;
  });
  expect(blocked).toEqual(['innerHTML', 'fetch']);
  await expect.poll(() => troubles.join('\n')).toContain('securitypolicyviolation: connect-src');
});

/** Fonts asked for before and after the mark that the page sets when its first picture stands. */
function countFonts(): { before: number; after: number } {
  const picture = performance.getEntriesByName('parley-first-picture')[0]?.startTime ?? -1;
  const fonts = performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.endsWith('woff2'));
  const before = fonts.filter(({ startTime }) => startTime < picture).length;
  return { before, after: fonts.length - before };
}
