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

  it('stays with those who said it, named or not', () => {
    const text = 'While it rained, villagers said the bridge was shut, the Daily Post reported.';
    expect(quotesOf(text)).toEqual(['villagers: the bridge was shut']);
  });

  it('is the other’s own where a paper reports the telling', () => {
    const text =
      'The paper reported that Ana Ruiz, the envoy, assured it that the bridge was “safe”.';
    expect(quotesOf(text)).toEqual(['Ana Ruiz: safe']);
  });
});
