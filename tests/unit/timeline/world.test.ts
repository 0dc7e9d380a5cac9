import { describe, expect, it } from 'vitest';
import { buildWorld } from '../../../src/timeline/world.ts';
import { layoutLanes } from '../../../src/timeline/lanes.ts';
import { planPeople } from '../../../src/timeline/people-rows.ts';
import { indexRecord } from '../../../src/record/record-index.ts';
import { quoteSources } from '../../../src/timeline/quote-ticks.ts';
import { someDayIn } from '../../support/date-values.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';
import { CALL, CALLED_OFF, CLASH, HEARING, IN_OSLO, MEETING } from '../../support/small-reports.ts';

const NONE = new Set<string>();
const PLAN = planPeople(indexRecord(SMALL_RECORD), NONE);
const LANES = layoutLanes(PLAN.groups, NONE, 24);
const WORLD = buildWorld(SMALL_RECORD, PLAN, LANES);

const find = (id: string) => WORLD.spines.find((event) => event.id === id);

describe('buildWorld', () => {
  it('sorts events into spines, context and undated; none is lost', () => {
    expect(WORLD.context.map(({ id }) => id)).toEqual([CLASH]);
    expect(WORLD.undated.map(({ id }) => id)).toEqual([IN_OSLO]);
    const all = WORLD.spines.length + WORLD.context.length + WORLD.undated.length;
    expect(all).toBe(SMALL_RECORD.events.length);
  });

  it('draws status as fill, dash and strike, kind as shape and weight', () => {
    expect(find(MEETING)?.look).toMatchObject({ shape: 'circle', isHollow: false, spineWidth: 2 });
    expect(find(CALL)?.look).toMatchObject({ shape: 'diamond', spineWidth: 1 });
    expect(find(CALLED_OFF)?.look).toMatchObject({ isHollow: true, isStruck: true });
    expect(find(HEARING)?.look).toMatchObject({ isHollow: true, isDashed: true });
  });

  it('leaves a ghost where a held meeting was announced for other days', () => {
    const meeting = SMALL_RECORD.events.find(({ id }) => id === MEETING);
    const [step] = meeting?.trail ?? [];
    if (!meeting || !step) throw new Error('the small record has lost its meeting');
    const announcedFor = someDayIn('2024-03-10', '2024-03-16');
    const told = { ...meeting, trail: [{ ...step, announcedFor }] };
    const ghostOf = (event: typeof meeting) =>
      buildWorld({ events: [event] }, PLAN, LANES).spines[0]?.ghost;
    expect(ghostOf(told)).toMatchObject({ form: 'within' });
    expect(ghostOf({ ...told, status: 'announced' })).toBeNull();
    const sameDay = { ...step, announcedFor: meeting.date?.value ?? null };
    expect(ghostOf({ ...told, trail: [sameDay] })).toBeNull();
  });
});

describe('quoteSources', () => {
  it('finds the row of every speaker who has one', () => {
    const sources = quoteSources(SMALL_RECORD, PLAN, LANES);
    expect(sources.length).toBeGreaterThan(0);
    for (const { id, lane } of sources) {
      const speaker = SMALL_RECORD.statements.find((one) => one.id === id)?.speaker?.actor;
      expect(LANES.lanes[lane]?.actors).toContain(speaker);
    }
  });
});
