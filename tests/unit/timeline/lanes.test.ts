import { describe, expect, it } from 'vitest';
import { asId, type ActorId, type SideId } from '../../../src/model/ids.ts';
import type { LaneOrder } from '../../../src/model/record.ts';
import { layoutLanes } from '../../../src/timeline/lanes.ts';
import { peopleRows } from '../../../src/timeline/people-rows.ts';

const [ANA, BO, CLEO, DAN, EVA] = ['ana', 'bo', 'cleo', 'dan', 'eva'].map((id) =>
  asId<ActorId>(id),
);
const NOBODY = new Set<string>();

/** North: Ana, Bo, then Cleo folded. No side: Dan, and Eva who is only quoted. */
const ORDER = {
  groups: [
    { side: asId<SideId>('north'), rows: [ANA, BO], folded: [CLEO], quotedOnly: [] },
    { side: null, rows: [DAN], folded: [], quotedOnly: [EVA] },
  ],
} as LaneOrder;

function draw(toggled: ReadonlySet<string>): string[] {
  return layoutLanes(peopleRows(ORDER, toggled), toggled, 24).lanes.map(({ y, type, actors }) =>
    `${y} ${type} ${actors.join('+')}`.trim(),
  );
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
      '60 fold cleo',
      '92 actor dan',
      '116 quoted eva',
    ]);
  });

  it('makes a closed group one row with everybody in it', () => {
    const toggled = new Set(['north']);
    expect(draw(toggled)).toEqual(['12 group ana+bo+cleo', '44 actor dan', '68 quoted eva']);
    const { groups, laneByActor } = layoutLanes(peopleRows(ORDER, toggled), toggled, 24);
    expect(groups.map(({ top, height, isCollapsed }) => [top, height, isCollapsed])).toEqual([
      [0, 24, true],
      [32, 48, false],
    ]);
    expect([ANA, CLEO, DAN].map((actor) => laneByActor.get(actor as ActorId))).toEqual([0, 0, 1]);
  });

  it('opens a fold in place and can close it again', () => {
    expect(draw(new Set(['fold:north'])).slice(0, 4)).toEqual([
      '12 actor ana',
      '36 actor bo',
      '60 actor cleo',
      '84 fewer',
    ]);
  });

  it('has no height without rows', () => {
    expect(layoutLanes([], NOBODY, 24)).toMatchObject({ lanes: [], height: 0 });
  });
});
