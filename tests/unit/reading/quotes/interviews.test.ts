import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

describe('interviews', () => {
  it('gives answers after "A)" to the only person named before', () => {
    const text =
      'Questions to the port chief Ana Ruiz\n\nQ) Is the port shut?\n\nA) It is shut. We were late.\n\nQ) What did Bo Lind say?\n\nA) He said it was over.';
    expect(quotesOf(text)).toEqual([
      'Ana Ruiz: It is shut. We were late.',
      'Ana Ruiz: He said it was over.',
    ]);
  });

  it('leaves out the questions of a paper with a short form', () => {
    const text =
      'An Interview with Dr. Ana Ruiz\n\nPIJ: The port is shut. What is next?\n\nDr. Ana Ruiz: It has to open. We are ready.\n\nPIJ: What should be done?\n\nDr. Ana Ruiz: We have to talk.';
    expect(quotesOf(text)).toEqual([
      'Ana Ruiz: It has to open. We are ready.',
      'Ana Ruiz: We have to talk.',
    ]);
  });
});

describe('words passed on', () => {
  it.each<[string, string[]]>([
    [
      'The minister read reports quoting the rebel mediator as saying the port was shut.',
      ['the rebel mediator: the port was shut'],
    ],
    [
      'The Port Gazette reported one envoy as saying the port was shut.',
      ['one envoy: the port was shut'],
    ],
    [
      'Citing ‘one person with knowledge of it,’ the Port Gazette said the chief had left.',
      ['Port Gazette: the chief had left'],
    ],
  ])('%s', (text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });
});

describe('a name before what no comma ends', () => {
  it.each<[string, string[]]>([
    [
      'Ana Ruiz, Lusia’s envoy on the panel yesterday told the Post that the port was shut.',
      ['Ana Ruiz: the port was shut'],
    ],
    [
      'Ana Ruiz, speaking to the Post earlier today said she expects an end.',
      ['Ana Ruiz: she expects an end'],
    ],
    [
      'Unlike Ana Ruiz, the union’s chief said the port was shut.',
      ['the union’s chief: the port was shut'],
    ],
  ])('%s', (text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });
});

describe('small words', () => {
  it.each<[string, string[]]>([
    ['They have the final say over whether to accept the deal.', []],
    [
      'Ruiz said other points remained, such as the sick pay offered to council staff.',
      ['Ruiz: other points remained, such as the sick pay offered to council staff'],
    ],
    [
      'Ana Ruiz has this morning told envoys that the port was shut.',
      ['Ana Ruiz: the port was shut'],
    ],
  ])('%s', (text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });
});
