import { describe, expect, it } from 'vitest';
import { mentionLines, roleLines } from './names-of.ts';

describe('names', () => {
  it('tells people, states, cities and bodies', () => {
    expect(mentionLines('Foreign Minister Ana Ruiz of Chile met Piet Vos in Geneva.')).toEqual([
      'Ana Ruiz = Ana Ruiz [person name]',
      'Chile = Chile [country name]',
      'Piet Vos = Piet Vos [person name]',
      'Geneva = Geneva [place name]',
    ]);
  });

  it('ties surnames and pronouns to the name', () => {
    expect(mentionLines('Ana Ruiz arrived. Ruiz said she would stay.')).toEqual([
      'Ana Ruiz = Ana Ruiz [person name]',
      'Ruiz = Ana Ruiz [person partial]',
      'she = Ana Ruiz [person pronoun]',
    ]);
  });

  it.each([
    ['Peruvian Foreign Minister Ana Ruiz left.', ['Ana Ruiz: foreign minister of Peru']],
    [
      'The foreign ministers of Chile and Peru, Ana Ruiz and Piet Vos, met.',
      ['Ana Ruiz: foreign minister of Chile', 'Piet Vos: foreign minister of Peru'],
    ],
    [
      'Erik Olsen, the deputy prime minister of Norway, left.',
      ['Erik Olsen: deputy prime minister of Norway'],
    ],
  ])('%s', (text, expected) => {
    expect(roleLines(text)).toEqual(expected);
  });
});
