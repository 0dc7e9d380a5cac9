import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

describe('a paragraph of somebody’s words without marks', () => {
  it.each<[string, string, string[]]>([
    [
      'after "said in a statement:"',
      'Ana Ruiz said in a statement:\n\nWe are glad about the talks at the port.\n\nHowever, nothing is signed.',
      ['Ana Ruiz: We are glad about the talks at the port.'],
    ],
    [
      'that goes on with "I"',
      'Ana Ruiz said in a statement:\n\nWe are glad about the talks. They were long.\n\nI thank all who came.\n\nHowever, nothing is signed.',
      ['Ana Ruiz: We are glad about the talks. They were long. | I thank all who came.'],
    ],
    [
      'that closes a mark nobody opened',
      'The idea also pleased the port’s chief, Bo Lind:\n\nWe have heard of it for long. So it is old.”\n\nHowever, nothing is signed.',
      ['Bo Lind: We have heard of it for long. So it is old.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });

  it.each([
    ['a list', 'Ana Ruiz said the talks would be on:\n\n- the port and all its ships'],
    ['a heading', 'Ana Ruiz came to the port:\n\nMore on the talks'],
    ['nothing that tells', 'The port lies to the north:\n\nThe ships were all there on that day.'],
  ])('is none after %s', (_, text) => {
    expect(quotesOf(text).filter((line) => !line.includes('would be on'))).toEqual([]);
  });

  it('begins after "he said" where a last closing mark was never opened', () => {
    const text =
      '“There is no need to wait,” Ruiz told reporters. They waited for long. Shame on them.”';
    expect(quotesOf(text)).toEqual([
      'Ruiz: There is no need to wait, | They waited for long. Shame on them.',
    ]);
  });
});
