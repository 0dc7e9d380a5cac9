import type { JSX } from 'react';

import { formatCount } from '../ui/format-count.ts';
import type { ListedGroup } from './options.ts';
import { SHORTEST_BEGINNING } from './shelf.ts';
import styles from './SearchDialog.module.css';
import type { GrowingSearch } from './use-search.ts';

interface SearchStatusProps {
  /** What was looked for. */
  readonly asked: string;
  readonly groups: readonly ListedGroup[];
  readonly growing: GrowingSearch;
}

/** What can be typed, what was found, and how far the articles are read; told as it changes. */
export function SearchStatus({ asked, groups, growing }: SearchStatusProps): JSX.Element {
  const typed = asked.trim();
  const count = groups.reduce((sum, { total }) => sum + total, 0);
  if (typed === '') {
    return (
      <p className={styles['status']}>
        Names, places, meetings, what was said, and any words of the articles. Arrows choose, Enter
        opens, Esc closes.
      </p>
    );
  }
  if (typed.length < SHORTEST_BEGINNING && count === 0) {
    return <p className={styles['status']}>Type one more letter.</p>;
  }
  const answer =
    count === 0
      ? growing.isWhole
        ? `Nothing found for “${typed}”`
        : 'Looking …'
      : `${formatCount(count)} found`;
  return (
    <p className={styles['status']}>
      <span role="status">{answer}</span>
      {count === 0 && growing.isWhole && ': try fewer letters or one word of it.'}
      {tellArticles(growing)}
    </p>
  );
}

/** How far the articles are; nothing once all of them are in. */
function tellArticles({ articlesIn, articles, isWhole }: GrowingSearch): string {
  if (articlesIn === articles) return '';
  if (!isWhole) return ` · articles read so far: ${articlesIn} of ${articles}`;
  return ` · ${articles - articlesIn} of ${articles} articles could not be read`;
}
