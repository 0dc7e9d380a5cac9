import type { ActorId, EventId, StatementId } from '../model/ids.ts';

/** What the pointer or the focus rests on in the timeline. */
export type Target =
  | {
      readonly type: 'event';
      readonly event: EventId;
      /** Everything drawn as this mark, itself first. */
      readonly members: readonly EventId[];
    }
  | { readonly type: 'quote'; readonly statements: readonly StatementId[] }
  | { readonly type: 'actor'; readonly actor: ActorId };

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
    case undefined:
      return '';
  }
}
