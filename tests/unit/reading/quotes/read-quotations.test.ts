// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../support/any-text.ts';
import { quotationsOf, quotesOf } from './quotes-of.ts';

describe('marked words', () => {
  it.each<[string, string, string[]]>([
    ['speaker after', '“We agreed,” Ana Ruiz said on Friday.', ['Ana Ruiz: We agreed,']],
    ['verb first', '“We agreed,” said Ana Ruiz, the envoy.', ['Ana Ruiz: We agreed,']],
    ['speaker before', 'Ana Ruiz said: “We agreed.”', ['Ana Ruiz: We agreed.']],
    ['comma', 'Ana Ruiz said, “We agreed. All did.”', ['Ana Ruiz: We agreed. All did.']],
    ['interrupted', '“We agreed,” she said, “and left.”', ['she: We agreed, | and left.']],
    ['going on', '“We agreed,” she said. “All did.”', ['she: We agreed, | All did.']],
    ['hearer', 'Ana Ruiz told reporters in Lisbon: “We agreed.”', ['Ana Ruiz: We agreed.']],
    ['an office', '“We agreed,” said the foreign minister.', ['the foreign minister: We agreed,']],
    ['description', 'A senior official said “we agreed” twice.', ['A senior official: we agreed']],
  ])('%s', (_, text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });
});

describe('paraphrases', () => {
  it.each<[string, string, string[]]>([
    ['that', 'Ana Ruiz said that the deal was dead.', ['Ana Ruiz: the deal was dead']],
    ['no that', 'She said on Monday the deal was dead.', ['She: the deal was dead']],
    ['comma', 'The deal was dead, Ana Ruiz said.', ['Ana Ruiz: The deal was dead']],
    ['source', 'According to Ana Ruiz, the deal was dead.', ['Ana Ruiz: the deal was dead']],
    [
      'source after',
      'The deal was dead, according to officials.',
      ['officials: The deal was dead'],
    ],
    ['hearer', 'Ruiz told the Daily Post that it was dead.', ['Ruiz: it was dead']],
    [
      'two verbs',
      'She said it was dead, adding that all knew.',
      ['She: it was dead', 'She: all knew'],
    ],
    ['urging', 'She urged both sides to meet again.', ['She: both sides to meet again']],
  ])('%s', (_, text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });

  it('names whom the words come through', () => {
    const text = 'Officials said that it was dead, Daily Post reported on Monday.';
    const [found] = quotationsOf(text);
    expect(found?.chain.map(({ start, end }) => text.slice(start, end))).toEqual(['Daily Post']);
    expect(quotesOf(text)).toEqual(['Officials: it was dead']);
  });
});

describe('what is none', () => {
  it.each([
    'Ana Ruiz met the minister in Lisbon on Friday.',
    'The “old bridge” was closed again.',
    'The deal is said to be dead.',
    'That said, the deal may hold.',
    'She did not say whether the deal would hold.',
    'She will say that the deal is dead.',
    'The United States of the Old World was large.',
    'Her claim was noted by the press.',
    '',
  ])('%s', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });
});

it('gives parts in order inside the text, whatever the text', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      for (const { parts, speaker } of quotationsOf(`${text} said “${text}`)) {
        let last = 0;
        for (const part of parts) {
          expect(part.start).toBeGreaterThanOrEqual(last);
          expect(part.end).toBeGreaterThan(part.start);
          last = part.end;
        }
        expect(speaker === null || speaker.end > speaker.start).toBe(true);
      }
    }),
  );
});
