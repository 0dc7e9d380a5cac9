import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

describe('a statement told by another', () => {
  it('keeps all that is told, not only what somebody in it urged', () => {
    const text = 'The envoys met shipowners who urged patience, a port official said.';
    expect(quotesOf(text)).toEqual([
      'a port official: The envoys met shipowners who urged patience',
    ]);
  });

  it('ends where the clause of the other begins', () => {
    const text =
      'Ana Ruiz has expressed sorrow for the crew while offering to pay for the boat, the port council said.';
    expect(quotesOf(text)).toEqual([
      'Ana Ruiz: sorrow for the crew',
      'Ana Ruiz: to pay for the boat',
    ]);
  });
});
