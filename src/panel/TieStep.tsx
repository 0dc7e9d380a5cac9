import type { JSX } from 'react';

import type { ActorId } from '../model/ids.ts';
import { useRecordIndex } from '../store/hooks.ts';
import { summarizeEvents } from '../record/formats/find-formats.ts';
import { countWords } from '../record/words/mark-names.ts';
import { ActorChip } from './ActorChip.tsx';
import { eventsSeenFrom } from './counterparts.ts';
import { tellDays } from './formats/tell-days.ts';
import { EmptyNote } from './EmptyNote.tsx';
import styles from './EventStep.module.css';
import { EventRow } from './EventRow.tsx';
import { SectionHead } from './SectionHead.tsx';
import { StatementList } from './StatementList.tsx';
import { speakersOf } from '../record/speakers-of.ts';

/** Two actors: everything both took part in, and what each said to or about the other. */
export function TieStep({
  actors: [a, b],
}: {
  readonly actors: readonly [ActorId, ActorId];
}): JSX.Element {
  const index = useRecordIndex();
  const names = [a, b].map((id) => index.actorsById.get(id)?.name ?? id);
  const events = eventsSeenFrom(a, index).filter(({ participants }) =>
    participants.some(({ actor }) => actor === b),
  );
  const summary = summarizeEvents(events);
  const statements = index.record.statements.filter((statement) => {
    const [said, about] = [speakersOf(statement), statement.about];
    const all = new Set([...said, ...about]);
    return all.has(a) && all.has(b) && (said.includes(a) || said.includes(b));
  });
  return (
    <>
      <h2 className={styles['title']}>{names.join(' and ')}</h2>
      <div className={styles['people']}>
        <ActorChip actor={a} />
        <ActorChip actor={b} />
      </div>
      {events.length > 0 && (
        <p className={styles['reasons']}>
          {[...countWords(summary.counts), tellDays(summary)].join(' · ')}
        </p>
      )}
      <SectionHead title={`Together ${events.length}`} />
      {events.length === 0 && <EmptyNote hasAny={false} what="meeting or call of the two" />}
      {events.map((event) => (
        <EventRow key={event.id} event={event} actor={null} />
      ))}
      <SectionHead title={`Of each other ${statements.length}`} />
      <StatementList statements={statements} what="statement of one about the other" />
    </>
  );
}
