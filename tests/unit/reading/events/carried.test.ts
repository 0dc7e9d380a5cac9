import { describe, expect, it } from 'vitest';
import { linesOf } from './reports-of.ts';

/** People of talks that name nobody: carried from those told before where the words point back, and only there. */
describe('people carried from the talks told before', () => {
  it.each([
    [
      'Ana Ruiz and Bo Lind met in Oslo on March 3. Negotiations had broken down in May 2030.',
      'Negotiations: talks, held; Ana Ruiz, Bo Lind; 2030-05',
    ],
    [
      'Ana Ruiz will meet Bo Lind in Oslo on March 20. The previous round of talks ended on Monday.',
      'talks: talks, held; Ana Ruiz, Bo Lind; 2031-03-10',
    ],
  ])('%s', (text, line) => {
    expect(linesOf(text).at(-1)).toBe(line);
  });

  it.each([
    // Talks of their own: over what, of whom.
    'Ana Ruiz and Bo Lind met in Oslo on March 3. The budget talks of the committees begin in May.',
    'Ana Ruiz and Bo Lind met in Oslo on March 3. The coalition talks had broken down in May 2030.',
    // Another meeting was told in between.
    'Ana Ruiz and Bo Lind met in Oslo on March 3. A council of elders met in Lima. The previous round of talks ended in May 2030.',
    // Nobody was told to meet.
    'Ana Ruiz praised Bo Lind. Negotiations had broken down in May 2030.',
  ])('nobody: %s', (text) => {
    expect(linesOf(text).at(-1)).not.toContain('Ruiz');
  });
});
