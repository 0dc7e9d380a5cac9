import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

describe('a source named in a phrase', () => {
  it.each([
    ['In her opinion, the bridge should be shut.', 'her: the bridge should be shut'],
    ['In Ana Ruiz’s view, the bridge should be shut.', 'Ana Ruiz: the bridge should be shut'],
    ['In the words of Ana Ruiz, the bridge is “a disgrace”.', 'Ana Ruiz: a disgrace'],
    ['The bridge, in Ana Ruiz’s opinion, is old.', 'Ana Ruiz: The bridge | is old'],
  ])('has said the clause: %s', (text, expected) => {
    expect(quotesOf(text)).toEqual([expected]);
  });

  it.each([
    'In view of the weather, the bridge was shut.',
    'In her view of the bay, ships came and went.',
    'The ships came in full view of the port, and left.',
  ])('is none in what one sees: %s', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });
});

describe('"made clear"', () => {
  it.each([
    ['Ana Ruiz made it clear that the bridge would stay shut.', 'Ana Ruiz'],
    ['Ana Ruiz has made very clear that the bridge would stay shut.', 'Ana Ruiz'],
  ])('tells what follows: %s', (text, speaker) => {
    expect(quotesOf(text)).toEqual([`${speaker}: the bridge would stay shut`]);
  });

  it('is no other "clear"', () => {
    expect(quotesOf('It is clear that the bridge would stay shut.')).toEqual([]);
    expect(quotesOf('Ana Ruiz has not made clear that it would stay shut.')).toEqual([]);
  });
});

describe('what is rejected as something', () => {
  it('is told in marks', () => {
    expect(quotesOf('Ana Ruiz rejected the claim as “baseless and absurd”.')).toEqual([
      'Ana Ruiz: baseless and absurd',
    ]);
  });
});
