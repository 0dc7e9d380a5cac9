import type { JSX } from 'react';

import type { ActorId } from '../model/ids.ts';
import { useRecordIndex } from '../store/hooks.ts';
import { selectMeetingCounts } from '../store/selectors.ts';
import { showActorTab } from '../store/view-actions.ts';
import type { ActorTab } from '../store/view-state.ts';
import { Tabs } from '../ui/Tabs.tsx';
import { ActorHead } from './ActorHead.tsx';
import { Correctable } from './Correctable.tsx';
import { counterpartsOf, eventsSeenFrom } from './counterparts.ts';
import { CounterpartList } from './CounterpartList.tsx';
import { EmptyNote } from './EmptyNote.tsx';
import { EventRow } from './EventRow.tsx';
import { SourceList } from './SourceList.tsx';
import { StatementList } from './StatementList.tsx';

interface ActorStepProps {
  readonly id: ActorId;
  /** Null shows the meetings. */
  readonly tab: ActorTab | null;
}

/** An actor: who it is, whom it met, what it said and what was said of it, and who names it. */
export function ActorStep({ id, tab }: ActorStepProps): JSX.Element | null {
  const index = useRecordIndex();
  const actor = index.actorsById.get(id);
  if (!actor) return null;
  const events = eventsSeenFrom(id, index);
  const said = index.statementsByActor.get(id) ?? [];
  const about = index.statementsAbout.get(id) ?? [];
  const counterparts = counterpartsOf(id, index);
  const counts = selectMeetingCounts(index.record.events).get(id);
  return (
    <>
      <ActorHead actor={actor} counts={counts ?? null} />
      <Correctable target={{ type: 'actor', actor: id }} />
      <Tabs
        label={`About ${actor.name}`}
        chosen={tab ?? 'meetings'}
        onChoose={(key) => showActorTab(key === 'meetings' ? null : key)}
        tabs={[
          {
            key: 'meetings',
            label: 'Meetings',
            count: counts?.meetings ?? 0,
            content: <EventList actor={id} events={events} />,
          },
          {
            key: 'said',
            label: 'Said',
            count: said.length,
            content: <StatementList statements={said} what="statement by this actor" />,
          },
          {
            key: 'about',
            label: 'Said to or about',
            count: about.length,
            content: <StatementList statements={about} what="statement to or about this actor" />,
          },
          {
            key: 'met',
            label: 'Met',
            count: counterparts.length,
            content: <CounterpartList actor={id} counterparts={counterparts} />,
          },
          {
            key: 'sources',
            label: 'Sources',
            count: actor.documents.length,
            content: <SourceList actor={actor} />,
          },
        ]}
      />
    </>
  );
}

interface EventListProps {
  readonly actor: ActorId;
  readonly events: ReturnType<typeof eventsSeenFrom>;
}

function EventList({ actor, events }: EventListProps): JSX.Element {
  if (events.length === 0) return <EmptyNote hasAny={false} what="meeting with this actor" />;
  return (
    <>
      {events.map((event) => (
        <EventRow key={event.id} event={event} actor={actor} />
      ))}
    </>
  );
}
