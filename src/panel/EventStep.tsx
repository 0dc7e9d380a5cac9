import type { JSX } from 'react';

import type { EventId } from '../model/ids.ts';
import type { ParleyEvent } from '../model/record.ts';
import { reportMatrix } from '../record/matrix/report-matrix.ts';
import { describeStanding } from '../record/words/describe-standing.ts';
import { describeKind } from '../record/words/kind-words.ts';
import { titleEvent } from '../record/words/title-event.ts';
import { useRecordIndex } from '../store/hooks.ts';
import { memoizeLast } from '../store/memoize.ts';
import { MarkGlyph } from '../ui/MarkGlyph.tsx';
import { ActorChip } from './ActorChip.tsx';
import { EventDate } from './EventDate.tsx';
import { explainDate, explainTrail, explainTogether } from './event-reasons.ts';
import styles from './EventStep.module.css';
import { EventLinks } from './EventLinks.tsx';
import { OutsideFilter } from './OutsideFilter.tsx';
import { placeName } from '../ui/place-name.ts';
import { ReportMatrixTable } from './ReportMatrixTable.tsx';
import { SectionHead } from './SectionHead.tsx';
import { SourceWords } from './SourceWords.tsx';
import { StatementList } from './StatementList.tsx';

const selectReportMatrix = memoizeLast(reportMatrix);

/** An event: when, where and who, what each article reports of it, what was said there. */
export function EventStep({ id }: { readonly id: EventId }): JSX.Element | null {
  const index = useRecordIndex();
  const event = index.eventsById.get(id);
  if (!event) return null;
  const statements = index.statementsByEvent.get(id) ?? [];
  return (
    <>
      <EventHead event={event} />
      <SectionHead title="Who was there" />
      <Participants event={event} />
      <SectionHead title="What each source reports" />
      <ReportMatrixTable matrix={selectReportMatrix(event, index)} />
      <SectionHead title="Said there">
        <span className={styles['muted']}>{statements.length}</span>
      </SectionHead>
      <StatementList statements={statements} what="statement made there" />
      <EventLinks event={event} />
    </>
  );
}

function EventHead({ event }: { readonly event: ParleyEvent }): JSX.Element {
  const index = useRecordIndex();
  const place = event.place && index.placesById.get(event.place.place);
  const reasons = [
    ...explainDate(event, index),
    ...explainTrail(event, index),
    ...explainTogether(event),
    ...event.merges.map((merge) => `Told as one event: ${merge}.`),
  ];
  return (
    <header>
      <h2 className={styles['title']}>{titleEvent(event, index, 'card')}</h2>
      <p className={styles['facts']}>
        <MarkGlyph kind={event.kind} status={event.status} /> {describeKind(event.kind)},{' '}
        {describeStanding(event, index.record)}
        {event.hedged && ', reportedly'} · <EventDate date={event.date} form="long" />
        {place && event.place && (
          <>
            {' · '}
            <SourceWords citation={event.place.citation}>{placeName(place)}</SourceWords>
          </>
        )}
      </p>
      <ul className={styles['reasons']}>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <OutsideFilter event={event} />
    </header>
  );
}

const ROLE_NOTES = {
  principal: null,
  host: 'host',
  mediator: 'mediator',
  alsoPresent: 'also there',
};

function Participants({ event }: { readonly event: ParleyEvent }): JSX.Element {
  if (event.participants.length === 0) {
    return <p className={styles['muted']}>No article names anybody.</p>;
  }
  return (
    <ul className={styles['people']}>
      {event.participants.map(({ actor, role }) => (
        <li key={actor}>
          <ActorChip actor={actor} note={ROLE_NOTES[role]} />
        </li>
      ))}
    </ul>
  );
}
