import type { TextMark } from '../../model/document-text.ts';
import type { DocumentId } from '../../model/ids.ts';
import { titleEvent } from '../../record/words/title-event.ts';
import type { RecordIndex } from '../../store/record-index.ts';
import type { PanelStep } from '../../store/view-state.ts';

/**
 * The mark a click on overlapping marks means: the shortest one that is no report (a report has a
 * sign of its own at its beginning). Marks come longest first; null for none.
 */
export function particularMark(marks: readonly TextMark[]): TextMark | null {
  return marks.findLast((mark) => mark.type !== 'report') ?? null;
}

/** What a mark opens; null for a mention of nobody known. A date opens its own words, with the reason. */
export function stepOfMark(mark: TextMark, document: DocumentId): PanelStep | null {
  switch (mark.type) {
    case 'mention':
      return stepOfActors(mark.actors);
    case 'date':
      return { type: 'document', document, range: { start: mark.start, end: mark.end } };
    case 'quotation':
      return { type: 'statement', statement: mark.statement };
    case 'report':
      return { type: 'event', event: mark.event };
  }
}

/** Two actors open what ties them; of more, the first. */
function stepOfActors(actors: Extract<TextMark, { type: 'mention' }>['actors']): PanelStep | null {
  const [a, b] = actors;
  if (a === undefined) return null;
  if (b === undefined || actors.length > 2 || a === b) return { type: 'actor', actor: a };
  return { type: 'tie', actors: a < b ? [a, b] : [b, a] };
}

/** What a mark stands for, in words. */
export function nameMark(mark: TextMark, index: RecordIndex): string {
  switch (mark.type) {
    case 'mention':
      return mark.actors.map((id) => index.actorsById.get(id)?.name ?? id).join(', ');
    case 'date':
      return 'Which day is this?';
    case 'quotation':
      return 'All about this statement';
    case 'report': {
      const event = index.eventsById.get(mark.event);
      return event ? titleEvent(event, index, 'card') : 'Event';
    }
  }
}
