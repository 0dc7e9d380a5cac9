import type { ActorId, EventId, StatementId } from '../model/ids.ts';
import type { ParleyEvent, Statement } from '../model/record.ts';
import type { RecordIndex } from './record-index.ts';
import type { Selection } from './view-state.ts';
import type { Visible } from './visible.ts';
import { speakersOf } from '../record/speakers-of.ts';

/** What belongs to a selection, by kind; the selected itself may be among it. */
export interface Related {
  readonly actors: ReadonlySet<ActorId>;
  readonly events: ReadonlySet<EventId>;
  readonly statements: ReadonlySet<StatementId>;
}

/**
 * An actor or a tie brings the visible events they share, everybody in those and what they said;
 * an event its people, parts, whole and statements; a statement its speaker, event and variants.
 */
export function relatedTo(index: RecordIndex, visible: Visible, selection: Selection): Related {
  switch (selection.type) {
    case 'none':
      return collect([], []);
    case 'actor':
      return relatedToActors(index, visible, [selection.actor]);
    case 'tie':
      return relatedToActors(index, visible, selection.actors);
    case 'event':
      return relatedToEvent(index, selection.event);
    case 'statement':
      return relatedToStatement(index, selection.statement);
  }
}

function relatedToActors(
  index: RecordIndex,
  visible: Visible,
  actors: readonly ActorId[],
): Related {
  const events = visible.events.filter((event) =>
    actors.every((actor) => event.participants.some((participant) => participant.actor === actor)),
  );
  const statements = actors.flatMap((actor) => index.statementsByActor.get(actor) ?? []);
  return collect(events, statements);
}

function relatedToEvent(index: RecordIndex, id: EventId): Related {
  const event = index.eventsById.get(id);
  const whole = event?.partOf ? index.eventsById.get(event.partOf) : undefined;
  const parts = index.partsOfEvent.get(id) ?? [];
  const related = collect(event ? [event] : [], index.statementsByEvent.get(id) ?? []);
  const family = [...(whole ? [whole] : []), ...parts].map((member) => member.id);
  return { ...related, events: new Set([...related.events, ...family]) };
}

function relatedToStatement(index: RecordIndex, id: StatementId): Related {
  const statement = index.statementsById.get(id);
  const event = statement?.event ? index.eventsById.get(statement.event) : undefined;
  const speakers = statement ? speakersOf(statement) : [];
  const related = collect(event ? [event] : [], []);
  return {
    actors: new Set([...related.actors, ...speakers]),
    events: related.events,
    statements: new Set(statement?.variants),
  };
}

/** These events and statements, with everybody in the events. */
function collect(events: readonly ParleyEvent[], statements: readonly Statement[]): Related {
  return {
    actors: new Set(events.flatMap(({ participants }) => participants.map(({ actor }) => actor))),
    events: new Set(events.map(({ id }) => id)),
    statements: new Set(statements.map(({ id }) => id)),
  };
}
