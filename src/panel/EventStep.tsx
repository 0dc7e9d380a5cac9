import type { JSX } from 'react';

import type { EventId } from '../model/ids.ts';
import type { ParleyEvent } from '../model/record.ts';
import { reportMatrix } from '../record/matrix/report-matrix.ts';
import { describeStanding } from '../record/words/describe-standing.ts';
import { describeKind } from '../record/words/kind-words.ts';
import { titleEvent } from '../record/words/title-event.ts';
import { useRecordIndex, useWholeIndex } from '../store/hooks.ts';
import { memoizeLast } from '../store/memoize.ts';
import { MarkGlyph } from '../ui/MarkGlyph.tsx';
import { ActorChip } from './ActorChip.tsx';
import { Correctable } from './Correctable.tsx';
import { EventDate } from './EventDate.tsx';
import { explainDate, explainTrail, explainTogether } from './event-reasons.ts';
import styles from './EventStep.module.css';
import { countLaterArticles } from './later-articles.ts';
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
  const statements = (index.statementsByEvent.get(id) ?? []).filter(
    ({ document }) => !index.uncounted.documents.has(document),
  );
  return (
    <>
      <EventHead event={event} />
      <SectionHead title="Who was there" />
      <Participants event={event} />
      <SectionHead title="What each source reports" />
      <ReportMatrixTable matrix={selectReportMatrix(event, index)} />
      <LaterArticles event={event} />
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
  const reasons = new Set([
    ...explainTrail(event, index),
    ...explainTogether(event),
    ...event.merges.map((merge) => `Told as one event: ${merge}.`),
  ]);
  return (
    <header>
      <h2 className={styles['title']}>{titleEvent(event, index, 'card')}</h2>
      <p className={styles['facts']}>
        <span>
          <MarkGlyph kind={event.kind} status={event.status} /> {describeKind(event.kind)},{' '}
          {describeStanding(event, index)}
          {event.hedged && ', reportedly'}
        </span>{' '}
        <span>
          <EventDate date={event.date} form="long" />
        </span>{' '}
        {place && event.place && (
          <span>
            <SourceWords citation={event.place.citation}>{placeName(place)}</SourceWords>
          </span>
        )}
      </p>
      <div className={styles['reasons']}>
        {explainDate(event, index).map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        {reasons.size > 0 && (
          <details>
            <summary>How this was worked out ({reasons.size})</summary>
            <ul>
              {[...reasons].map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <OutsideFilter event={event} />
      <Correctable target={{ type: 'event', event: event.id }} />
    </header>
  );
}

/** Articles that came out after the day that is asked for; nothing when all count. */
function LaterArticles({ event }: { readonly event: ParleyEvent }): JSX.Element | null {
  const index = useRecordIndex();
  const whole = useWholeIndex();
  const later = countLaterArticles(event, index, whole);
  if (later === 0) return null;
  const isUnknown = index.uncounted.events.has(event.id);
  const articles = later === 1 ? '1 later article' : `${later} later articles`;
  return (
    <p className={styles['muted']}>
      {isUnknown
        ? `By that day no article had reported this: what is shown comes from ${articles}.`
        : `${articles} ${later === 1 ? 'does' : 'do'} not count.`}
    </p>
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
