import type { DateValue } from '../../src/model/date-value.ts';
import type { DocumentText, TextMark } from '../../src/model/document-text.ts';
import type { DocumentId, EventId } from '../../src/model/ids.ts';
import { compareDocuments, compareEvents } from '../../src/model/record-order.ts';
import type {
  EventParticipant,
  ParleyEvent,
  ParleyRecord,
  RecordDocument,
  Report,
} from '../../src/model/record.ts';
import type { Citation, TextRange } from '../../src/model/span.ts';
import { orderLanes } from '../../src/record/lanes/order-lanes.ts';
import { layoutNetwork } from '../../src/record/network/layout-network.ts';
import { onDay, someDayIn } from './date-values.ts';
import { SMALL_ACTORS, SMALL_PLACES, SMALL_SIDES } from './small-actors.ts';
import {
  ALONE,
  CALL,
  CALLED_OFF,
  CLASH,
  HEARING,
  IN_OSLO,
  MEETING,
  SMALL_REPORTS,
  TALKS,
} from './small-reports.ts';
import { SMALL_STATEMENTS } from './small-statements.ts';
import { cite, GENEVA, PREVIEW, SMALL_TEXTS, VIENNA } from './small-texts.ts';

const PUBLISHED: ReadonlyMap<DocumentId, DateValue> = new Map([
  [PREVIEW, onDay('2024-03-01')],
  [VIENNA, onDay('2024-03-12')],
  [
    GENEVA,
    {
      ...someDayIn('2024-03-18', '2024-03-31'),
      basis: 'anchored',
      because: 'told in the days after the talks opened',
    },
  ],
]);

function head(
  id: DocumentId,
  publisher: string | null,
  furniture: readonly TextRange[],
): RecordDocument {
  const text = SMALL_TEXTS.get(id) ?? '';
  return {
    id,
    title: text.slice(0, text.indexOf('\n')),
    titleInferred: true,
    publisher,
    author: null,
    published: PUBLISHED.get(id) ?? null,
    publishedBecause: id === GENEVA ? 'It tells the opening of the talks as past.' : null,
    url: null,
    rights: null,
    language: 'en',
    sha256: '0'.repeat(64),
    length: text.length,
    furniture,
  };
}

const RELATED = { ...cite(PREVIEW, 'Related articles\nFerry to Vienna delayed until 30 March') };
const DOCUMENTS = [
  head(PREVIEW, 'The Lantern', [{ start: RELATED.start, end: RELATED.end }]),
  head(VIENNA, 'Courier', []),
  head(GENEVA, null, []),
].toSorted(compareDocuments);

/** The event of some reports; date and place come from the report of the given number. */
function event(id: EventId, best: number, told: Partial<ParleyEvent> = {}): ParleyEvent {
  const reports = SMALL_REPORTS.filter((report) => report.event === id);
  const main = reports[best];
  if (!main) throw new Error(`${id} has no report ${best}`);
  return {
    id,
    aliases: reports.map((report) => report.id),
    kind: main.kind,
    status: main.status,
    trail: reports
      .map((report) => ({
        status: report.status,
        report: report.id,
        published: PUBLISHED.get(report.document)?.end ?? null,
        announcedFor: report.status === 'held' ? null : (report.date?.value ?? null),
      }))
      .toSorted((a, b) => (a.published?.latest ?? 0) - (b.published?.latest ?? 0)),
    date: main.date && { ...main.date, report: main.id },
    place: main.place && { ...main.place, report: main.id },
    participants: unionOf(reports),
    duration: main.duration,
    hedged: false,
    partOf: null,
    order: main.order,
    together: main.together,
    reports: reports.map((report) => report.id),
    cameo: '',
    merges: [],
    rule: 'by-hand',
    ...told,
  };
}

function unionOf(reports: readonly Report[]): readonly EventParticipant[] {
  const union = new Map<string, EventParticipant>();
  for (const { id, participants } of reports) {
    for (const { actor, role, rule } of participants) {
      const known = union.get(actor);
      union.set(actor, {
        actor,
        role: known?.role ?? role,
        rule,
        reports: [...(known?.reports ?? []), id],
      });
    }
  }
  return [...union.values()];
}

const EVENTS = [
  event(CALL, 0),
  event(CALLED_OFF, 0),
  event(CLASH, 0),
  event(MEETING, 0, { merges: ['same people, same city, days that meet'] }),
  event(ALONE, 0, { partOf: MEETING }),
  event(TALKS, 0),
  event(HEARING, 0),
  event(IN_OSLO, 0),
].toSorted(compareEvents);

/**
 * A made-up negotiation small enough to check by eye: three articles, nine actors, eight events
 * (one of each kind of doubt), six statements. All citations slice the texts of `SMALL_TEXTS`.
 */
export const SMALL_RECORD: ParleyRecord = {
  corpus: { id: 'small', title: 'Norland and Sudria', description: 'A made-up negotiation.' },
  sides: SMALL_SIDES,
  documents: DOCUMENTS,
  actors: SMALL_ACTORS,
  places: SMALL_PLACES,
  events: EVENTS,
  reports: SMALL_REPORTS,
  statements: SMALL_STATEMENTS,
  lanes: orderLanes({
    sides: SMALL_SIDES,
    actors: SMALL_ACTORS,
    events: EVENTS,
    statements: SMALL_STATEMENTS,
  }),
  network: layoutNetwork(EVENTS),
  review: [
    {
      code: 'date-worked-out',
      message: 'The day of the hearing was worked out.',
      citation: cite(GENEVA, '16 April'),
    },
  ],
  corrections: [
    { action: 'event-status', target: CALLED_OFF, why: 'The article says it was called off.' },
  ],
};

/** The articles of the small record with their marks, by document id. */
export const SMALL_DOCUMENT_TEXTS: readonly DocumentText[] = [...SMALL_TEXTS]
  .map(([document, text]) => ({
    document,
    text,
    furniture: DOCUMENTS.find(({ id }) => id === document)?.furniture ?? [],
    marks: marksOf(document),
  }))
  .toSorted((a, b) => (a.document < b.document ? -1 : 1));

function marksOf(document: DocumentId): readonly TextMark[] {
  const inDocument = (citation: Citation): boolean => citation.document === document;
  const mentions = SMALL_ACTORS.flatMap(({ id, firstMentions }) =>
    firstMentions
      .filter(inDocument)
      .map(({ start, end }): TextMark => ({ start, end, type: 'mention', actors: [id] })),
  );
  const reports = SMALL_REPORTS.filter((report) => report.document === document);
  const told = reports.flatMap(({ id, event, mentions }) =>
    mentions.map(({ sentence: { start, end } }): TextMark => {
      return { start, end, type: 'report', report: id, event };
    }),
  );
  const dates = reports.flatMap(({ date }): readonly TextMark[] => {
    if (!date) return [];
    const { start, end } = date.citation;
    return [{ start, end, type: 'date', edtf: date.value.edtf, because: date.value.because }];
  });
  const quotations = SMALL_STATEMENTS.filter(
    (statement) => statement.document === document,
  ).flatMap(({ id, parts }) =>
    parts.map(({ start, end }): TextMark => ({ start, end, type: 'quotation', statement: id })),
  );
  return [...mentions, ...told, ...dates, ...quotations].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}
