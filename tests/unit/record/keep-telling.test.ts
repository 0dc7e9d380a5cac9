import { describe, expect, it } from 'vitest';
import { asId } from '../../../src/model/ids.ts';
import type { ActorId, DocumentId, ReportId } from '../../../src/model/ids.ts';
import type { DraftReport } from '../../../src/record/events/draft-report.ts';
import { startCluster } from '../../../src/record/events/event-cluster.ts';
import { keepTelling } from '../../../src/record/events/keep-telling.ts';
import { onDay } from '../../support/date-values.ts';

const CITATION = { document: asId<DocumentId>('d'), start: 0, end: 5, words: 'talks' };

function report(id: string, told: Partial<DraftReport> = {}): DraftReport {
  return {
    id: asId<ReportId>(id),
    document: CITATION.document,
    kind: 'talks',
    status: 'held',
    mentions: [{ trigger: CITATION, sentence: CITATION }],
    date: null,
    place: null,
    participants: [],
    duration: null,
    outcome: null,
    hedge: null,
    order: null,
    together: 'yes',
    rule: 'events/noun',
    partOf: null,
    published: null,
    added: [],
    settled: [],
    isApart: false,
    ...told,
  };
}

function someDay(): DraftReport['date'] {
  return { citation: CITATION, value: onDay('2031-03-12') };
}

function someone(actor: string): DraftReport['participants'][number] {
  return {
    actor: asId<ActorId>(actor),
    role: 'principal',
    citation: CITATION,
    rule: 'events/subject',
  };
}

function keptOf(...reports: DraftReport[]): string[] {
  const clusters = reports.map((one, number) => startCluster(number, one, []));
  return keepTelling(clusters).flatMap(({ reports: kept }) => kept.map(({ id }) => id));
}

describe('keepTelling', () => {
  it('drops talk of talks with nobody and no day', () => {
    const place = { citation: CITATION, names: { venue: null, city: 'Tervo', country: null } };
    expect(keptOf(report('a'), report('b', { place }))).toEqual([]);
  });

  it('keeps two without a day, one only with a place', () => {
    const place = { citation: CITATION, names: { venue: null, city: 'Tervo', country: null } };
    const ana = someone('ana-ruiz');
    const kept = keptOf(
      report('a', { participants: [ana] }),
      report('b', { participants: [ana], place }),
      report('c', { participants: [ana, someone('bo-lind')] }),
    );
    expect(kept).toEqual(['b', 'c']);
  });

  it('keeps what has a day, or was put there by a person', () => {
    expect(keptOf(report('a', { date: someDay() }), report('b', { rule: 'correction' }))).toEqual([
      'a',
      'b',
    ]);
  });

  it('keeps the whole that a kept part belongs to', () => {
    const part = report('b', { date: someDay(), partOf: asId<ReportId>('a') });
    expect(keptOf(report('a'), part, report('c'))).toEqual(['a', 'b']);
  });
});
