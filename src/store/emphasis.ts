import type { ActorId, EventId, StatementId } from '../model/ids.ts';
import type { RecordIndex } from './record-index.ts';
import { relatedTo } from './related.ts';
import type { Selection } from './view-state.ts';
import type { Visible } from './visible.ts';
import { speakersOf } from '../record/speakers-of.ts';

/**
 * How strongly something is shown. `filtered`: the filter leaves it out (grey, in place);
 * `dimmed`: something else is selected; `related`: belongs to what is selected.
 */
export type Emphasis = 'selected' | 'related' | 'normal' | 'dimmed' | 'filtered';

/** The emphasis of everything, for one selection and one filter. */
export interface EmphasisOf {
  readonly actor: (id: ActorId) => Emphasis;
  readonly event: (id: EventId) => Emphasis;
  readonly statement: (id: StatementId) => Emphasis;
}

interface Standing {
  readonly isSelected: boolean;
  readonly passes: boolean;
  readonly isRelated: boolean;
}

/**
 * Says how everything is shown. What is selected is so even when the filter leaves it out; what
 * is related counts only as far as it passes the filter.
 */
export function emphasisFor(
  index: RecordIndex,
  visible: Visible,
  selection: Selection,
): EmphasisOf {
  const related = relatedTo(index, visible, selection);
  const active = findActiveActors(visible);
  const rate = ({ isSelected, passes, isRelated }: Standing): Emphasis => {
    if (isSelected) return 'selected';
    if (!passes) return 'filtered';
    if (selection.type === 'none') return 'normal';
    return isRelated ? 'related' : 'dimmed';
  };
  return {
    actor: (id) =>
      rate({
        isSelected: isSelectedActor(selection, id),
        passes: active.has(id),
        isRelated: related.actors.has(id),
      }),
    event: (id) =>
      rate({
        isSelected: selection.type === 'event' && selection.event === id,
        passes: visible.eventIds.has(id),
        isRelated: related.events.has(id),
      }),
    statement: (id) =>
      rate({
        isSelected: selection.type === 'statement' && selection.statement === id,
        passes: visible.statementIds.has(id),
        isRelated: related.statements.has(id),
      }),
  };
}

function isSelectedActor(selection: Selection, id: ActorId): boolean {
  if (selection.type === 'actor') return selection.actor === id;
  return selection.type === 'tie' && selection.actors.includes(id);
}

/** Actors who do or say something that passes the filter. */
function findActiveActors(visible: Visible): ReadonlySet<ActorId> {
  return new Set([
    ...visible.events.flatMap(({ participants }) => participants.map(({ actor }) => actor)),
    ...visible.statements.flatMap(speakersOf),
  ]);
}
