import { asId } from '../../model/ids.ts';
import type { ActorId, DocumentId, ReportId } from '../../model/ids.ts';
import type { EventReport, Reading } from '../../model/reading.ts';
import type { Actor, ReportActor } from '../../model/record.ts';
import type { Citation, TextRange } from '../../model/span.ts';
import { cite } from '../cite.ts';
import type { Sources } from '../cite.ts';
import type { DraftReport } from './draft-report.ts';

/** What drafting asks about actors. */
export interface ActorLookup {
  readonly actorOf: (document: DocumentId, entity: number) => ActorId | null;
  readonly actorById: (actor: ActorId) => Actor | null;
}

/** The reports of one reading with ids, citations and actors in place of indices and ranges. */
export function draftReports(
  reading: Reading,
  lookup: ActorLookup,
  sources: Sources,
): readonly DraftReport[] {
  const ids = reportIds(reading);
  const at = (range: TextRange): Citation => cite(sources, reading.document, range);
  return reading.reports.map((report, index): DraftReport => {
    const { date, place, duration, outcome, hedge, partOf } = report;
    return {
      id: ids[index] ?? reportId(reading.document, 0),
      document: reading.document,
      kind: report.kind,
      status: report.status,
      mentions: report.mentions.map(({ trigger, sentence }) => {
        return { trigger: at(trigger), sentence: at(sentence) };
      }),
      date: date && { citation: at(date.range), value: date.value },
      place: place && {
        citation: at(place.range),
        names: { venue: place.venue, city: place.city, country: place.country },
      },
      participants: draftParticipants(reading, report, lookup, at),
      duration: duration && { citation: at(duration.range), days: duration.days },
      outcome: outcome && at(outcome),
      hedge: hedge && at(hedge),
      order: report.order,
      together: report.together,
      rule: report.rule,
      partOf: partOf === null ? null : (ids[partOf] ?? null),
      published: sources.published.get(reading.document) ?? null,
      added: [],
      settled: [],
      isApart: false,
    };
  });
}

/** Document and start of the sentence; a further report of the same sentence adds its number. */
function reportIds({ document, reports }: Reading): readonly ReportId[] {
  const seen = new Map<number, number>();
  return reports.map(({ mentions }) => {
    const start = mentions[0]?.sentence.start ?? 0;
    const count = (seen.get(start) ?? 0) + 1;
    seen.set(start, count);
    const id = reportId(document, start);
    return count === 1 ? id : asId(`${id}.${count}`);
  });
}

/** `two-days-at-port-anselm:120` */
export function reportId(document: DocumentId, start: number): ReportId {
  return asId(`${document}:${start}`);
}

/** Each actor once; a state only where nobody of its side is named. */
function draftParticipants(
  reading: Reading,
  { participants }: EventReport,
  { actorOf, actorById }: ActorLookup,
  at: (range: TextRange) => Citation,
): readonly ReportActor[] {
  const found = new Map<ActorId, ReportActor>();
  for (const { entity, role, range, rule } of participants) {
    const actor = actorOf(reading.document, entity);
    if (actor !== null && !found.has(actor)) {
      found.set(actor, { actor, role, citation: at(range), rule });
    }
  }
  const isCountry = (actor: ActorId): boolean => actorById(actor)?.kind === 'country';
  const people = [...found.keys()].filter((actor) => !isCountry(actor));
  const sides = new Set(people.map((actor) => actorById(actor)?.side ?? null));
  return [...found.values()].filter(
    ({ actor }) => !isCountry(actor) || !sides.has(actorById(actor)?.side ?? null),
  );
}
