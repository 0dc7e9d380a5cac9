import type { ImportedHead } from '../imported.ts';
import type { ExtractedArticle } from '../import-tools.ts';
import { oneLine } from './html-node.ts';
import type { HtmlElement } from './html-node.ts';
import { addressAt, namesAt, readJsonLd, textAt } from './json-ld.ts';
import { firstOf, readClues } from './page-clues.ts';
import type { PageClues } from './page-clues.ts';
import { findPageDay } from './page-day.ts';
import type { PageDay } from './page-day.ts';
import { printedTitle } from './printed-title.ts';

type Thing = ReturnType<typeof readJsonLd>;

const SITE_METAS = 'og:site_name dc.publisher dcterms.publisher citation_publisher'.split(' ');
const AUTHOR_METAS = (
  'author article:author byl parsely-author sailthru.author dc.creator dcterms.creator ' +
  'citation_author'
).split(' ');
const LANGUAGE_METAS = 'content-language og:locale dc.language dcterms.language'.split(' ');

/** What a page says about itself; `finish` adds what only the extraction of the article shows. */
export interface PageHead extends PageDay {
  readonly finish: (article: ExtractedArticle | null) => ImportedHead;
}

/** Reads JSON-LD, meta tags, microdata and the headings of a page. `html` is its source. */
export function readPageHead(root: HtmlElement, html: string): PageHead {
  const [thing, clues] = [readJsonLd(root), readClues(root)];
  const { published, publishedBecause, possibleDay } = findPageDay({ root, thing, clues });
  const headings = [...root.querySelectorAll('h1')].flatMap((h1) => oneLine(h1.textContent) ?? []);
  const said = {
    publisher:
      namesAt(thing, 'publisher') ??
      firstOf(clues.metas, SITE_METAS)?.[1] ??
      clues.items.get('publisher') ??
      null,
    author: findAuthor(thing, clues),
    published,
    publishedBecause,
    url: findAddress(root, thing, clues, html),
    language: findLanguage(root, thing, clues),
  };
  const stated =
    textAt(thing, 'headline') ?? clues.items.get('headline') ?? clues.metas.get('og:title') ?? null;
  const named = oneLine(root.querySelector('title')?.textContent);
  function finish(article: ExtractedArticle | null): ImportedHead {
    const title = printedTitle({ headings, stated, named, cleaned: oneLine(article?.title) });
    const author = said.author ?? plainAuthor(oneLine(article?.byline));
    return { ...said, title, author };
  }
  return { published, publishedBecause, possibleDay, finish };
}

function findAuthor(thing: Thing, { metas, items }: PageClues): string | null {
  const inMetas = AUTHOR_METAS.flatMap((name) => plainAuthor(metas.get(name)) ?? []);
  return plainAuthor(namesAt(thing, 'author')) ?? inMetas[0] ?? plainAuthor(items.get('author'));
}

/** A name without "By"; null for an address. */
function plainAuthor(name: string | null | undefined): string | null {
  if (!name || /^(?:https?:|www\.)/i.test(name)) return null;
  return oneLine(name.replace(/^(?:by|author)\b[\s:]*/i, ''));
}

function findAddress(
  root: HtmlElement,
  thing: Thing,
  { metas }: PageClues,
  html: string,
): string | null {
  const saved =
    /<!--[^>]{0,200}?(?:saved from url=\(\d{1,6}\)|\burl: {0,4})(https?:\/\/[^\s>]{1,2000})/i.exec(
      html.slice(0, 5000),
    );
  const candidates = [
    root.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    metas.get('og:url'),
    addressAt(thing, 'mainEntityOfPage'),
    addressAt(thing, 'url'),
    saved?.[1],
  ];
  const found = candidates.find((address) => address && /^https?:\/\/[^\s"<>]+$/i.test(address));
  return found ?? null;
}

function findLanguage(root: HtmlElement, thing: Thing, { metas }: PageClues): string | null {
  const candidates = [
    root.getAttribute('lang'),
    textAt(thing, 'inLanguage'),
    firstOf(metas, LANGUAGE_METAS)?.[1],
  ];
  const tags = candidates.map((tag) => (tag ?? '').trim().replaceAll('_', '-'));
  return tags.find((tag) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) ?? null;
}
