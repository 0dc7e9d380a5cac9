import type { DocumentText } from '../../src/model/document-text.ts';
import { asId } from '../../src/model/ids.ts';
import type { ActorId, DocumentId, EventId, PlaceId } from '../../src/model/ids.ts';
import { compareStrings } from '../../src/model/order.ts';
import {
  compareDocuments,
  compareEvents,
  compareReports,
  compareStatements,
} from '../../src/model/record-order.ts';
import type {
  Actor,
  ParleyEvent,
  ParleyRecord,
  Place,
  RecordDocument,
} from '../../src/model/record.ts';
import { slugOf } from '../../src/model/slug.ts';
import type { Citation } from '../../src/model/span.ts';
import { orderLanes } from '../../src/record/lanes/order-lanes.ts';
import { layoutNetwork } from '../../src/record/network/layout-network.ts';
import { ArticleWriter } from './article-writer.ts';
import { onDay } from './date-values.ts';
import { generateActors, generateSides } from './generated-actors.ts';
import { writeArticle } from './generated-articles.ts';
import type { ToldEvent } from './generated-articles.ts';
import { planEvents } from './generated-plan.ts';
import type { PlannedEvent } from './generated-plan.ts';
import { seededRandom } from './seeded-random.ts';

export interface GeneratedSize {
  readonly actors: number;
  readonly events: number;
  /** At most six; four when left out. */
  readonly sides?: number;
  readonly seed?: number;
}

export interface GeneratedRecord {
  readonly record: ParleyRecord;
  readonly texts: readonly DocumentText[];
}

/**
 * A record of a made-up negotiation for drawing: bursts of events with months between, four on
 * one day, every kind, status and way of dating, parts, statements, and articles whose words the
 * citations really slice to. The same size and seed give the same record.
 */
export function generateRecord(size: GeneratedSize): GeneratedRecord {
  const random = seededRandom(size.seed ?? 1);
  const sides = generateSides(size.sides ?? 4);
  const people = generateActors(size.actors, sides);
  const told = nameEvents(planEvents(size.events, people, random));
  const articles = groupByArticle(told).map(([document, events]) => {
    const writer = new ArticleWriter(document);
    return { writer, events, parts: writeArticle(writer, events, random) };
  });
  const texts = articles.map(({ writer }) => writer.finish());
  const events = told.map(({ event }) => event).toSorted(compareEvents);
  const actors = countMentions(people, texts);
  const statements = articles
    .flatMap((article) => article.parts.statements)
    .toSorted(compareStatements);
  const record: ParleyRecord = {
    corpus: { id: 'generated', title: 'A made-up negotiation', description: null },
    sides,
    documents: articles
      .map(({ events: own, writer }) => headOf(own, writer))
      .toSorted(compareDocuments),
    actors,
    places: placesOf(told),
    events,
    reports: articles.flatMap((article) => article.parts.reports).toSorted(compareReports),
    statements,
    lanes: orderLanes({ sides, actors, events, statements }),
    network: layoutNetwork(events),
    review: [],
    corrections: [],
  };
  return { record, texts };
}

/** Gives every planned event its id, its article and the finished record entry. */
function nameEvents(plan: readonly PlannedEvent[]): readonly ToldEvent[] {
  const told: ToldEvent[] = [];
  for (const [at, planned] of plan.entries()) {
    const article = asId<DocumentId>(`article-${String(Math.floor(at / 3)).padStart(4, '0')}`);
    const id = asId<EventId>(`${planned.kind}-${planned.day}-${slugOf(planned.city)}-${at}`);
    const report = asId<never>(`${article}:${at}`);
    const whole = planned.isPart ? (told.at(-1)?.event ?? null) : null;
    told.push({ planned, article, event: eventOf(planned, id, report, whole) });
  }
  return told;
}

function eventOf(
  planned: PlannedEvent,
  id: EventId,
  report: ParleyEvent['reports'][number],
  whole: ParleyEvent | null,
): ParleyEvent {
  const place = asId<PlaceId>(slugOf(planned.city));
  return {
    id,
    aliases: [report],
    kind: planned.kind,
    status: planned.status,
    trail: [{ status: planned.status, report, published: null, announcedFor: null }],
    date: planned.date && { value: planned.date, report, citation: null },
    place: planned.kind === 'call' ? null : { place, report, citation: null },
    participants: planned.people.map(({ id: actor }, at) => ({
      actor,
      role: at === 2 ? 'mediator' : at === 0 && planned.people.length > 3 ? 'host' : 'principal',
      reports: [report],
      rule: 'generated',
    })),
    duration: null,
    hedged: planned.status === 'unclear',
    partOf: whole?.id ?? null,
    order: whole ? 1 : null,
    together: planned.people.length === 3 && planned.kind === 'call' ? 'unknown' : 'yes',
    reports: [report],
    cameo: '',
    merges: [],
    rule: 'generated',
  };
}

function groupByArticle(
  told: readonly ToldEvent[],
): readonly (readonly [DocumentId, readonly ToldEvent[]])[] {
  const groups = new Map<DocumentId, ToldEvent[]>();
  for (const event of told) {
    const group = groups.get(event.article);
    if (group) group.push(event);
    else groups.set(event.article, [event]);
  }
  return [...groups];
}

function headOf(events: readonly ToldEvent[], writer: ArticleWriter): RecordDocument {
  const days = events.map(({ planned }) => planned.day).toSorted();
  return {
    id: writer.document,
    title: `News of ${days.at(-1) ?? ''}`,
    titleInferred: false,
    publisher: writer.document.endsWith('3') ? null : `The ${writer.document.slice(-1)} Times`,
    author: null,
    published: writer.document.endsWith('7') ? null : onDay(days.at(-1) ?? ''),
    publishedBecause: null,
    url: null,
    rights: null,
    language: 'en',
    sha256: '0'.repeat(64),
    length: writer.length,
    furniture: [],
  };
}

function placesOf(told: readonly ToldEvent[]): readonly Place[] {
  const cities = [...new Set(told.map(({ planned }) => planned.city))].toSorted();
  return cities.map((city) => ({ id: asId(slugOf(city)), venue: null, city, country: null }));
}

/** Fills in what the articles say of each actor, and sorts by id. */
function countMentions(people: readonly Actor[], texts: readonly DocumentText[]): readonly Actor[] {
  const found = new Map<ActorId, Citation[]>();
  for (const { document, text, marks } of texts) {
    for (const mark of marks) {
      if (mark.type !== 'mention') continue;
      const { start, end } = mark;
      const citation = { document, start, end, words: text.slice(start, end) };
      for (const actor of mark.actors) found.set(actor, [...(found.get(actor) ?? []), citation]);
    }
  }
  return people
    .map((actor): Actor => {
      const citations = found.get(actor.id) ?? [];
      const documents = [...new Set(citations.map(({ document }) => document))].toSorted();
      return Object.assign({}, actor, {
        documents,
        mentionCount: citations.length,
        variants: [{ text: actor.name, count: citations.length }],
        firstMentions: documents.flatMap(
          (id) => citations.find(({ document }) => document === id) ?? [],
        ),
      });
    })
    .toSorted((a, b) => compareStrings(a.id, b.id));
}
