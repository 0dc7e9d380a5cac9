import type { FormatResult } from '../imported.ts';
import { imported, refused } from '../imported.ts';
import { IMPORT_LIMITS } from '../import-limits.ts';
import type { ImportTools } from '../import-tools.ts';
import { textOfBlocks } from './block-text.ts';
import { breaksToParagraphs, countPieces, dropDataUrls, measureDepth } from './page-source.ts';
import { readPageHead } from './page-head.ts';
import { printedPart, underTitle } from './place-title.ts';

const COPY = 'Copy the text of the article into a .txt file';
const SAVE_AGAIN =
  'Open it in a browser, wait until the article shows, and save it again, or copy the text into a .txt file';

/**
 * The article of a web page, its title first, and what the page says about it. Where no article
 * stands out, all the text of the page is taken and a note says so.
 */
export async function importHtml(source: string, tools: ImportTools): Promise<FormatResult> {
  const html = breaksToParagraphs(dropDataUrls(source));
  const refusal = checkLimits(html);
  if (refusal) return refusal;
  const { root, extract } = await tools.openHtml(html);
  const head = readPageHead(root, html);
  const whole = textOfBlocks(root);
  const article = extract();
  const found = article ? textOfBlocks(article.content) : '';
  const body = found === '' ? whole : found;
  if (body === '') return refused('the page holds no text', SAVE_AGAIN);
  const finished = head.finish(article);
  const title = printedPart(finished.title, whole);
  return imported({
    text: underTitle(title, body),
    head: { ...finished, title },
    possibleDay: head.possibleDay,
    notes: found === '' ? ['No article stood out: all the text of the page was taken.'] : [],
  });
}

function checkLimits(html: string): FormatResult | null {
  const { htmlCharacters, htmlDepth, htmlElements, htmlStrays } = IMPORT_LIMITS;
  if (html.length > htmlCharacters) {
    const reason = `the page holds more than ${htmlCharacters} characters of code and text`;
    return refused(reason, 'Save the article by itself, or copy the text into a .txt file');
  }
  if (measureDepth(html) > htmlDepth) {
    return refused(`its elements lie more than ${htmlDepth} deep in one another`, COPY);
  }
  const { elements, strays } = countPieces(html);
  if (elements <= htmlElements && strays <= htmlStrays) return null;
  return refused('the page is made of too many pieces', COPY);
}
