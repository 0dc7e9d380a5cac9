import { useRef, type JSX, type RefObject } from 'react';
import { createPortal } from 'react-dom';

import { outlineReport } from '../../../record/exports/report-outline.ts';
import type { ShownNow } from '../gather-export.ts';
import { describeMaking } from '../picture/PictureSheet.tsx';
import { ReportEvents } from './ReportEvents.tsx';
import { ReportSources } from './ReportSources.tsx';
import { ReportStatements } from './ReportStatements.tsx';
import styles from './report.module.css';
import { useOverPage } from './use-over-page.ts';
import { useTimelinePicture } from './use-timeline-picture.ts';

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
  useOverPage(box, heading, onClose);
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
      <ReportPaper shown={shown} heading={heading} />
    </div>,
    document.body,
  );
}

interface ReportPaperProps {
  readonly shown: ShownNow;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

function ReportPaper({ shown, heading }: ReportPaperProps): JSX.Element {
  const picture = useTimelinePicture(shown);
  const { index, about } = shown;
  const outline = outlineReport(shown);
  const { title, description } = index.record.corpus;
  return (
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
  );
}
