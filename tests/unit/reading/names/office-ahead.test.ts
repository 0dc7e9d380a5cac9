import { describe, expect, it } from 'vitest';
import { mentionLines, roleLines } from './names-of.ts';

describe('an office told before its holder', () => {
  it.each<[string, string[]]>([
    [
      'Chile’s foreign minister said on Monday that talks would resume. Ana Ruiz spoke in Lima.',
      ['Ana Ruiz: foreign minister of Chile'],
    ],
    ['The Chilean president left for Lima. “No,” Ana Ruiz said.', ['Ana Ruiz: president of Chile']],
    [
      'Chile’s president left for Lima. President Ana Ruiz met reporters.',
      ['Ana Ruiz: president of Chile', 'Ana Ruiz: president'],
    ],
    [
      'Ruiz rejects plan\n\nThe Chilean president said on Monday that she would not agree. Ruiz met reporters.',
      ['Ruiz: president of Chile'],
    ],
  ])('goes to the one named next: %s', (text, expected) => {
    expect(roleLines(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['who stands beside an apposition', 'Chile’s president left. Greta Lund, a farmer, protested.'],
    ['who holds another office', 'Chile’s president left. Envoy Piet Vos said no.'],
    ['who is met', 'He met Chile’s president. Greta Lund left.'],
    ['who is of another state', 'Chile’s president left. Peru’s Piet Vos said no.'],
    [
      'who stands beside a second office',
      'Chile’s president left. Peru’s premier left. Ana Ruiz sang.',
    ],
  ])('is not that of one %s', (_, text) => {
    expect(roleLines(text)).toContain('President of Chile: president of Chile');
  });

  it('shows the one named wherever the office stands', () => {
    const text = 'Chile’s president left for Lima. Ana Ruiz said no.';
    expect(mentionLines(text)).toContain('Chile’s president = Ana Ruiz [person description]');
  });
});

describe('descriptions with a body of their own', () => {
  it.each<[string, string]>([
    [
      'Foreign Minister Ana Ruiz of Chile arrived. The United Nations mediator said no.',
      'The United Nations mediator = United Nations mediator [unnamed description]',
    ],
    [
      'Ana Ruiz met Peru’s foreign minister. She thanked the ASEAN foreign ministers.',
      'the ASEAN foreign ministers = ASEAN foreign ministers [unnamed description]',
    ],
    [
      'President Piet Vos came. The leader of the opposition Green Union left.',
      'The leader of the opposition Green Union = Leader of Green Union [unnamed description]',
    ],
  ])('are nobody of another body: %s', (text, expected) => {
    expect(mentionLines(text)).toContain(expected);
  });
});

describe('parties', () => {
  it('are bodies rather than people', () => {
    const text =
      'The Green Union and the Harbour League met. Ana Ruiz met Piet Vos. The parties agreed.';
    expect(mentionLines(text).at(-1)).toBe(
      'The parties = Green Union + Harbour League [organisation description]',
    );
  });
});

describe('those who lead a delegation', () => {
  it.each<[string, string[]]>([
    [
      'The head of the Chilean delegation left.',
      ['Head of the Delegation of Chile: head of the delegation of Chile'],
    ],
    [
      'The head of the Chilean delegation, presidential adviser Ana Ruiz, left.',
      ['Ana Ruiz: head of the delegation of Chile', 'Ana Ruiz: presidential adviser of Chile'],
    ],
  ])('are no heads of the state: %s', (text, expected) => {
    expect(roleLines(text)).toEqual(expected);
  });
});
