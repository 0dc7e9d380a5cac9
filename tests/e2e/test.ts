import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

import { playSlow } from './slow.ts';

export { expect };

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Collects, from now on, what a well-behaved page never does: console errors and warnings, uncaught
 * errors, breaches of the security policy, requests to another origin. The list grows as they come.
 */
export async function watchForTrouble(page: Page, origin: string): Promise<readonly string[]> {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== origin) troubles.push(`request to ${url.href}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      reportError(
        new Error(`securitypolicyviolation: ${event.violatedDirective} ${event.blockedURI}`),
      );
    });
  });
  return troubles;
}

/** Fails with the findings of axe, if it has any, for the page as it now stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(AXE_TAGS)
    .analyze();
  const findings = violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.html} (${violation.help})`),
  );
  expect(findings).toEqual([]);
}

/** Playwright's `test`, in which a page that gets into trouble fails whatever was tested. */
export const test = base.extend<{ quiet: null }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      if (baseURL === undefined) throw new Error('the tests need a baseURL');
      await playSlow(page.context());
      const troubles = await watchForTrouble(page, new URL(baseURL).origin);
      await use(null);
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});
