import { useRecordStore } from '../store/record-store.ts';
import {
  openDocument,
  openPlace,
  selectActor,
  selectEvent,
  selectStatement,
  setWindow,
} from '../store/view-actions.ts';
import { useViewStore } from '../store/view-store.ts';
import type { EventId } from '../model/ids.ts';
import type { Found } from './hits.ts';
import { bestPlace } from './match.ts';
import { windowAround } from './reveal-event.ts';

/** Opens something found in the panel; an article at the words. */
export function openFound({ hit, terms }: Found): void {
  switch (hit.type) {
    case 'actor':
      return selectActor(hit.actor);
    case 'place':
      return openPlace(hit.place);
    case 'event':
      return openEvent(hit.event);
    case 'statement':
      return selectStatement(hit.statement);
    case 'words': {
      const { start, end } = bestPlace(hit.text, terms) ?? { start: 0, end: hit.text.length };
      return openDocument(hit.document, {
        start: hit.line.start + start,
        end: hit.line.start + end,
      });
    }
  }
}

/** The timeline moves to it where it shows other days. */
function openEvent(id: EventId): void {
  const event = useRecordStore.getState().index?.eventsById.get(id);
  const { window } = useViewStore.getState();
  const around = event ? windowAround(event, window) : window;
  if (around !== window) setWindow(around);
  selectEvent(id);
}
