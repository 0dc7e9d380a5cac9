import type { JSX } from 'react';

import type { ReviewItem } from '../model/record.ts';
import { useRecordIndex } from '../store/hooks.ts';
import { Correctable } from './Correctable.tsx';
import { formatCount } from '../ui/format-count.ts';
import { EmptyNote } from './EmptyNote.tsx';
import styles from './ReviewStep.module.css';
import { SectionHead } from './SectionHead.tsx';
import { sourceName } from './source-name.ts';
import { ShowInSource } from './SourceWords.tsx';
import { useFirst } from './use-first.tsx';

/** More of one sort than these come when they are asked for. */
const SHOWN_AT_ONCE = 40;

/** What each sort of doubt is called, in the order in which they are listed; others follow. */
const SORTS: ReadonlyMap<string, string> = new Map([
  ['merged-names', 'Names taken for one'],
  ['office-unsure', 'Offices that may be of another'],
  ['no-speaker', 'Statements without a known speaker'],
  ['date-worked-out', 'Dates worked out'],
  ['language-not-supported', 'Articles in other languages'],
]);

/** What reading was unsure of, by sort, each with its words, and what a person has put right. */
export function ReviewStep(): JSX.Element {
  const { record } = useRecordIndex();
  const { review, corrections } = record;
  // the same words may leave two events in doubt, and one reason may stand for several corrections
  const doubts = distinct(review, ({ code, message, citation }) => {
    return `${code} ${message} ${citation?.document ?? ''} ${citation?.start ?? ''}`;
  });
  const putRight = distinct(corrections, ({ action, target, why }) => `${action} ${target} ${why}`);
  const codes = new Set([...SORTS.keys(), ...review.map(({ code }) => code)]);
  return (
    <>
      <h2 className={styles['title']}>What Parley was unsure of</h2>
      {review.length === 0 && <EmptyNote hasAny={false} what="doubtful reading" />}
      {[...codes].map((code) => (
        <Doubts
          key={code}
          title={SORTS.get(code) ?? 'Other doubts'}
          items={doubts.filter((item) => item.code === code)}
        />
      ))}
      <Correctable target={{ type: 'all' }} />
      {corrections.length > 0 && (
        <>
          <SectionHead title={`Put right by hand ${formatCount(corrections.length)}`} />
          <ul className={styles['list']}>
            {putRight.map(({ action, target, why }) => (
              <li key={`${action} ${target} ${why}`}>
                <p>{why}</p>
                <p className={styles['words']}>
                  {action}: {target}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface DoubtsProps {
  readonly title: string;
  readonly items: readonly ReviewItem[];
}

function Doubts({ title, items }: DoubtsProps): JSX.Element | null {
  const { shown, more } = useFirst(items, SHOWN_AT_ONCE);
  if (items.length === 0) return null;
  return (
    <section aria-label={title}>
      <SectionHead title={`${title} ${formatCount(items.length)}`} />
      <ul className={styles['list']}>
        {shown.map((item) => (
          <li
            key={`${item.message} ${item.citation?.document ?? ''} ${item.citation?.start ?? ''}`}
          >
            <Item item={item} />
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

function Item({ item }: { readonly item: ReviewItem }): JSX.Element {
  const { message, citation } = item;
  const { documentsById } = useRecordIndex();
  const document = citation && documentsById.get(citation.document);
  return (
    <>
      <p className={styles['doubt']}>{message}</p>
      {citation && (
        <p className={styles['words']}>
          “{citation.words}”{document && ` · ${sourceName(document)}`}{' '}
          <ShowInSource citation={citation} />
        </p>
      )}
      <Correctable target={{ type: 'doubt', item }} />
    </>
  );
}

/** The first of all that read the same. */
function distinct<T>(items: readonly T[], read: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [read(item), item])).values()];
}
