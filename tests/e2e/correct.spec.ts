import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Locator, Page } from '@playwright/test';

import { dropFiles, library, textFile } from '../support/drop-files.ts';
import { expect, expectAccessible, test } from './test.ts';

const ARTICLES = 'tests/fixtures/harbour-accord/articles';

async function openOwn(page: Page): Promise<void> {
  await page.goto('./');
  const names = readdirSync(ARTICLES);
  const files = names.map((name) => textFile(name, readFileSync(join(ARTICLES, name), 'utf8')));
  await dropFiles(page, files);
  await library(page).getByRole('button', { name: 'Open the explorer' }).click();
  await expect(panel(page)).toContainText('statements');
}

function panel(page: Page): Locator {
  return page.getByRole('region', { name: 'Panel' });
}

async function openActor(page: Page, name: string): Promise<void> {
  const network = page.getByRole('region', { name: 'Network' });
  await network.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await expect(panel(page).getByRole('heading', { name })).toBeVisible();
}

async function rename(page: Page, name: string): Promise<void> {
  await panel(page).getByRole('button', { name: 'Correct', exact: true }).click();
  await panel(page).getByRole('textbox', { name: 'Name to show' }).fill(name);
  await panel(page).getByRole('textbox', { name: 'Why' }).fill('Her own letter signs so.');
  await panel(page).getByRole('button', { name: 'Put it right' }).click();
  await expect(panel(page).getByRole('heading', { name })).toBeVisible();
}

test('a name is put right with a reason, shown, saved over a reload, and undone', async ({
  page,
}) => {
  await openOwn(page);
  await openActor(page, 'Lena Sorrel');
  await panel(page).getByRole('button', { name: 'Correct', exact: true }).click();
  await panel(page).getByRole('button', { name: 'Put it right' }).click();
  await expect(panel(page).getByRole('alert')).toContainText('Say why');
  await expectAccessible(page);
  await panel(page).getByRole('button', { name: 'Correct', exact: true }).click();
  await rename(page, 'Lena Maria Sorrel');
  const made = panel(page).getByRole('list', { name: 'Corrections' });
  await expect(made).toContainText('was: Lena Sorrel');
  await expect(made).toContainText('Her own letter signs so.');
  await expectAccessible(page);
  await page.reload();
  await expect(panel(page).getByRole('heading', { name: 'Lena Maria Sorrel' })).toBeVisible();
  await made.getByRole('button', { name: /^Undo/ }).click();
  await expect(
    panel(page).getByRole('heading', { name: 'Lena Sorrel', exact: true }),
  ).toBeVisible();
  await expect(made).toHaveCount(0);
});

test('two tabs do not lose each other’s corrections', async ({ page, context }) => {
  await openOwn(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await openActor(page, 'Lena Sorrel');
  await openActor(other, 'Oskar Deln');
  await Promise.all([rename(page, 'Lena Maria Sorrel'), rename(other, 'Oskar Johan Deln')]);
  for (const tab of [page, other]) {
    const timeline = tab.getByRole('region', { name: 'Timeline' });
    await expect(timeline).toContainText('Lena Maria Sorrel');
    await expect(timeline).toContainText('Oskar Johan Deln');
  }
});

test('a doubt is corrected from the list, and all corrections stand there', async ({ page }) => {
  await openOwn(page);
  await panel(page)
    .getByRole('button', { name: /^What Parley was unsure of/ })
    .click();
  const own = panel(page).getByRole('region', { name: 'Your corrections' });
  await expect(own).toContainText('None yet');
  const doubt = panel(page).getByRole('listitem').filter({ hasText: 'The date was worked out' });
  const before = await doubt.count();
  await doubt.first().getByRole('button', { name: 'Correct', exact: true }).click();
  await doubt.first().getByRole('textbox', { name: 'Date', exact: true }).fill('2023-02-05');
  await doubt.first().getByRole('textbox', { name: 'Why' }).fill('The paper came out that day.');
  await doubt.first().getByRole('button', { name: 'Put it right' }).click();
  await expect(own).toContainText('Date: 2023-02-05');
  await expect(doubt).toHaveCount(before - 1);
  await doubt.first().getByRole('button', { name: 'It is right' }).click();
  await expect(doubt).toHaveCount(before - 2);
  const others = panel(page)
    .getByRole('listitem')
    .filter({ hasText: /No speaker was found|It is not known who/ });
  const left = await others.count();
  expect(left).toBeGreaterThan(0);
  await others.first().getByRole('button', { name: 'It is right' }).click();
  await expect(others).toHaveCount(left - 1);
  await expect(own).toContainText('Looked at and right: no-speaker');
  await expectAccessible(page);
});

test('words selected in an article are made an event of', async ({ page }) => {
  await openOwn(page);
  await panel(page).getByRole('button', { name: 'Show in source' }).first().click();
  const article = panel(page).locator('[data-article]');
  await expect(article).toBeVisible();
  const words = await article.evaluate((box) => {
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode();
    while (node && (node.textContent ?? '').trim().length < 20) node = walker.nextNode();
    const text = node?.textContent ?? '';
    if (node) window.getSelection()?.setBaseAndExtent(node, 2, node, 14);
    return text.slice(2, 14).trim();
  });
  await expect(panel(page)).toContainText(`Selected: “${words}”`);
  await panel(page).getByRole('button', { name: 'Say what these words are' }).click();
  await panel(page)
    .getByRole('textbox', { name: /^Who took part/ })
    .fill('Lena Sorrel, Oskar Deln');
  await panel(page).getByRole('textbox', { name: 'Date' }).fill('2023-07-01');
  await panel(page).getByRole('textbox', { name: 'Why' }).fill('A figure of speech for a meeting.');
  await panel(page).getByRole('button', { name: 'Put it right' }).click();
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(
    timeline.getByRole('button', { name: /1 July 2023|1 Jul 2023/ }).first(),
  ).toBeAttached();
  await expectAccessible(page);
});

test('the shipped corpus is corrected in a copy, which is the same at first', async ({ page }) => {
  await page.goto('./?v=1&corpus=armenia-azerbaijan&panel=actor:ararat-mirzoyan');
  await panel(page).getByRole('button', { name: 'Correct', exact: true }).click();
  await expectAccessible(page);
  const shown = page.getByText(/events, \d+ statements/).first();
  const before = await shown.innerText();
  await panel(page).getByRole('button', { name: 'Make a copy to correct' }).click();
  await expect(page).toHaveURL(/corpus=local(:|%3A)armenia-azerbaijan/);
  await expect(panel(page).getByRole('heading', { name: 'Ararat Mirzoyan' })).toBeVisible();
  await expect(shown).toHaveText(before);
  await rename(page, 'Ararat S. Mirzoyan');
});
