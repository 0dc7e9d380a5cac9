import { describeKind } from '../record/words/kind-words.ts';
import { titleEvent } from '../record/words/title-event.ts';
import type { RecordIndex } from '../store/record-index.ts';
import type { PanelStep } from '../store/view-state.ts';
import { placeName } from '../ui/place-name.ts';

/** What a step is called: on the way back to it, and when it is announced. */
export function nameStep(step: PanelStep, index: RecordIndex): string {
  const { actorsById, eventsById, documentsById } = index;
  switch (step.type) {
    case 'actor':
      return actorsById.get(step.actor)?.name ?? 'Actor';
    case 'event': {
      const event = eventsById.get(step.event);
      return event ? titleEvent(event, index, 'card') : 'Meeting';
    }
    case 'statement':
      return 'Statement';
    case 'tie':
      return step.actors.map((id) => actorsById.get(id)?.name ?? id).join(' and ');
    case 'document':
      return documentsById.get(step.document)?.title ?? 'Article';
    case 'place': {
      const place = index.placesById.get(step.place);
      return place ? placeName(place) : 'Place';
    }
    case 'formats':
      return 'Who met in which company';
    case 'review':
      return 'To review';
  }
}

const SORT_WORDS: Readonly<Record<PanelStep['type'], string>> = {
  actor: 'Actor',
  event: 'Event',
  statement: 'Statement',
  tie: 'Between two',
  document: 'Source',
  place: 'Place',
  formats: 'Formats and gaps',
  review: 'Review',
};

/** What sort of thing a step shows, in a word: a kind of event, else the sort of step. */
export function nameStepSort(step: PanelStep, { eventsById }: RecordIndex): string {
  const event = step.type === 'event' ? eventsById.get(step.event) : undefined;
  return event ? describeKind(event.kind) : SORT_WORDS[step.type];
}
