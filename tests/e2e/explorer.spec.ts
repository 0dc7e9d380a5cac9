import type { Locator, Page } from '@playwright/test';

import { filesToServe, servePage } from '../support/served-record.ts';
import { expect, expectAccessible, test } from './test.ts';

const MEETING = 'event:meeting-2024-03-11-hofburg-house-vienna';

async function open(page: Page, query = ''): Promise<void> {
  await servePage(page, await filesToServe());
  await page.goto(`./${query}`);
  await expect(panel(page)).toBeVisible();
}

function panel(page: Page): Locator {
  return page.getByRole('region', { name: 'Panel' });
}

function chip(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

test('the three views are landmarks, and the first visit explains itself', async ({ page }) => {
  await open(page);
  for (const name of ['Timeline', 'Network', 'Panel']) {
    await expect(page.getByRole('region', { name })).toHaveCount(1);
  }
  await expect(panel(page)).toContainText('Each vertical line is a meeting');
  await expect(page.getByRole('group', { name: 'Legend' })).toContainText('Norland');
});

test('from an actor to a meeting to the words, and back with Esc', async ({ page }) => {
  await open(page);
  await panel(page).getByRole('button', { name: 'Ana Ruiz' }).first().click();
  await expect(panel(page)).toContainText('1 meeting, 1 call');
  await panel(page)
    .getByRole('button', { name: /Hofburg House, with/ })
    .click();
  await expect(panel(page).getByRole('table')).toContainText('publisher unknown');
  await panel(page).getByRole('button', { name: '“for two hours”' }).click();
  await expect(panel(page).locator('[data-asked-for]').first()).toBeInViewport();
  await expect(panel(page)).toContainText('Ruiz and Lind meet at Hofburg House');
  await page.keyboard.press('Escape');
  await expect(panel(page).getByRole('heading', { level: 2 }).first()).toHaveText(
    'Marsh hosts Ruiz and Lind',
  );
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toContainText('Each vertical line is a meeting');
});

test('the address holds what is seen: reload, Back and a pasted link restore it', async ({
  page,
  context,
}) => {
  await open(page);
  await chip(page, 'Calls 1').click();
  await panel(page).getByRole('button', { name: 'Clear the filters' }).waitFor();
  await page.goBack();
  await expect(chip(page, 'Calls 1')).toHaveAttribute('aria-pressed', 'false');
  await page.goForward();
  await expect(chip(page, 'Calls 1')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('textbox', { name: 'To day' }).fill('29 Feb 2024');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/to=2024-02-29/);
  await page.reload();
  await expect(page.getByText('1 of 8 events, 0 of 6 statements')).toBeVisible();
  const other = await context.newPage();
  await servePage(other, await filesToServe());
  await other.goto(page.url());
  await expect(other.getByText('1 of 8 events, 0 of 6 statements')).toBeVisible();
});

test('the list, the order of the statements and the tab of an actor are in the address', async ({
  page,
}) => {
  await open(page);
  const list = chip(page, 'As a list');
  const rows = page.getByRole('region', { name: 'Timeline' }).getByRole('group', { name: 'Rows' });
  const said = panel(page).getByRole('tab', { name: /^Said \d/ });
  await list.click();
  await panel(page).getByRole('button', { name: 'Oldest first' }).click();
  await expect(page).toHaveURL(/timeline=list&order=newest$/);
  await page.reload();
  await expect(list).toHaveAttribute('aria-pressed', 'true');
  await expect(rows).toHaveCount(0);
  await expect(panel(page).getByRole('heading', { level: 3 }).first()).toHaveText('11 March 2024');
  await panel(page).getByRole('button', { name: 'Ana Ruiz' }).first().click();
  await said.click();
  await expect(page).toHaveURL(/panel=actor:ana-ruiz:said$/);
  await page.reload();
  await expect(said).toHaveAttribute('aria-selected', 'true');
  await page.goBack();
  await expect(said).toHaveAttribute('aria-selected', 'false');
  await page.goBack();
  await expect(panel(page).getByRole('button', { name: 'Newest first' })).toBeVisible();
  await page.goBack();
  await expect(panel(page).getByRole('button', { name: 'Oldest first' })).toBeVisible();
  await expect(list).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(list).toHaveAttribute('aria-pressed', 'false');
  await expect(rows).toBeVisible();
});

test('an address that names unknown things is told and shows the rest', async ({ page }) => {
  await open(page, `?v=1&corpus=small&kind=call&panel=actor:nobody/${MEETING}`);
  await expect(
    page.getByText('The address opens an actor that this record does not have.'),
  ).toBeVisible();
  await expect(panel(page).getByRole('heading', { level: 2 }).first()).toHaveText(
    'Marsh hosts Ruiz and Lind',
  );
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('button', { name: 'Dismiss' })).toHaveCount(0);
});

test('search opens with a slash and finds by keyboard alone', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('geneva talks');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 }).first()).toHaveText(
    'Stone and Gray in Geneva',
  );
});

test('help opens with a question mark and switches the keys off', async ({ page }) => {
  await open(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'How to read Parley' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('checkbox', { name: /work anywhere/ }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the theme is chosen once and stays', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /^Theme/ }).click();
  await page.getByRole('button', { name: /^Theme/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a statement can be copied with its source', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?v=1&corpus=small&panel=statement:courier-vienna@242');
  await panel(page).getByRole('button', { name: 'Copy with source' }).click();
  await expect(panel(page).getByText('Copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(
    'Ana Ruiz, in: “Ruiz and Lind meet at Hofburg House”, Courier, 12 Mar 2024',
  );
});

test('by keyboard alone: find an actor, open its meeting, read its source, step back', async ({
  page,
}) => {
  await open(page);
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('ruiz');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await expect(panel(page).getByRole('heading', { name: 'Ana Ruiz' })).toBeVisible();
  await tabTo(page, /Hofburg House, with/);
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('table')).toBeVisible();
  await tabTo(page, /^“for two hours”$/);
  await page.keyboard.press('Enter');
  await expect(panel(page).locator('[data-asked-for]').first()).toBeInViewport();
  await tabTo(page, /^11 March$/);
  await page.keyboard.press('ArrowRight');
  await expect(panel(page).getByRole('link', { name: 'Ana Ruiz' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page).getByRole('table')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page).getByRole('heading', { name: 'Ana Ruiz' })).toBeVisible();
});

test('what is hovered in the panel shows in the network', async ({ page }) => {
  await open(page, '?v=1&corpus=small&panel=actor:ana-ruiz');
  await panel(page).getByRole('button', { name: 'Bo Lind' }).first().hover();
  await expect(
    page.getByRole('region', { name: 'Network' }).locator('[data-mark="bo-lind"]'),
  ).toHaveAttribute('data-hovered', 'true');
});

/** Presses Tab until what has the focus is called so; gives up after sixty. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  // its code may be on the way
  await expect(page.getByText(name).or(page.getByLabel(name)).first()).toBeAttached();
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused === document.body ? '' : (focused?.textContent ?? '');
    });
    if (name.test(text.trim())) return;
  }
  throw new Error(`Tab does not reach ${name}`);
}
