import type { EventKind } from '../model/event-kinds.ts';
import type { DocumentId } from '../model/ids.ts';
import { countMeetings } from '../record/meeting-counts.ts';
import type { RecordIndex } from '../record/record-index.ts';
import { nameActorMark } from '../record/words/mark-names.ts';
import { openDocument, selectActor, setFacet } from '../store/view-actions.ts';
import type { Selection } from '../store/view-state.ts';
import { useViewStore } from '../store/view-store.ts';
import type { Lane } from './lanes.ts';

interface LaneContext {
  readonly index: RecordIndex;
  readonly selection: Selection;
  readonly onToggle: (key: string) => void;
}

/** What the name of a row does. */
export interface LaneButton {
  /** For the ear, where it says more than the label. */
  readonly name: string | undefined;
  readonly hint: string | undefined;
  readonly isPressed: boolean | undefined;
  readonly onClick: () => void;
}

const QUIET = { name: undefined, hint: undefined, isPressed: undefined };

/** An actor is selected, a kind filtered for, an article opened, a fold or group opened; else null. */
export function laneButton(lane: Lane, context: LaneContext): LaneButton | null {
  switch (lane.type) {
    case 'actor':
      return actorButton(lane, context);
    case 'kind':
      return { ...QUIET, hint: 'Show only these', onClick: () => showOnlyKind(lane.key) };
    case 'source':
      return {
        ...QUIET,
        name: `${lane.label}: open the article`,
        hint: context.index.documentsById.get(lane.key as DocumentId)?.title,
        onClick: () => openDocument(lane.key as DocumentId, null),
      };
    case 'fold':
    case 'group':
      return { ...QUIET, onClick: () => context.onToggle(lane.key) };
    case 'plain':
      return null;
  }
}

function actorButton(lane: Lane, { index, selection }: LaneContext): LaneButton | null {
  const [actor] = lane.actors;
  if (!actor) return null;
  const counts = countMeetings(index.eventsByActor.get(actor) ?? []).get(actor);
  return {
    name: nameActorMark(actor, index, counts),
    hint: undefined,
    isPressed: selection.type === 'actor' && selection.actor === actor,
    onClick: () => selectActor(actor),
  };
}

/** Once more takes the filter off again. */
function showOnlyKind(key: string): void {
  const kind = key as EventKind;
  const { kinds } = useViewStore.getState().filter;
  const isAlone = kinds.length === 1 && kinds[0] === kind;
  setFacet('kinds', isAlone ? [] : [kind]);
}
