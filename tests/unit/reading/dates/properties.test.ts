import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText } from '../../../support/any-text.ts';
import { datesIn } from './dates-in.ts';

const WORDS = (
  'the last next this May 7 th November 2022 , - week Monday of first quarter in two years ago later end early ' +
  'Q 3 90 s a few ’ 98 since until to from 12 / . today noon “ ” said'
).split(' ');

/** Word salad of what the rules look for. */
function dateSalad(): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', '', '. ', '\n\n')), {
      maxLength: 40,
    })
    .map((parts) => parts.flat().join(''));
}

it('reads any text: in order, not overlapping, each with its words', () => {
  fc.assert(
    fc.property(fc.oneof(anyText(), dateSalad()), (text) => {
      let end = 0;
      for (const date of datesIn(text, '2022-11-08')) {
        expect(date.start).toBeGreaterThanOrEqual(end);
        expect(date.end).toBeGreaterThan(date.start);
        expect(date.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(date.start, date.end).trim()).toBe(text.slice(date.start, date.end));
        ({ end } = date);
      }
    }),
  );
});

it('keeps bounds in order, whatever is known of publication', () => {
  const published = fc.constantFrom(null, '2022-11-08', '[2022-11-07..2022-11-30]', '2022');
  fc.assert(
    fc.property(dateSalad(), published, (text, when) => {
      for (const { value } of datesIn(text, when)) {
        if (!value) continue;
        expect(value.start.earliest).toBeLessThanOrEqual(value.start.latest);
        expect(value.end.earliest).toBeLessThanOrEqual(value.end.latest);
        expect(value.start.earliest).toBeLessThanOrEqual(value.end.latest);
        expect(value.days.least).toBeLessThanOrEqual(value.days.most);
      }
    }),
  );
});

it.each([
  'the ',
  'Monday to ',
  '1-2-',
  'two hundred and ',
  'November 7 ',
  '“today ',
  'a year ago earlier ',
  '(((((((',
])('reads 60,000 units of %j: quadratic work would run out of time', (unit) => {
  const text = unit.repeat(60_000 / unit.length);
  expect(() => datesIn(text, '2022-11-08')).not.toThrow();
});
