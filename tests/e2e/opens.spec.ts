import { test as plainTest } from '@playwright/test';

import { expect, expectAccessible, test, watchForTrouble } from './test.ts';

test('the page opens and axe finds nothing', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
});

test('the first load asks for one font', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  expect(fonts).toHaveLength(1);
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
