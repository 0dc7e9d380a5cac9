import type { ParticipantRole } from '../model/event-kinds.ts';
import type { ActorId } from '../model/ids.ts';
import type { ParleyEvent, Statement } from '../model/record.ts';
import type { RowGroup } from './lanes.ts';

/** What the rows are and what stands in which: one way of grouping the timeline. */
export interface RowPlan {
  readonly groups: readonly RowGroup[];
  /** The dots of an event, by what the rows hold; none for what no row holds. */
  readonly dotsOf: (event: ParleyEvent) => readonly Dot[];
  /** What holds a statement's tick; null where ticks have no row. */
  readonly tickOf: (statement: Statement) => string | null;
}

/** One dot, before its row is known. */
export interface Dot {
  /** What a row must hold to have it: an actor, a kind, a document. */
  readonly held: string;
  /** Whom it stands for; nobody where rows are not people. */
  readonly actors: readonly ActorId[];
  readonly role: ParticipantRole;
}
