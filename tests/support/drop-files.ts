import { expect, type Locator, type Page } from '@playwright/test';

/** A file as it is given to the page. */
export interface GivenFile {
  readonly name: string;
  /** Bytes in base64, so that they reach the page. */
  readonly base64: string;
}

/** A file of text. */
export function textFile(name: string, text: string): GivenFile {
  return { name, base64: Buffer.from(text).toString('base64') };
}

/** The dialog "Your own articles". */
export function library(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Your own articles' });
}

/** Drops files on the page as a hand would, as soon as the page takes them. */
export async function dropFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
  await expect(page.locator('[data-takes-files]')).toHaveCount(1);
  await page.evaluate(dropInPage, files);
  await expect(library(page)).toBeVisible();
}

/** Runs in the page. */
function dropInPage(given: readonly GivenFile[]): void {
  const transfer = new DataTransfer();
  for (const { name, base64 } of given) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    transfer.items.add(new File([bytes], name));
  }
  for (const type of ['dragover', 'drop']) {
    const options = { bubbles: true, cancelable: true, dataTransfer: transfer };
    document.body.dispatchEvent(new DragEvent(type, options));
  }
}
