import { expect, it } from 'vitest';
import { dayAsOf } from '../../../src/timeline/attach-as-of.ts';
import { createTimeScale } from '../../../src/timeline/time-scale.ts';

// ten days at 10 px: day 3 ends at 40 px
const SCALE = createTimeScale({ from: 0, to: 10 }, 100);

it.each([
  [40, 3],
  [43, 3],
  [46, 4],
  [0, -1],
  [-20, -1],
  [95, 9],
  [97, null],
  [300, null],
])('the handle at %d px stands for the end of day %s', (x, day) => {
  expect(dayAsOf(x, SCALE)).toBe(day);
});
