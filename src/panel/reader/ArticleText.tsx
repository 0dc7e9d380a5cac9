import { useMemo, type JSX } from 'react';

import type { DocumentText } from '../../model/document-text.ts';
import type { TextRange } from '../../model/span.ts';
import { ArticleLine } from './ArticleLine.tsx';
import { cutText, type Line } from './cut-text.ts';
import { findDateAt } from './date-at.ts';
import { DateNote } from './DateNote.tsx';
import { particularMark } from './mark-steps.ts';
import styles from './Reader.module.css';

interface ArticleTextProps {
  readonly text: DocumentText;
  readonly askedFor: TextRange | null;
  /** Stands above the text already: a line that says no more is left out, unless it was asked for. */
  readonly title: string;
}

/** The lines of an article with their marks; arrows move from mark to mark once one has the focus. */
export function ArticleText({ text, askedFor, title }: ArticleTextProps): JSX.Element {
  const lines = useMemo(() => cutText(text, askedFor), [text, askedFor]);
  const isNews = ({ pieces }: Line): boolean =>
    pieces.some(({ isAskedFor }) => isAskedFor) ||
    pieces
      .map(({ words }) => words)
      .join('')
      .trim() !== title;
  const date = askedFor && findDateAt(text, askedFor);
  const tabStop = findTabStop(lines);
  const target = lines.flatMap(({ pieces }) => pieces).find(({ isAskedFor }) => isAskedFor);
  return (
    <div
      className={styles['text']}
      role="group"
      data-article
      aria-label="Article, arrow keys move between its marks"
    >
      {lines.filter(isNews).map((line) => (
        <div key={line.start}>
          <ArticleLine
            line={line}
            document={text.document}
            tabStop={tabStop}
            scrollTo={target?.start ?? null}
          />
          {date && line.start <= date.start && date.start < line.end && (
            <DateNote mark={date} words={text.text.slice(date.start, date.end)} />
          )}
        </div>
      ))}
    </div>
  );
}

/** Where the mark begins that Tab leads to: the first of the words asked for, else of the article. */
function findTabStop(lines: readonly Line[]): number {
  const marked = lines.flatMap(({ pieces }) =>
    pieces.filter(({ marks }) => particularMark(marks) !== null),
  );
  return (marked.find(({ isAskedFor }) => isAskedFor) ?? marked[0])?.start ?? -1;
}
