import type { JSX } from 'react';

import type { ReviewItem } from '../model/record.ts';
import { useRecordIndex } from '../store/hooks.ts';
import { EmptyNote } from './EmptyNote.tsx';
import styles from './ReviewStep.module.css';
import { SectionHead } from './SectionHead.tsx';
import { sourceName } from './source-name.ts';
import { ShowInSource } from './SourceWords.tsx';

/** What reading was unsure of, each with its words, and what a person has put right. */
export function ReviewStep(): JSX.Element {
  const { record } = useRecordIndex();
  const { review, corrections } = record;
  return (
    <>
      <h2 className={styles['title']}>What Parley was unsure of</h2>
      {review.length === 0 && <EmptyNote hasAny={false} what="doubtful reading" />}
      <ul className={styles['list']}>
        {review.map((item) => (
          <li key={`${item.code} ${item.message} ${item.citation?.start ?? ''}`}>
            <Item item={item} />
          </li>
        ))}
      </ul>
      {corrections.length > 0 && (
        <>
          <SectionHead title={`Put right by hand ${corrections.length}`} />
          <ul className={styles['list']}>
            {corrections.map(({ action, target, why }) => (
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

function Item({ item: { message, citation } }: { readonly item: ReviewItem }): JSX.Element {
  const { documentsById } = useRecordIndex();
  const document = citation && documentsById.get(citation.document);
  return (
    <>
      <p>{message}</p>
      {citation && (
        <p className={styles['words']}>
          “{citation.words}”{document && ` · ${sourceName(document)}`}{' '}
          <ShowInSource citation={citation} />
        </p>
      )}
    </>
  );
}
