import type { ActorId } from '../model/ids.ts';
import type { RecordFilter } from '../model/record-filter.ts';
import type { AddressedView, ReadAddress } from './address.ts';
import type { RecordIndex } from './record-index.ts';
import type { OpenDocument, PanelStep } from './view-state.ts';

/**
 * A view held against a record: events found by an earlier id get the one of today, what the
 * record lacks is left out with a sentence. The same view comes back when all of it is known.
 */
export function keepKnown(index: RecordIndex, view: AddressedView): ReadAddress {
  const problems: string[] = [];
  const trail = view.trail.flatMap((step) => {
    const known = findStep(index, step);
    if (known === null) problems.push(missingStep(step));
    return known ?? [];
  });
  const filter = keepKnownFilter(index, view.filter, problems);
  const isSame = filter === view.filter && trail.every((step, i) => step === view.trail[i]);
  const keepsAll = isSame && trail.length === view.trail.length;
  return { view: keepsAll ? view : { ...view, filter, trail }, problems };
}

function findStep(index: RecordIndex, step: PanelStep): PanelStep | null {
  const hasActor = (id: ActorId): boolean => index.actorsById.has(id);
  switch (step.type) {
    case 'actor':
      return hasActor(step.actor) ? step : null;
    case 'tie':
      return step.actors.every(hasActor) ? step : null;
    case 'event':
      return index.eventsById.has(step.event) ? step : findByAlias(index, step.event);
    case 'statement':
      return index.statementsById.has(step.statement) ? step : null;
    case 'document':
      return findDocument(index, step);
    case 'place':
      return index.placesById.has(step.place) ? step : null;
    case 'formats':
      return step.actor === null || hasActor(step.actor) ? step : null;
    case 'review':
      return step;
  }
}

function findByAlias(index: RecordIndex, alias: string): PanelStep | null {
  const event = index.eventsByAlias.get(alias);
  return event ? { type: 'event', event: event.id } : null;
}

/** Words that lie past the end of the article are forgotten. */
function findDocument(index: RecordIndex, step: OpenDocument): PanelStep | null {
  const document = index.documentsById.get(step.document);
  if (!document) return null;
  return step.range && step.range.end > document.length ? { ...step, range: null } : step;
}

function missingStep(step: PanelStep): string {
  const names = {
    actor: 'an actor',
    tie: 'two actors',
    event: 'a meeting',
    statement: 'a statement',
    document: 'an article',
    place: 'a place',
    formats: 'a list',
    review: 'a list',
  };
  return `The address opens ${names[step.type]} that this record does not have.`;
}

function keepKnownFilter(
  index: RecordIndex,
  filter: RecordFilter,
  problems: string[],
): RecordFilter {
  const sides = filter.sides.filter((id) => index.sidesById.has(id));
  const sources = filter.sources.filter((id) => index.documentsById.has(id));
  const places = filter.places.filter((id) => index.placesById.has(id));
  const lost =
    filter.sides.length +
    filter.sources.length +
    filter.places.length -
    (sides.length + sources.length + places.length);
  if (lost === 0) return filter;
  problems.push('The address filters for something that this record does not have.');
  return { ...filter, sides, sources, places };
}
