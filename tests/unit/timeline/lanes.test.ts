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
    //   ------ gap of 4
    //   dan    88
    //   quoted 112
    expect(draw(NOBODY)).toEqual([
      '12 actor ana',
      '36 actor bo',
      '60 fold 1 more',
      '88 actor dan',
      '112 fold also quoted (1)',
    ]);
  });

  it('makes a closed group one row with everybody in it', () => {
    const toggled = new Set(['north']);
    expect(draw(toggled)).toEqual([
      '12 group Northland (3)',
      '40 actor dan',
      '64 fold also quoted (1)',
    ]);
    const { groups, laneOf } = layout(toggled);
    expect(groups.map(({ top, height, isCollapsed }) => [top, height, isCollapsed])).toEqual([
      [0, 24, true],
      [28, 48, false],
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

describe('planPeople', () => {
  it('gathers the sides where nobody has a row of their own at the end', () => {
    const groups = [
      { side: 'aland', rows: [], folded: ['fia'], quotedOnly: [] },
      { side: 'north', rows: ['ana'], folded: [], quotedOnly: [] },
      { side: 'south', rows: [], folded: ['gil'], quotedOnly: ['hana'] },
    ];
    const index = { ...INDEX, record: { lanes: { groups } } } as unknown as RecordIndex;
    const shown = planPeople(index, NOBODY).groups.map(({ name, side, rows }) => [
      name,
      side,
      rows.map(({ label, actors }) => `${label}: ${actors.join(' ')}`),
    ]);
    expect(shown).toEqual([
      ['Northland', 'north', ['ana: ana']],
      ['2 other sides', null, ['2 more: fia gil', 'also quoted (1): hana']],
    ]);
  });

  it('leaves a single such side its name', () => {
    const groups = [
      { side: null, rows: ['ana'], folded: [], quotedOnly: [] },
      { side: 'north', rows: [], folded: [], quotedOnly: ['bo'] },
    ];
    const index = { ...INDEX, record: { lanes: { groups } } } as unknown as RecordIndex;
    expect(planPeople(index, NOBODY).groups.map(({ key, name }) => [key, name])).toEqual([
      ['no-side', 'No side'],
      ['north', 'Northland'],
    ]);
  });
});
