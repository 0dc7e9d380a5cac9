import type { DocumentText } from '../../model/document-text.ts';
import type { AnyId } from '../../model/ids.ts';
import type { ParleyEvent, ParleyRecord, Report, Statement } from '../../model/record.ts';

type Kind = 'side' | 'document' | 'actor' | 'place' | 'event' | 'report' | 'statement';

/** An id that stands somewhere and should lead to something of its kind. */
interface Reference {
  readonly from: string;
  readonly kind: Kind;
  readonly id: AnyId;
}

/** Ids that lead nowhere, and events and reports that do not name each other. */
export function verifyIds(record: ParleyRecord, texts: readonly DocumentText[]): readonly string[] {
  const known: Record<Kind, ReadonlySet<string>> = {
    side: idsOf(record.sides),
    document: idsOf(record.documents),
    actor: idsOf(record.actors),
    place: idsOf(record.places),
    event: idsOf(record.events),
    report: idsOf(record.reports),
    statement: idsOf(record.statements),
  };
  const lost = [...listReferences(record), ...texts.flatMap(textReferences)].filter(
    ({ kind, id }) => !known[kind].has(id),
  );
  return [
    ...lost.map(({ from, kind, id }) => `${from}: there is no ${kind} ${id}`),
    ...verifyBackLinks(record),
  ];
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}

function listReferences(record: ParleyRecord): readonly Reference[] {
  const { lanes, network } = record;
  const rows = lanes.groups.flatMap(({ rows, folded, quotedOnly }) => [rows, folded, quotedOnly]);
  return [
    ...record.actors.flatMap(({ id, side, documents }) => [
      ...refer(`actor ${id}`, 'side', [side]),
      ...refer(`actor ${id}`, 'document', documents),
    ]),
    ...record.events.flatMap(eventReferences),
    ...record.reports.flatMap(reportReferences),
    ...record.statements.flatMap(statementReferences),
    ...refer(
      'lanes',
      'side',
      lanes.groups.map(({ side }) => side),
    ),
    ...refer('lanes', 'actor', rows.flat()),
    ...refer(
      'network',
      'actor',
      network.nodes.map(({ actor }) => actor),
    ),
    ...refer(
      'network',
      'event',
      network.junctions.map(({ event }) => event),
    ),
  ];
}

function eventReferences(event: ParleyEvent): readonly Reference[] {
  const from = `event ${event.id}`;
  return [
    ...refer(from, 'report', event.reports),
    ...refer(
      from,
      'report',
      event.trail.map(({ report }) => report),
    ),
    ...refer(from, 'report', [event.date?.report ?? null, event.place?.report ?? null]),
    ...refer(from, 'place', [event.place?.place ?? null]),
    ...refer(from, 'event', [event.partOf]),
    ...event.participants.flatMap(({ actor, reports }) => [
      ...refer(from, 'actor', [actor]),
      ...refer(from, 'report', reports),
    ]),
  ];
}

function reportReferences(report: Report): readonly Reference[] {
  const from = `report ${report.id}`;
  return [
    ...refer(from, 'document', [report.document]),
    ...refer(from, 'event', [report.event]),
    ...refer(from, 'place', [report.place?.place ?? null]),
    ...refer(
      from,
      'actor',
      report.participants.map(({ actor }) => actor),
    ),
  ];
}

function statementReferences(statement: Statement): readonly Reference[] {
  const from = `statement ${statement.id}`;
  const speakers = [statement.speaker, ...statement.chain].map((one) => one?.actor ?? null);
  return [
    ...refer(from, 'document', [statement.document]),
    ...refer(from, 'actor', [...speakers, ...(statement.alsoBy ?? []), ...statement.about]),
    ...refer(from, 'event', [statement.event]),
    ...refer(from, 'statement', statement.variants),
  ];
}

function textReferences({ document, marks }: DocumentText): readonly Reference[] {
  const from = `text ${document}`;
  return marks.flatMap((mark) => {
    switch (mark.type) {
      case 'mention':
        return refer(from, 'actor', mark.actors);
      case 'date':
        return [];
      case 'quotation':
        return refer(from, 'statement', [mark.statement]);
      case 'report':
        return [...refer(from, 'report', [mark.report]), ...refer(from, 'event', [mark.event])];
    }
  });
}

function refer(from: string, kind: Kind, ids: readonly (AnyId | null)[]): readonly Reference[] {
  return ids.flatMap((id) => (id === null ? [] : [{ from, kind, id }]));
}

/** A report is listed by the event it names, and by no other. */
function verifyBackLinks({ events, reports }: ParleyRecord): readonly string[] {
  const eventOf = new Map(events.flatMap(({ id, reports }) => reports.map((one) => [one, id])));
  return reports
    .filter(({ id, event }) => eventOf.get(id) !== event)
    .map(({ id, event }) => `report ${id}: event ${event} does not list it`);
}
