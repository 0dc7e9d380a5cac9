import { describe, expect, it } from 'vitest';
import { asId, type ActorId } from '../../../src/model/ids.ts';
import type { LaneOrder } from '../../../src/model/record.ts';
import type { RecordIndex } from '../../../src/record/record-index.ts';
import { layoutLanes, type LaneLayout } from '../../../src/timeline/lanes.ts';
import { planPeople } from '../../../src/timeline/people-rows.ts';

const NOBODY = new Set<string>();

/** North: Ana, Bo, then Cleo folded. No side: Dan, and Eva who is only quoted. */
const ORDER = {
  groups: [
    { side: 'north', rows: ['ana', 'bo'], folded: ['cleo'], quotedOnly: [] },
    { side: null, rows: ['dan'], folded: [], quotedOnly: ['eva'] },
  ],
} as unknown as LaneOrder;
const INDEX = {
  record: { lanes: ORDER },
  actorsById: new Map(),
  sidesById: new Map([['north', { name: 'Northland' }]]),
} as unknown as RecordIndex;

function layout(toggled: ReadonlySet<string>): LaneLayout {
  return layoutLanes(planPeople(INDEX, toggled).groups, toggled, 24);
}

function draw(toggled: ReadonlySet<string>): string[] {
  return layout(toggled).lanes.map(({ y, type, label }) => `${y} ${type} ${label}`);
}

describe('layoutLanes', () => {
  it('gives rows of 24 px, a gap between groups, one row for the folded', () => {
    //   ana    12
    //   bo     36
    //   1 more 60
    //   ------ gap of 8
    //   dan    92
    //   quoted 116
    expect(draw(NOBODY)).toEqual([
      '12 actor ana',
      '36 actor bo',
      '60 fold 1 more',
      '92 actor dan',
      '116 fold also quoted (1)',
    ]);
  });

  it('makes a closed group one row with everybody in it', () => {
    const toggled = new Set(['north']);
    expect(draw(toggled)).toEqual([
      '12 group Northland (3)',
      '44 actor dan',
      '68 fold also quoted (1)',
    ]);
    const { groups, laneOf } = layout(toggled);
    expect(groups.map(({ top, height, isCollapsed }) => [top, height, isCollapsed])).toEqual([
      [0, 24, true],
      [32, 48, false],
    ]);
    expect(['ana', 'cleo', 'dan'].map((actor) => laneOf.get(asId<ActorId>(actor)))).toEqual([
      0, 0, 1,
    ]);
  });

  it('opens a fold in place and can close it again', () => {
    expect(draw(new Set(['fold:north'])).slice(0, 4)).toEqual([
      '12 actor ana',
      '36 actor bo',
      '60 actor cleo',
      '84 fold show fewer',
    ]);
  });

  it('has no height without rows', () => {
    expect(layoutLanes([], NOBODY, 24)).toMatchObject({ lanes: [], height: 0 });
  });
});
