import { describe, expect, it } from 'vitest';
import { mentionLines, readText } from './names-of.ts';

const BODY = 'Foreign Minister Ana Ruiz said that talks with Piet Vos would go on.';

describe('headlines', () => {
  it.each<[string, string[]]>([
    ['CHILE HOPES AS RUIZ MEETS VOS', ['CHILE', 'RUIZ', 'VOS']],
    ['Ruiz Sends Message To Vos After New Talks', ['Ruiz', 'Vos']],
    ['Ana Ruiz Says Chile Will Wait', ['Ana Ruiz', 'Chile']],
    ['Omar Al-Rahim Says Chile Will Wait', ['Omar Al-Rahim', 'Chile']],
    ['Omar bin Rashid Al Hamad Says Yes', ['Omar bin Rashid Al Hamad']],
    ['New Security Trends And Growing Domestic Crisis', []],
  ])('%s', (headline, expected) => {
    const text = `${headline}\n\n${BODY}`;
    const found = readText(text)
      .mentions.filter(({ start }) => start < headline.length)
      .map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(expected);
  });

  it('takes a line of names for names', () => {
    expect(mentionLines('Ana Ruiz, Piet Vos, Carla Beni')).toHaveLength(3);
  });
});
