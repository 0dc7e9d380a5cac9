import { useEffect, useRef, useState, type JSX } from 'react';
import { createPortal } from 'react-dom';

import { outlineReport } from '../../../record/exports/report-outline.ts';
import type { ShownNow } from '../gather-export.ts';
import { drawPicture } from '../picture/draw-picture.tsx';
import { pictureAddress } from '../picture/paint-png.ts';
import { describeMaking } from '../picture/PictureSheet.tsx';
import { ReportEvents } from './ReportEvents.tsx';
import { ReportSources } from './ReportSources.tsx';
import { ReportStatements } from './ReportStatements.tsx';
import styles from './report.module.css';

interface ReportViewProps {
  readonly shown: ShownNow;
  readonly onClose: () => void;
}

/**
 * What is shown as a report for paper: the picture, the events by day with the sentences that tell
 * them, what was said, the sources. It stands over the page; printing prints it alone.
 */
export function ReportView({ shown, onClose }: ReportViewProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const picture = useTimelinePicture(shown);
  const { index, about } = shown;
  const outline = outlineReport(shown);
  const { title, description } = index.record.corpus;
  useEffect(() => {
    const page = document.getElementById('root');
    page?.setAttribute('inert', '');
    heading.current?.focus();
    return () => page?.removeAttribute('inert');
  }, []);
  useEffect(() => {
    const report = box.current;
    // the keys of the page underneath rest
    const answer = (event: KeyboardEvent): void => {
      event.stopPropagation();
      if (event.key === 'Escape') onClose();
    };
    report?.addEventListener('keydown', answer);
    return () => report?.removeEventListener('keydown', answer);
  }, [onClose]);
  return createPortal(
    <div
      role="dialog"
      aria-modal="true"
      aria-labelledby="report-title"
      className={styles['report']}
      data-theme="light"
      ref={box}
    >
      <div className={styles['bar']}>
        <button type="button" onClick={() => window.print()}>
          Print
        </button>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
      <div className={styles['paper']}>
        <header>
          <h1 id="report-title" ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {description !== null && <p className={styles['description']}>{description}</p>}
          <p className={styles['about']}>
            Shown: {about.shown}. {describeMaking(about)}
          </p>
        </header>
        <figure className={styles['picture']} aria-busy={picture === null}>
          {picture !== null && (
            <img src={picture} alt="Timeline of the events listed below, a row for each actor" />
          )}
        </figure>
        <section aria-labelledby="report-events">
          <h2 id="report-events">Events by day</h2>
          {outline.days.length === 0 && <p>No event is shown.</p>}
          {outline.days.map((day) => (
            <ReportEvents key={day.date} day={day} index={index} outline={outline} />
          ))}
        </section>
        {outline.otherStatements.length > 0 && (
          <section aria-labelledby="report-statements">
            <h2 id="report-statements">Other statements</h2>
            <ReportStatements
              statements={outline.otherStatements}
              index={index}
              outline={outline}
              isDated
            />
          </section>
        )}
        <ReportSources sources={outline.sources} />
      </div>
    </div>,
    document.body,
  );
}

/** The timeline as an image; null until it is drawn, and where it cannot be. */
function useTimelinePicture({ index, about }: ShownNow): string | null {
  const [address, setAddress] = useState<string | null>(null);
  const [{ title, note }] = useState({ title: index.record.corpus.title, note: about });
  useEffect(() => {
    let isWanted = true;
    drawPicture('timeline', title, note)
      .then(pictureAddress)
      .then((drawn) => isWanted && setAddress(drawn))
      .catch(() => setAddress(null));
    return () => {
      isWanted = false;
    };
  }, [title, note]);
  return address;
}
