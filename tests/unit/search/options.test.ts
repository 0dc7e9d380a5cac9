import { expect, it } from 'vitest';

import { asId, type ActorId, type PlaceId } from '../../../src/model/ids.ts';
import type { Found, FoundGroup } from '../../../src/search/hits.ts';
import { listGroups, optionAt } from '../../../src/search/options.ts';

function people(count: number): FoundGroup {
  const found = Array.from({ length: count }, (_, i): Found => ({
    hit: { type: 'actor', actor: asId<ActorId>(`actor-${i}`) },
    terms: new Set(),
  }));
  return { type: 'actor', found, isNear: false };
}
const PLACE: FoundGroup = {
  type: 'place',
  found: [{ hit: { type: 'place', place: asId<PlaceId>('oslo') }, terms: new Set() }],
  isNear: false,
};

it('lists four of a group and the way to the rest, and counts through the groups', () => {
  const [actors, places] = listGroups([people(6), PLACE], {});
  expect(actors?.total).toBe(6);
  expect(actors?.options.map(({ type }) => type)).toEqual(['hit', 'hit', 'hit', 'hit', 'more']);
  expect(actors?.options[4]).toEqual({ type: 'more', group: 'actor', left: 2 });
  expect(places?.first).toBe(5);
});

it('lists more where the group stands alone or was unfolded', () => {
  expect(listGroups([people(12)], {})[0]?.options).toHaveLength(12);
  expect(listGroups([people(26), PLACE], { actor: 1 })[0]?.options).toHaveLength(25);
});

it.each([
  ['ArrowDown', 2, 0],
  ['ArrowUp', 0, 2],
  ['Home', 1, 0],
  ['End', 0, 2],
  ['a', 1, null],
])('%s from %i of three leads to %s', (key, at, next) => {
  expect(optionAt(key, at, 3)).toBe(next);
});

it('leads nowhere in an empty list', () => {
  expect(optionAt('ArrowDown', 0, 0)).toBeNull();
});
