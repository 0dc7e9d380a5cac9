import { comparable } from '../printed-words.ts';

/** Between the title of an article and the name of the paper, in the title of a page. */
export const PARTING = /\s+(?:[|–—»:·]|-{1,3})\s+/;

/** Where the title of an article can stand; null is not there. */
export interface TitleSources {
  /** The text of every first heading. */
  readonly headings: readonly string[];
  /** What the data of the page call the article. */
  readonly stated: string | null;
  /** The title of the page, with the name of the paper as a rule. */
  readonly named: string | null;
  /** The same, as far as the extraction could clean it. */
  readonly cleaned: string | null;
}

/**
 * The title as printed: the heading that goes with what the data or the title of the page say, or the
 * only heading if it is none of the name of the paper; else what they say. Null for none.
 */
export function printedTitle({ headings, stated, named, cleaned }: TitleSources): string | null {
  const said = stated ?? named;
  const key = comparable(said ?? '');
  const first = comparable(said?.split(PARTING)[0] ?? '');
  const goesWith = headings.find((heading) => {
    const own = comparable(heading);
    return own === key || own === first || (own.length * 2 >= key.length && key.includes(own));
  });
  if (goesWith !== undefined) return goesWith;
  const [only, ...more] = headings;
  const isSole = only !== undefined && more.length === 0 && !namesPaper(only, named);
  if (stated === null && isSole) return only;
  return stated ?? cleaned ?? named;
}

/** Whether a heading is the name of the paper: a few words, or what stands in the title of the page. */
function namesPaper(heading: string, named: string | null): boolean {
  const own = comparable(heading);
  if (own.split(' ').length < 4) return true;
  const parts = named === null ? [] : named.split(PARTING).slice(1);
  return parts.some((part) => own.includes(comparable(part)) || comparable(part).includes(own));
}
