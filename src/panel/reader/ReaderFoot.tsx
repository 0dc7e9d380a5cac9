import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { JSX } from 'react';

import type { DocumentText } from '../../model/document-text.ts';
import type { TextRange } from '../../model/span.ts';
import { useSelection } from '../../store/hooks.ts';
import { openDocument } from '../../store/view-actions.ts';
import { placesOfSelection } from './places-of-selection.ts';
import styles from './Reader.module.css';

interface ReaderFootProps {
  readonly text: DocumentText;
  readonly askedFor: TextRange | null;
}

/** What the marks mean, and the way from one place of what is selected to the next. */
export function ReaderFoot({ text, askedFor }: ReaderFootProps): JSX.Element {
  const places = placesOfSelection(text, useSelection());
  const at = places.findLastIndex(({ start }) => askedFor !== null && start <= askedFor.start);
  const go = (place: TextRange | undefined): void => {
    if (place) openDocument(text.document, place);
  };
  return (
    <footer className={styles['foot']}>
      <ul aria-label="Marks">
        <li className={styles['mention']}>name</li>
        <li data-date>date</li>
        <li data-quotation>quotation</li>
        <li data-tells>event</li>
        <li data-furniture>page furniture</li>
      </ul>
      {places.length > 1 && (
        <div role="group" aria-label="Places of what is selected" className={styles['places']}>
          <button
            type="button"
            aria-label="Previous place"
            disabled={at <= 0}
            onClick={() => go(places[at - 1])}
          >
            <ChevronLeft size={16} aria-hidden />
          </button>
          <span>{at < 0 ? places.length : `${at + 1} of ${places.length}`}</span>
          <button
            type="button"
            aria-label="Next place"
            disabled={at >= places.length - 1}
            onClick={() => go(places[at + 1])}
          >
            <ChevronRight size={16} aria-hidden />
          </button>
        </div>
      )}
    </footer>
  );
}
