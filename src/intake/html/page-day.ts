import type { ImportedHead, PossibleDay } from '../imported.ts';
import { readDay } from '../read-day.ts';
import { textAt } from './json-ld.ts';
import type { HtmlElement } from './html-node.ts';
import { oneLine } from './html-node.ts';
import type { PageClues } from './page-clues.ts';

/** Names of the meta tags in which pages give their day of publication, the surest first. */
const METAS = (
  'article:published_time og:article:published_time datepublished parsely-pub-date ' +
  'citation_publication_date dcterms.issued dc.date.issued dcterms.created dc.date dcterms.date ' +
  'sailthru.date pubdate publish-date publication_date article.published date'
).split(' ');

const DATED = '[class*="date" i], [class*="publish" i], [class*="posted" i], [id*="date" i]';
const CHANGED = /modif|updat|edited/i;

/** When a page was published, by its own account. */
export type PageDay = Pick<ImportedHead, 'published' | 'publishedBecause'> & {
  readonly possibleDay: PossibleDay | null;
};

/** The page, its JSON-LD and its clues: what is looked through for a day. */
export interface DaySources {
  readonly root: HtmlElement;
  readonly thing: Readonly<Record<string, unknown>> | null;
  readonly clues: PageClues;
}

/** The day of publication, from the data of the page or from the one day it prints as its own. */
export function findPageDay({ root, thing, clues }: DaySources): PageDay {
  const stated = [
    ['JSON-LD datePublished', textAt(thing, 'datePublished')],
    ...METAS.map((name) => [`meta tag ${name}`, clues.metas.get(name)]),
    ['microdata datePublished', clues.items.get('datepublished')],
  ] as const;
  for (const [where, stamp] of stated) {
    const day = readDay(stamp ?? '');
    if (day !== null) return settled(day, `The page gives it in its data (${where}).`);
  }
  return printedDay(root) ?? changedDay(thing, clues);
}

/** The day in elements that are named for one, where there is just one such day. */
function printedDay(root: HtmlElement): PageDay | null {
  const days = new Map<string, string>();
  for (const element of [...root.querySelectorAll('time'), ...root.querySelectorAll(DATED)]) {
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (CHANGED.test(name)) continue;
    const words = oneLine(element.textContent) ?? '';
    if (words.length > 60 || CHANGED.test(words)) continue;
    const day = readDay(element.getAttribute('datetime') ?? '') ?? readDay(words);
    if (day !== null && !days.has(day)) days.set(day, words);
  }
  const [[day, words] = [], ...more] = days;
  if (day === undefined || more.length > 0) return null;
  return settled(day, `The page prints ${JSON.stringify(words)} as its day.`);
}

function changedDay(thing: DaySources['thing'], { metas, items }: PageClues): PageDay {
  const stamp =
    textAt(thing, 'dateModified') ??
    metas.get('article:modified_time') ??
    items.get('datemodified') ??
    metas.get('last-modified');
  const day = readDay(stamp ?? '');
  const because = 'the page was last changed on that day';
  return {
    published: null,
    publishedBecause: null,
    possibleDay: day === null ? null : { day, because },
  };
}

function settled(published: string, publishedBecause: string): PageDay {
  return { published, publishedBecause, possibleDay: null };
}
