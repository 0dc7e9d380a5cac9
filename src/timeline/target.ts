import type { ActorId, EventId, StatementId } from '../model/ids.ts';
import type { DayRange } from '../model/record-filter.ts';

/** What the pointer or the focus rests on in the timeline. */
export type Target =
  | {
      readonly type: 'event';
      readonly event: EventId;
      /** Everything drawn as this mark, itself first. */
      readonly members: readonly EventId[];
    }
  | { readonly type: 'quote'; readonly statements: readonly StatementId[] }
  | { readonly type: 'actor'; readonly actor: ActorId }
  | CellTarget;

/** A cell of a crowd: how many events stand in a row within some days. */
export interface CellTarget {
  readonly type: 'cell';
  readonly row: string;
  readonly days: DayRange;
  readonly count: number;
}

/** Whether two targets are the same thing. */
export function isSameTarget(a: Target | null, b: Target | null): boolean {
  return targetKey(a) === targetKey(b);
}

function targetKey(target: Target | null): string {
  switch (target?.type) {
    case 'event':
      return `event ${target.event}`;
    case 'quote':
      return `quote ${target.statements.join(' ')}`;
    case 'actor':
      return `actor ${target.actor}`;
    case 'cell':
      return `cell ${target.row} ${target.days.from} ${target.days.to}`;
    case undefined:
      return '';
  }
}
