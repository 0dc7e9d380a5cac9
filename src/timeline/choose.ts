import type { EventId } from '../model/ids.ts';
import { hover, selectActor, selectEvent, selectStatement } from '../store/view-actions.ts';
import { selectionOf } from '../store/trail.ts';
import { useViewStore } from '../store/view-store.ts';
import type { CellTarget, Target } from './target.ts';

/** Selects what was clicked or entered. */
export function chooseTarget(target: Exclude<Target, CellTarget>): void {
  if (target.type === 'event') chooseEvent(target.members);
  else if (target.type === 'actor') selectActor(target.actor);
  else {
    const [statement] = target.statements;
    if (statement) selectStatement(statement);
  }
}

/** Of events drawn as one mark each further choice selects the next, its face first. */
export function chooseEvent(members: readonly EventId[]): void {
  const selection = selectionOf(useViewStore.getState().trail);
  const at = selection.type === 'event' ? members.indexOf(selection.event) : -1;
  const next = members[(at + 1) % members.length];
  if (next) selectEvent(next);
}

/** Tells the other views what is pointed at. */
export function hoverTarget(target: Target | null): void {
  if (target?.type === 'event') hover({ type: 'event', event: target.event });
  else hover(target?.type === 'actor' ? { type: 'actor', actor: target.actor } : null);
}
