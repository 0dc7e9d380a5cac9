import { beforeAll, describe, expect, it } from 'vitest';
import type { ParleyEvent } from '../../../src/model/record.ts';
import { countMeetings } from '../../../src/record/meeting-counts.ts';
import { buildCorpus, loadCorpus } from '../../support/built-corpus.ts';
import { dayOf } from '../../support/date-values.ts';
import { RecordLookup } from '../../support/record-lookup.ts';

const COMMENTARY = 'cpc-november-7-meeting';
const MONDAY = 'monday-washington-meeting';
const PREVIEW = 'turan-washington-preview';

let shipped: RecordLookup;
beforeAll(() => {
  shipped = new RecordLookup(buildCorpus(loadCorpus('data/armenia-azerbaijan')));
});

function talks(): ParleyEvent {
  return shipped.event('2023-05-01/..', 'Blinken', 'Mirzoyan', 'Bayramov');
}

describe('case 11: calls', () => {
  it('tells one call of three from one or two calls with the leaders', () => {
    const october = shipped.event('2022-10-04', 'Blinken', 'Mirzoyan', 'Bayramov');
    const september = shipped.event('2022-09-13', 'Blinken', 'Aliyev', 'Pashinyan');
    expect([october.kind, october.together]).toEqual(['call', 'yes']);
    expect([september.kind, september.together]).toEqual(['call', 'unknown']);
  });
});

describe("case 12: leaders' meetings known only by reference", () => {
  it('are two events with the leaders, not with the ministers who recalled them', () => {
    const prague = shipped.event('2022-10-06', 'Aliyev', 'Pashinyan');
    const sochi = shipped.event('2022-10-31', 'Aliyev', 'Pashinyan', 'Putin');
    expect(shipped.placeOf(prague)?.city).toBe('Prague');
    expect(shipped.placeOf(sochi)?.city).toBe('Sochi');
    expect(shipped.documentsOf(prague)).toEqual([MONDAY]);
  });

  it('joins two reports of Sochi on the day that one of them prints', () => {
    const sochi = shipped.eventIn('Sochi');
    expect(shipped.documentsOf(sochi)).toEqual([MONDAY, PREVIEW]);
    expect(sochi.date?.citation).toMatchObject({ document: MONDAY, words: 'October 31' });
  });
});

describe('case 13: talks of several days with unknown end, and parts', () => {
  it('start on the first day and end within the week', () => {
    const value = talks().date?.value;
    const first = dayOf('2023-05-01');
    expect(value).toMatchObject({ open: 'end', start: { earliest: first, latest: first } });
    expect(value?.end.latest).toBeGreaterThanOrEqual(dayOf('2023-05-02'));
    expect(value?.end.latest).toBeLessThanOrEqual(dayOf('2023-05-07'));
  });

  it('have the second day and three meetings as parts, the separate ones first', () => {
    const parts = shipped.index.partsOfEvent.get(talks().id) ?? [];
    const told = parts.map((part) => [
      part.date?.value.edtf,
      shipped.peopleAt(part).join(' '),
      part.order,
    ]);
    const early = '[2023-05-01..2023-05-02]';
    expect(new Set(told)).toEqual(
      new Set([
        [early, 'Blinken Mirzoyan', 1],
        [early, 'Bayramov Blinken', 1],
        [early, 'Bayramov Blinken Mirzoyan', 2],
        ['2023-05-02', 'Bayramov Blinken Mirzoyan', null],
      ]),
    );
  });

  it('count as one meeting of those present', () => {
    const { events } = shipped.built.record;
    const { id } = shipped.actor('Ararat Mirzoyan');
    const others = events.filter((event) => event !== talks());
    expect(countMeetings(events).get(id)?.meetings).toBe(3);
    expect(countMeetings(others).get(id)?.meetings).toBe(2);
  });
});

describe('case 14: an imprecise anchor', () => {
  it('gives bounds wider than a day, with the arithmetic', () => {
    const value = shipped.eventIn('Brussels').date?.value;
    expect(value?.start.earliest).toBeGreaterThanOrEqual(dayOf('2022-10-24'));
    expect(value?.start.earliest).toBeLessThan(dayOf('2022-10-31'));
    expect(value?.end.latest).toBeGreaterThan(dayOf('2022-10-31'));
    expect(value?.end.latest).toBeLessThanOrEqual(dayOf('2022-11-06'));
    expect(value?.basis).toBe('anchored');
    expect(value?.because).toContain('7 November');
  });

  it('is not merged with Sochi', () => {
    const brussels = shipped.eventIn('Brussels');
    expect(brussels.id).not.toBe(shipped.eventIn('Sochi').id);
    expect(shipped.documentsOf(brussels)).toEqual([COMMENTARY]);
  });
});

describe('case 15: the future', () => {
  it('announces a hearing that no article tells as held', () => {
    const hearing = shipped.built.record.events.find(({ kind }) => kind === 'hearing');
    expect(hearing?.date?.value.edtf).toBe('2022-11-16');
    expect(hearing && shipped.peopleAt(hearing)).toEqual(
      expect.arrayContaining(['Donfried', 'Reeker']),
    );
    expect(hearing?.trail.map(({ status }) => status)).toEqual(['announced']);
  });

  it('announces another meeting, one to eight weeks ahead, apart from the talks of May', () => {
    const another = shipped.event('[2022-11-15..2023-01-03]', 'Mirzoyan', 'Bayramov');
    expect(another.kind).toBe('meeting');
    expect(another.trail.map(({ status }) => status)).toEqual(['announced']);
    expect(shipped.documentsOf(another)).toEqual([MONDAY]);
  });
});
