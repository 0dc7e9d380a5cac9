import type { JSX } from 'react';

import { describeKind } from '../../../record/words/kind-words.ts';
import { describeStanding } from '../../../record/words/describe-standing.ts';
import { isWorkedOut } from '../../../record/words/worked-out.ts';
import { titleEvent } from '../../../record/words/title-event.ts';
import type {
  ReportDay,
  ReportedEvent,
  ReportOutline,
} from '../../../record/exports/report-outline.ts';
import type { ParleyEvent } from '../../../model/record.ts';
import type { RecordIndex } from '../../../store/record-index.ts';
import { placeName } from '../../../ui/place-name.ts';
import { ReportStatements } from './ReportStatements.tsx';
import { SourceMark } from './SourceMark.tsx';
import styles from './report.module.css';

interface ReportEventsProps {
  readonly index: RecordIndex;
  readonly outline: ReportOutline;
  readonly day: ReportDay;
}

/** The events of one day (or of one imprecise date), each with who says so. */
export function ReportEvents({ day, ...rest }: ReportEventsProps): JSX.Element {
  const { date, events } = day;
  return (
    <section className={styles['day']}>
      <h3>{date.charAt(0).toUpperCase() + date.slice(1)}</h3>
      {events.map((told) => (
        <EventEntry key={told.event.id} told={told} {...rest} />
      ))}
    </section>
  );
}

interface EventEntryProps extends Omit<ReportEventsProps, 'day'> {
  readonly told: ReportedEvent;
}

function EventEntry({ told, index, outline }: EventEntryProps): JSX.Element {
  const { event, statements } = told;
  const because = event.date && isWorkedOut(event.date) ? event.date.value.because : null;
  return (
    <article className={styles['event']}>
      <h4>{titleEvent(event, index, 'card')}</h4>
      <p className={styles['facts']}>{factsOf(event, index).join(' · ')}</p>
      {because !== null && <p className={styles['inferred']}>Date worked out: {because}.</p>}
      <ul className={styles['accounts']}>
        {event.reports.map((id) => {
          const report = index.reportsById.get(id);
          const sentence = report?.mentions[0]?.sentence;
          return report && sentence ? (
            <li key={id}>
              {sentence.words} <SourceMark number={outline.numberOf.get(report.document)} />
            </li>
          ) : null;
        })}
      </ul>
      <ReportStatements statements={statements} index={index} outline={outline} />
    </article>
  );
}

function factsOf(event: ParleyEvent, index: RecordIndex): readonly string[] {
  const place = event.place ? index.placesById.get(event.place.place) : undefined;
  const people = event.participants.map(({ actor, role }) => {
    const name = index.actorsById.get(actor)?.name ?? actor;
    return role === 'host' || role === 'mediator' ? `${name} (${role})` : name;
  });
  return [
    `${describeKind(event.kind)}, ${describeStanding(event, index)}`,
    ...(place ? [placeName(place)] : []),
    ...(people.length > 0 ? [people.join(', ')] : []),
  ];
}
