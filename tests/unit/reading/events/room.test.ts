import { describe, expect, it } from 'vitest';
import { peopleOf } from './reports-of.ts';

/** Sentences, and who was in the room by them. */
describe('who is put in the room', () => {
  it.each([
    // A title with a stop.
    ['Ana Ruiz and Bo Lind spoke. Ms. Ruiz held talks with Mr. Lind in Oslo.', 'Ana Ruiz, Bo Lind'],
    // A description between marks.
    ['Ana Ruiz said she held “long and fruitful” talks with Bo Lind in Oslo.', 'Ana Ruiz, Bo Lind'],
  ])('%s', (text, people) => {
    expect(peopleOf(text).at(-1)).toBe(people);
  });
});
