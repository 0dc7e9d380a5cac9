import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText } from '../../../support/any-text.ts';
import { readText } from './names-of.ts';

const WORDS =
  'Ana Ruiz , and the two ministers of Chile Peru ’s foreign minister President said Washington he They official Corp . Ministry for - ( )'.split(
    ' ',
  );

/** Word salad of what the rules look for. */
function nameSalad(): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
}

it('keeps mentions and roles inside the text and in order, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(anyText(), nameSalad()), (text) => {
      const { entities, mentions } = readText(text);
      let last = 0;
      for (const mention of mentions) {
        expect(mention.start).toBeGreaterThanOrEqual(last);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.end).toBeLessThanOrEqual(text.length);
        for (const entity of mention.entities) expect(entities[entity]).toBeDefined();
        last = mention.start;
      }
      for (const { start, end } of entities.flatMap(({ roles }) => roles))
        expect(text.slice(start, end).trim()).not.toBe('');
    }),
  );
});

it('gives every entity a mention', () => {
  fc.assert(
    fc.property(nameSalad(), (text) => {
      const { entities, mentions } = readText(text);
      const named = new Set(mentions.flatMap((mention) => mention.entities));
      expect([...named].toSorted((a, b) => a - b)).toEqual(entities.map((_, i) => i));
    }),
  );
});

it('reads a long text of ever new names', () => {
  const syllables = ['ba', 'du', 'mi', 'ro', 'ke', 'la'];
  const word = (n: number): string => {
    const letters = [n % 6, Math.floor(n / 6) % 6, Math.floor(n / 36) % 6, Math.floor(n / 216) % 6];
    const text = letters.map((i) => syllables[i] ?? '').join('');
    return text.slice(0, 1).toUpperCase() + text.slice(1);
  };
  const lines = Array.from({ length: 2000 }, (_, i) => `Minister Ana ${word(i)} met the minister.`);
  expect(readText(lines.join(' ')).mentions.length).toBeGreaterThan(2000);
});
