import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

describe('a clause without "that"', () => {
  it.each([
    ['Ana Ruiz wrote they may have come too late.', 'Ana Ruiz: they may have come too late'],
    ['Ana Ruiz warned Norway would pay the price.', 'Ana Ruiz: Norway would pay the price'],
    ['Most envoys agreed they had no choice.', 'envoys: they had no choice'],
  ])('opens with its subject: %s', (text, expected) => {
    expect(quotesOf(text)).toEqual([expected]);
  });

  it('is no object with a clause of its own', () => {
    expect(quotesOf('Ana Ruiz wrote a law that was never read.')).toEqual([]);
  });
});

describe('what stands between the verb and its words', () => {
  it.each([
    [
      'Ana Ruiz told the Post’s “Good Day” on Monday that the bridge was shut.',
      'Ana Ruiz: the bridge was shut',
    ],
    [
      'Ana Ruiz told a Norwegian mission which visited her that the bridge was shut.',
      'Ana Ruiz: the bridge was shut',
    ],
    ['Ana Ruiz said this Thursday (3) that the bridge was shut.', 'Ana Ruiz: the bridge was shut'],
    ['As Ana Ruiz told the Daily Post, the bridge is shut.', 'Ana Ruiz: the bridge is shut'],
    ['As reported by the Daily Post, the bridge is shut.', 'Daily Post: the bridge is shut'],
    [
      'The bridge, Ana Ruiz said, was shut, because it was old.',
      'Ana Ruiz: The bridge | was shut, because it was old',
    ],
    [
      'It makes sense to wait, Ana Ruiz said, for envoys to come.',
      'Ana Ruiz: It makes sense to wait | for envoys to come',
    ],
    ['Ana Ruiz used a speech on Friday to warn that war was near.', 'Ana Ruiz: war was near'],
    ['Ana Ruiz took to the radio to claim the bridge was shut.', 'Ana Ruiz: the bridge was shut'],
  ])('is stepped over: %s', (text, expected) => {
    expect(quotesOf(text).map((line) => line.replace(/^the /, ''))).toEqual([expected]);
  });

  it('is no verb with "used to"', () => {
    expect(quotesOf('Ana Ruiz used to warn people.')).toEqual([]);
  });
});

describe('who speaks', () => {
  it.each([
    [
      'Ana Ruiz freed money to mend the bridge and on Monday announced it would open.',
      'Ana Ruiz: it would open',
    ],
    [
      'An aide to Ana Ruiz, Bo Lind, said on Monday that the bridge was shut.',
      'Bo Lind: the bridge was shut',
    ],
    [
      'Ana Ruiz, when commenting on the talks, said that the bridge was shut.',
      'Ana Ruiz: the bridge was shut',
    ],
    ['The union called it “absurd”.', 'The union: absurd'],
  ])('is the one of the clause: %s', (text, expected) => {
    expect(quotesOf(text)).toEqual([expected]);
  });

  it('is not to whom a letter goes', () => {
    const text = 'In May Bo Lind wrote a letter to Ana Ruiz, asking that the bridge be opened.';
    expect(quotesOf(text)).toEqual(['Bo Lind: the bridge be opened']);
  });
});
