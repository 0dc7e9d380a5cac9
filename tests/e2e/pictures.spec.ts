import { expect, test } from './test.ts';

// The picture of the README: the shipped corpus with the best documented meeting open.
test('the page looks as the README shows it', async ({ page }) => {
  await page.goto('./');
  await page
    .getByRole('region', { name: 'Network' })
    .getByRole('button', { name: /^Meeting, 7 November 2022, .*Blair House/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: /^Blinken hosts/ })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await expect(page).toHaveScreenshot('explorer.png', { maxDiffPixelRatio: 0.01 });
});
