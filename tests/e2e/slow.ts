import type { BrowserContext, Page } from '@playwright/test';

/** How many times slower than this machine the page computes; 1 where nothing is asked for. */
const SLOW = Number(process.env['PARLEY_E2E_SLOW'] ?? 1);
/** By up to how many milliseconds code and data are late that a page fetches when it needs them. */
const LATE_MS = Number(process.env['PARLEY_E2E_LATE'] ?? 0);

const LATER_FILES = /\/(?:assets\/(?!index-)[^/]+\.js|record\/.+)$/;

/** Plays a slow machine and a slow line where the environment asks for them. */
export async function playSlow(context: BrowserContext): Promise<void> {
  if (SLOW > 1) {
    await Promise.all(context.pages().map(slowDown));
    context.on('page', (page) => void slowDown(page));
  }
  if (LATE_MS > 0) {
    await context.route(LATER_FILES, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * LATE_MS));
      // the page may have gone meanwhile
      await route.fallback().catch(() => undefined);
    });
  }
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
}
