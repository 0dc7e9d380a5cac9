import type { EventStatus } from '../../model/event-kinds.ts';
import type { ActorId } from '../../model/ids.ts';
import type { ParleyEvent, Report } from '../../model/record.ts';
import { datesMeet } from '../date-fit.ts';
import { isPlanned } from '../event-state.ts';
import { placesConflict } from '../place-fit.ts';
import type { RecordIndex } from '../record-index.ts';
import { describeStatus } from '../words/kind-words.ts';
import type { Told } from './matrix-types.ts';

const ROLE_WORDS = {
  principal: 'present',
  host: 'host',
  mediator: 'mediator',
  alsoPresent: 'also present',
} as const;

const ORDER_WORDS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** The status a report gives; one that planned what was then held fits. */
export function tellStatus(report: Report, event: ParleyEvent): Told {
  return {
    text: describeStatus(report.status),
    citation: report.hedge ?? report.mentions[0]?.trigger ?? null,
    fits: statusFits(report.status, event.status),
  };
}

function statusFits(told: EventStatus, best: EventStatus): boolean {
  return told === best || told === 'unclear' || isPlanned(told);
}

/** The words that date the event. */
export function tellDay(report: Report, event: ParleyEvent): Told | null {
  if (!report.date) return null;
  const { citation, value } = report.date;
  return {
    text: `“${citation.words}”`,
    citation,
    fits: event.date ? datesMeet(value, event.date.value) : true,
  };
}

/** The finest place a report names. */
export function tellPlace(report: Report, event: ParleyEvent, index: RecordIndex): Told | null {
  const place = report.place && index.placesById.get(report.place.place);
  if (!place || !report.place) return null;
  const best = event.place && index.placesById.get(event.place.place);
  return {
    text: place.venue ?? place.city ?? place.country ?? report.place.citation.words,
    citation: report.place.citation,
    fits: best ? !placesConflict(place, best) : true,
  };
}

/** What part a report gives an actor in the event. */
export function tellPresence(report: Report, actor: ActorId): Told | null {
  const found = report.participants.find((participant) => participant.actor === actor);
  return found ? { text: ROLE_WORDS[found.role], citation: found.citation, fits: true } : null;
}

/** Which part of a day of meetings a report makes it; each article counts those it tells. */
export function tellOrder(report: Report): Told | null {
  if (report.order === null) return null;
  return {
    text: ORDER_WORDS[report.order - 1] ?? `number ${report.order}`,
    citation: report.mentions[0]?.trigger ?? null,
    fits: null,
  };
}

/** How long it lasted; two lengths in whole days fit when they share one. */
export function tellDuration(report: Report, event: ParleyEvent): Told | null {
  if (!report.duration) return null;
  const { citation, days } = report.duration;
  const best = event.duration?.days;
  const fits = days && best ? days.least <= best.most && best.least <= days.most : null;
  return { text: `“${citation.words}”`, citation, fits };
}

/** What came of it; outcomes stand side by side. */
export function tellOutcome(report: Report): Told | null {
  const citation = report.outcome;
  return citation && { text: `“${citation.words}”`, citation, fits: null };
}
