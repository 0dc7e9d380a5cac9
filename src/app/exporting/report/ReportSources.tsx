import type { JSX } from 'react';

import type { RecordDocument } from '../../../model/record.ts';
import { describeDate } from '../../../record/words/describe-date.ts';
import styles from './report.module.css';

/** The articles, numbered as the report points at them. */
export function ReportSources({
  sources,
}: {
  readonly sources: readonly RecordDocument[];
}): JSX.Element {
  return (
    <section aria-labelledby="report-sources">
      <h2 id="report-sources">Sources</h2>
      <ol className={styles['sources']}>
        {sources.map((document, at) => (
          <li key={document.id} value={at + 1}>
            {document.author !== null && `${document.author}. `}
            <cite>{document.title}</cite>. {document.publisher ?? 'Publisher not known'},{' '}
            {publishedWords(document)}.
            {document.url !== null && (
              <>
                {' '}
                <a href={document.url} rel="noreferrer">
                  {document.url}
                </a>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function publishedWords({ published, publishedBecause }: RecordDocument): string {
  if (!published) return 'no date';
  const because = publishedBecause ?? published.because;
  return because === null ? describeDate(published) : `${describeDate(published)} (worked out)`;
}
