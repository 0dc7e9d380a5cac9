import { beforeAll, describe, expect, it } from 'vitest';
import type { EventStatus } from '../../../src/model/event-kinds.ts';
import type { ParleyEvent } from '../../../src/model/record.ts';
import { lastStatus } from '../../../src/record/events/best-status.ts';
import { reportMatrix } from '../../../src/record/matrix/report-matrix.ts';
import { buildCorpus, loadCorpus } from '../../support/built-corpus.ts';
import { dayOf } from '../../support/date-values.ts';
import { RecordLookup } from '../../support/record-lookup.ts';

const COMMENTARY = 'cpc-november-7-meeting';
const ENGAGEMENT = 'cpc-us-engagement';
const MONDAY = 'monday-washington-meeting';
const PREVIEW = 'turan-washington-preview';

let shipped: RecordLookup;
beforeAll(() => {
  shipped = new RecordLookup(buildCorpus(loadCorpus('data/armenia-azerbaijan')));
});

function blairHouse(): ParleyEvent {
  return shipped.event('2022-11-07', 'Blinken', 'Mirzoyan', 'Bayramov');
}

/** The status from the articles that were surely out by the end of a day. */
function statusBy({ trail }: ParleyEvent, day: string): EventStatus {
  return lastStatus(trail.filter(({ published }) => published && published.latest <= dayOf(day)));
}

describe('case 2: one meeting at two precisions', () => {
  it('joins three reports on the day that one of them states', () => {
    const newYork = shipped.event('2022-09-19', 'Blinken', 'Mirzoyan', 'Bayramov');
    expect(shipped.placeOf(newYork)?.city).toBe('New York');
    expect(shipped.documentsOf(newYork)).toEqual([COMMENTARY, ENGAGEMENT, PREVIEW]);
    expect(newYork.date?.citation?.words).toBe('September 19');
  });

  it('keeps the month of the third, which agrees', () => {
    const newYork = shipped.event('2022-09-19', 'Blinken', 'Mirzoyan', 'Bayramov');
    const month = { earliest: dayOf('2022-09-01'), latest: dayOf('2022-09-30') };
    expect(shipped.reportIn(newYork, COMMENTARY).date?.value).toMatchObject({
      edtf: '2022-09',
      start: month,
      end: month,
      days: { least: 1, most: 1 },
    });
    const { rows } = reportMatrix(newYork, shipped.index);
    const days = rows.find(({ subject }) => subject === 'day');
    expect(days?.cells.map(({ document, verdict }) => [document, verdict])).toEqual([
      [ENGAGEMENT, 'agrees'],
      [PREVIEW, 'agrees'],
      [COMMENTARY, 'agrees'],
    ]);
  });
});

describe('case 3: planned, then held', () => {
  it('is one event whose trail goes from expected to held', () => {
    const event = blairHouse();
    expect(shipped.documentsOf(event)).toEqual([COMMENTARY, MONDAY, PREVIEW]);
    const steps = event.trail.map(({ report, status, announcedFor }) => [
      shipped.index.reportsById.get(report)?.document,
      status,
      announcedFor?.edtf ?? null,
    ]);
    expect(steps).toEqual([
      [PREVIEW, 'expected', '[2022-11-07..2022-11-13]'],
      [MONDAY, 'held', null],
      [COMMENTARY, 'held', null],
    ]);
    expect(shipped.reportIn(event, PREVIEW).hedge?.words).toBe('reportedly');
  });

  it('is expected by the articles of 5 November and held by those of the 8th', () => {
    const event = blairHouse();
    expect(event.status).toBe('held');
    expect(statusBy(event, '2022-11-05')).toBe('expected');
    expect(statusBy(event, '2022-11-08')).toBe('held');
  });
});

describe('case 4: participants listed differently is no conflict', () => {
  it('keeps the parts apart, each told by one article', () => {
    const donfried = shipped.event('2022-11-07', 'Mirzoyan', 'Bayramov', 'Donfried');
    const reeker = shipped.event('2022-11-07', 'Mirzoyan', 'Bayramov', 'Olson', 'Reeker');
    const alone = shipped.event('2022-11-07', 'Mirzoyan', 'Bayramov');
    expect(shipped.documentsOf(donfried)).toEqual([COMMENTARY]);
    expect(shipped.documentsOf(reeker)).toEqual([MONDAY]);
    const parts = shipped.index.partsOfEvent.get(blairHouse().id) ?? [];
    expect(new Set(parts)).toEqual(new Set([donfried, reeker, alone]));
  });

  it('lets the other article be silent about them, not differ', () => {
    const { rows } = reportMatrix(blairHouse(), shipped.index);
    const people = rows.filter(({ subject }) => subject === 'participant');
    const verdicts = people.flatMap(({ cells }) => cells.map(({ verdict }) => verdict));
    expect(verdicts).not.toContain('differs');
    for (const [name, silent] of [
      ['Karen Donfried', MONDAY],
      ['Erika Olson', COMMENTARY],
      ['Philip Reeker', COMMENTARY],
    ] as const) {
      const row = people.find(({ actor }) => actor === shipped.actor(name).id);
      expect(row?.cells.find(({ document }) => document === silent)?.verdict).toBe('silent');
    }
  });
});
