import type { ParleyEvent, ParleyRecord, Report } from '../../../src/model/record.ts';
import { rangesOverlap } from '../../../src/model/span.ts';
import type { ActorOfName } from './compare-actors.ts';
import type {
  ExpectedArticle,
  ExpectedEvent,
  ExpectedRecord,
  ExpectedReport,
} from './expected-files.ts';
import { findPointer } from './find-in-text.ts';

/** What the events of a record are held against. */
export interface ExpectedCorpus {
  readonly record: ExpectedRecord;
  readonly articles: ReadonlyMap<string, ExpectedArticle>;
  readonly texts: ReadonlyMap<string, string>;
}

/** An expected event and the one found for it. */
export interface EventPair {
  readonly expected: ExpectedEvent;
  readonly found: ParleyEvent;
}

export interface MatchedEvents {
  readonly pairs: readonly EventPair[];
  readonly missing: readonly ExpectedEvent[];
  readonly spurious: readonly ParleyEvent[];
}

/**
 * Finds for each expected event the event most of whose reports are told by its triggers, each event for
 * one only; where one verb tells several, people decide.
 */
export function matchEvents(
  record: ParleyRecord,
  expected: ExpectedCorpus,
  find: ActorOfName,
): MatchedEvents {
  const wanted = expected.record.events.map((event) => ({
    event,
    reports: reportsOf(event, expected),
  }));
  const scored = wanted.flatMap(({ event, reports }) =>
    record.events.flatMap((found) => {
      const told = record.reports.filter(({ event: id }) => id === found.id);
      const score = scoreOf(event, reports, told, found, expected, find);
      return score > 0 ? [{ event, found, score }] : [];
    }),
  );
  const [pairs, used] = [new Map<ExpectedEvent, ParleyEvent>(), new Set<ParleyEvent>()];
  for (const { event, found } of scored.toSorted((a, b) => b.score - a.score)) {
    if (pairs.has(event) || used.has(found)) continue;
    pairs.set(event, found);
    used.add(found);
  }
  return {
    pairs: [...pairs].map(([event, found]) => ({ expected: event, found })),
    missing: expected.record.events.filter((event) => !pairs.has(event) && !event.optional),
    spurious: record.events.filter((event) => !used.has(event)),
  };
}

interface WantedReport {
  readonly document: string;
  readonly report: ExpectedReport | undefined;
}

function reportsOf(event: ExpectedEvent, { articles }: ExpectedCorpus): readonly WantedReport[] {
  return event.reports.map(({ document, report: key }) => {
    const article = articles.get(document);
    return { document, report: article?.reports.find((report) => report.key === key) };
  });
}

function scoreOf(
  event: ExpectedEvent,
  wanted: readonly WantedReport[],
  told: readonly Report[],
  found: ParleyEvent,
  { texts }: ExpectedCorpus,
  find: ActorOfName,
): number {
  const hits = wanted.filter(({ document, report }) => {
    const text = texts.get(document) ?? '';
    const triggers = report?.mentions.flatMap((pointer) => findPointer(text, pointer) ?? []) ?? [];
    return told.some(
      (one) =>
        one.document === document &&
        one.mentions.some(({ trigger }) => triggers.some((range) => rangesOverlap(range, trigger))),
    );
  });
  if (hits.length === 0) return 0;
  const people = (event.participants ?? []).map(({ name }) => find(name)?.id);
  const present = new Set(found.participants.map(({ actor }) => actor));
  const shared = people.filter((id) => id !== undefined && present.has(id)).length;
  const strangers = present.size - shared;
  const isPart = Number((event.partOf !== undefined) === (found.partOf !== null));
  return hits.length * 100 + shared * 10 - strangers * 3 + isPart;
}
