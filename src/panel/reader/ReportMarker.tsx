import type { JSX } from 'react';

import type { TextMark } from '../../model/document-text.ts';
import type { DocumentId } from '../../model/ids.ts';
import { useRecordIndex } from '../../store/hooks.ts';
import { MarkGlyph } from '../../ui/MarkGlyph.tsx';
import { MarkLink } from './MarkLink.tsx';
import { nameMark, stepOfMark } from './mark-steps.ts';
import styles from './Reader.module.css';

interface ReportMarkerProps {
  readonly mark: Extract<TextMark, { type: 'report' }>;
  readonly document: DocumentId;
}

/** The mark of an event where its account begins; opens the event. */
export function ReportMarker({ mark, document }: ReportMarkerProps): JSX.Element | null {
  const index = useRecordIndex();
  const event = index.eventsById.get(mark.event);
  const report = index.reportsById.get(mark.report);
  const step = stepOfMark(mark, document);
  if (!event || !step) return null;
  const name = nameMark(mark, index);
  return (
    <MarkLink step={step} title={name} isTabStop={false} className={styles['marker']}>
      <MarkGlyph kind={event.kind} status={report?.status ?? event.status} size={13} />
      <span className={styles['unseen']}>Event: {name}. </span>
    </MarkLink>
  );
}
