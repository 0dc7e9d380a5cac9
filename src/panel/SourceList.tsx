import type { JSX } from 'react';

import type { Actor } from '../model/record.ts';
import { useRecordIndex } from '../store/hooks.ts';
import { openDocument } from '../store/view-actions.ts';
import { sourceLine } from './source-name.ts';
import styles from './SourceList.module.css';

/** The articles that name an actor; each opens at its first mention there. */
export function SourceList({ actor }: { readonly actor: Actor }): JSX.Element {
  const { documentsById } = useRecordIndex();
  const documents = actor.documents.flatMap((id) => documentsById.get(id) ?? []);
  return (
    <ul className={styles['list']}>
      {documents.map((document) => {
        const mention = actor.firstMentions.find((one) => one.document === document.id) ?? null;
        return (
          <li key={document.id}>
            <button type="button" onClick={() => openDocument(document.id, mention)}>
              {document.title}
            </button>
            <p>
              {sourceLine(document)}
              {mention && ` · first as “${mention.words}”`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
