import { describe, expect, it } from 'vitest';
import { asId, type ActorId } from '../../../src/model/ids.ts';
import { brokenStems } from '../../../src/timeline/broken-stem.ts';
import { layoutLanes } from '../../../src/timeline/lanes.ts';
import type { Dot } from '../../../src/timeline/row-plan.ts';
import { mergeSeats, seatDots } from '../../../src/timeline/seats.ts';

const [ANA, BO, CLEO] = ['ana', 'bo', 'cleo'].map((id) => asId<ActorId>(id)) as [
  ActorId,
  ActorId,
  ActorId,
];

/** Ana at y 12; Bo and Cleo folded at y 36. */
const LANES = layoutLanes(
  [
    {
      key: 'all',
      name: 'All',
      side: null,
      rows: [
        { key: 'ana', type: 'actor', label: 'Ana', actors: [ANA], holds: [ANA] },
        { key: 'fold', type: 'fold', label: '2 more', actors: [BO, CLEO], holds: [BO, CLEO] },
      ],
    },
  ],
  new Set(),
  24,
);

function present(actor: ActorId, role: Dot['role'] = 'principal'): Dot {
  return { held: actor, actors: [actor], role };
}

describe('seatDots', () => {
  it('gives everybody a dot, top to bottom, those of one row together', () => {
    const seats = seatDots([present(CLEO), present(BO, 'host'), present(ANA)], LANES);
    expect(seats).toEqual([
      { lane: 0, y: 12, actors: [ANA], role: 'principal' },
      { lane: 1, y: 36, actors: [CLEO, BO], role: 'host' },
    ]);
  });

  it('leaves out who has no row', () => {
    expect(seatDots([present(asId<ActorId>('nobody'))], LANES)).toEqual([]);
  });
});

describe('mergeSeats', () => {
  it('counts nobody twice', () => {
    const [first, second] = [[present(ANA)], [present(ANA), present(BO)]].map((people) =>
      seatDots(people, LANES),
    );
    expect(mergeSeats([first ?? [], second ?? []]).map(({ actors }) => actors)).toEqual([
      [ANA],
      [BO],
    ]);
  });
});

describe('brokenStems', () => {
  it('leaves a gap between each two dots', () => {
    //  12 ●╵ 21   gap 21-27   27 ╷● 36   then stubs of 10
    expect(brokenStems([12, 36, 100])).toEqual([
      [12, 21],
      [27, 36],
      [36, 46],
      [90, 100],
    ]);
  });

  it('draws nothing for one dot', () => {
    expect(brokenStems([12])).toEqual([]);
  });
});
