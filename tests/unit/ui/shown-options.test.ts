import { expect, it } from 'vitest';

import { MOST_SHOWN, shownOptions } from '../../../src/ui/shown-options.ts';

const OPTIONS = Array.from({ length: 30 }, (_, i) => ({
  id: `place-${i}`,
  label: i === 7 ? 'Orléans, Town Hall' : `Place ${i}`,
  count: i,
}));

it('shows what holds most, and always what is chosen', () => {
  const shown = shownOptions(OPTIONS, ['place-2'], '');
  expect(shown).toHaveLength(MOST_SHOWN);
  expect(shown.map(({ id }) => id).slice(0, 3)).toEqual(['place-2', 'place-29', 'place-28']);
});

it('finds by any of the words, without marks and case', () => {
  expect(shownOptions(OPTIONS, [], 'hall orleans').map(({ id }) => id)).toEqual(['place-7']);
  expect(shownOptions(OPTIONS, [], 'zeppelin')).toEqual([]);
});
