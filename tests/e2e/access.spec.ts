import type { Locator, Page } from '@playwright/test';

import { filesToServe, servePage } from '../support/served-record.ts';
import { expect, expectAccessible, test } from './test.ts';

// Every task here is done without a mouse: no click, no tap, no focus() from the test.

function panel(page: Page): Locator {
  return page.getByRole('region', { name: 'Panel' });
}

async function open(page: Page, query = ''): Promise<void> {
  await servePage(page, await filesToServe());
  await page.goto(`./${query}`);
  await expect(panel(page)).toBeVisible();
  await expect(page.getByText('Loading')).toHaveCount(0);
}

/** Presses Tab until what has the focus is called so; gives up after 120. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  // its code may be on the way
  await expect(page.getByText(name).or(page.getByLabel(name)).first()).toBeAttached();
  for (let pressed = 0; pressed < 120; pressed += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return '';
      return element.getAttribute('aria-label') ?? element.textContent;
    });
    if (name.test(focused.trim())) return;
  }
  throw new Error(`Tab does not reach ${name}`);
}

/** Presses a key until what has the focus reads so; gives up after thirty. */
async function pressUntil(page: Page, key: string, words: string): Promise<void> {
  for (let pressed = 0; pressed < 30; pressed += 1) {
    if ((await page.locator(':focus').textContent()) === words) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach ${words}`);
}

/** Whatever has the focus can be seen, and says so with an outline. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const focused = page.locator(':focus');
  await expect(focused).toBeInViewport();
  expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe(
    'none',
  );
}

async function searchFor(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
}

test("find an actor's meetings", async ({ page }) => {
  await open(page);
  await searchFor(page, 'ruiz');
  await expect(panel(page).getByRole('heading', { name: 'Ana Ruiz' })).toBeVisible();
  await tabTo(page, /^Meetings 1$/);
  await expectVisibleFocus(page);
  await expect(panel(page).getByRole('tabpanel').getByRole('article')).toHaveCount(2);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Said 2' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('tab', { name: 'Sources 3' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

test('read a source, mark by mark, and come back', async ({ page }) => {
  await open(page);
  await searchFor(page, 'no way back');
  await expect(panel(page).getByRole('heading', { name: 'Said by Ana Ruiz' })).toBeVisible();
  await tabTo(page, /^Show in source/);
  await page.keyboard.press('Enter');
  await expect(panel(page).locator('[data-asked-for]').first()).toBeInViewport();
  await tabTo(page, /We have come closer than ever/);
  await expectVisibleFocus(page);
  await page.keyboard.press('Home');
  await expectVisibleFocus(page);
  await pressUntil(page, 'ArrowRight', 'Cleo Marsh');
  await expectVisibleFocus(page);
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { name: 'Cleo Marsh' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page).locator('[data-article]')).toBeVisible();
});

test('filter to a month', async ({ page }) => {
  await open(page);
  await tabTo(page, /^From day$/);
  await page.keyboard.type('Mar 2024');
  await tabTo(page, /^To day$/);
  await page.keyboard.type('Mar 2024');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=2024-03-01&to=2024-03-31/);
  await expect(page.getByText(/ of 8 events.*: 1–31 Mar 2024/)).toBeVisible();
  await tabTo(page, /^clear$/);
  await expectVisibleFocus(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText('8 events, 6 statements')).toBeVisible();
  await expect(page.getByRole('button', { name: 'undo' })).toBeFocused();
});

test('compare two reports', async ({ page }) => {
  await open(page);
  await searchFor(page, 'marsh hosts');
  const table = panel(page).getByRole('table');
  await expect(table).toBeVisible();
  await tabTo(page, /^“the week after next”$/);
  await expectVisibleFocus(page);
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(
    'Ministers to meet in Vienna',
  );
  await page.keyboard.press('Escape');
  await tabTo(page, /^“11 March”$/);
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(
    'Ruiz and Lind meet at Hofburg House',
  );
});

test('find who met in which company, and open a meeting of it', async ({ page }) => {
  await open(page);
  await tabTo(page, /^Who met in which company/);
  await page.keyboard.press('Enter');
  await expect(
    panel(page).getByRole('heading', { name: 'Who met in which company' }),
  ).toBeVisible();
  await tabTo(page, /^Stone and Gray/);
  await page.keyboard.press('Enter');
  await tabTo(page, /Stone and Gray in Geneva$/);
  await expectVisibleFocus(page);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('table')).toBeVisible();
});

test('loosen filters that let nothing through', async ({ page }) => {
  await open(page, '?v=1&corpus=small&kind=call&side=estmark');
  await tabTo(page, /^calls \(2 events, 2 statements\)$/);
  await expectVisibleFocus(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 of 8 events, 2 of 6 statements: with Estmark')).toBeVisible();
});

const PAGES: readonly (readonly [string, string])[] = [
  ['start', ''],
  ['actor', '?v=1&corpus=small&panel=actor:ana-ruiz'],
  ['event', '?v=1&corpus=small&panel=event:meeting-2024-03-11-hofburg-house-vienna'],
  ['statement', '?v=1&corpus=small&panel=statement:courier-vienna@242'],
  ['article', '?v=1&corpus=small&panel=document:courier-vienna:242-273'],
  ['formats', '?v=1&corpus=small&panel=formats'],
];

for (const [name, query] of PAGES) {
  test(`nothing is cut or covered with text twice as large: ${name}`, async ({ page }) => {
    await open(page, query);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await page.evaluate(findOverlaps)).toEqual([]);
    const wide = await panel(page).evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(wide).toBeLessThanOrEqual(1);
  });

  test(`nothing is cut or covered at 320 pixels: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, query);
    expect(await page.evaluate(findOverlaps)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('header button, header input, [data-content] button')]
        .filter((element) => !element.closest('table'))
        .filter((element) => element.getBoundingClientRect().right > 321)
        .map((element) => element.textContent),
    );
    expect(outside).toEqual([]);
  });
}

test('forced colours keep what is chosen and what is focused visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, '?v=1&corpus=small&panel=actor:ana-ruiz');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('lind');
  const chosen = page.getByRole('option').first();
  await expect(chosen).toBeVisible();
  expect(await chosen.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  const mark = chosen.locator('mark');
  expect(await mark.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe(
    'underline',
  );
  await page.keyboard.press('Escape');
  const [tab, other] = [/^Meetings/, /^Said \d/].map((name) => page.getByRole('tab', { name }));
  expect(await tab?.evaluate(lineUnder)).not.toBe(await other?.evaluate(lineUnder));
  await expectAccessible(page);
});

function lineUnder(element: Element): string {
  return getComputedStyle(element).borderBottomColor;
}

/** Runs in the page: pairs of things that can be pressed whose boxes lie over each other by more than a hair. */
function findOverlaps(): readonly string[] {
  const targets = [
    ...document.querySelectorAll('header button, header input, [data-content] button'),
  ].filter((element) => element.getClientRects().length === 1 && !element.closest('dialog'));
  return targets.flatMap((a, i) =>
    targets.slice(i + 1).flatMap((b) => {
      const [p, q] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
      const wide = Math.min(p.right, q.right) - Math.max(p.left, q.left);
      const high = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
      const isOver = wide > 2 && high > 2 && !a.contains(b) && !b.contains(a);
      return isOver ? [`${a.textContent} / ${b.textContent}`] : [];
    }),
  );
}
