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

describe('who tells what', () => {
  it.each([
    ['The report found that the bridge was unsafe.', 'The report: the bridge was unsafe'],
    [
      'Bo Lind, who was there last May, argued his fight for the bridge was not over.',
      'Bo Lind: his fight for the bridge was not over',
    ],
    ['Instead, he said, he was angry at the “old guard” of it.', 'he: old guard'],
    ['They did agree that “both sides shall wait.”', 'They: both sides shall wait.'],
    [
      'The ministry called Ostmark’s words on the islands that lie in the northern part of the strait “absurd and false”.',
      'The ministry: absurd and false',
    ],
    ['Ana Ruiz dubbed the vote a farce.', 'Ana Ruiz: the vote a farce'],
    [
      'The bridge is “shut for good”, according to Ana Ruiz’s explanations.',
      'Ana Ruiz: shut for good',
    ],
    ['“It is shut,” Ana Ruiz was quoting as saying.', 'Ana Ruiz: It is shut,'],
    [
      'A part of the trouble, say the envoys, is the bridge.',
      'the envoys: A part of the trouble | is the bridge',
    ],
  ])('is read: %s', (text, expected) => {
    expect(quotesOf(text)).toEqual([expected]);
  });

  it.each([
    'Ana Ruiz found that the door was shut.',
    'The self-described sailor left on Friday.',
    'He keeps a stance which holds appeal to voters in the north.',
    'The envoys left the port on Friday, citing the weather.',
    'The crowd applauded loudly.',
    'Both states pushed for a meeting in May.',
  ])('is not where nobody tells anything: %s', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });
});
