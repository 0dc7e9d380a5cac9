import { describe, expect, it } from 'vitest';
import { quotationsOf, quotesOf } from './quotes-of.ts';

describe('a speaker named after a comma', () => {
  it('is the one who has the office', () => {
    const text = '“We want guarantees,” said Acme’s national officer, Sharon Okafor.';
    expect(quotesOf(text)).toEqual(['Acme’s national officer, Sharon Okafor: We want guarantees,']);
    expect(quotationsOf(text)[0]?.speaker?.entities).toHaveLength(1);
  });

  it('is not somebody whom another clause names', () => {
    const text = '“We want guarantees,” said the union, and Sharon Okafor left.';
    expect(quotesOf(text)).toEqual(['the union: We want guarantees,']);
  });
});
