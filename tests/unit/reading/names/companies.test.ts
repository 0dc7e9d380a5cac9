import { describe, expect, it } from 'vitest';
import { readText } from './names-of.ts';

function kindsOf(text: string): string[] {
  return readText(text).entities.map(({ kind, name }) => `${name}: ${kind}`);
}

describe('companies by what is said of them', () => {
  it.each<[string, string]>([
    ['Shares in Tolva fell.', 'Tolva: organisation'],
    ['It was owned by the carmaker Zolt.', 'Zolt: organisation'],
    ['They agreed to the takeover of Halm Vint.', 'Halm Vint: organisation'],
    [
      'Mont Vale said on Friday it would leave. It made a bid for Mont Vale.',
      'Mont Vale: organisation',
    ],
    ['Shares in Halm fell. Halm Estates agreed.', 'Halm Estates: organisation'],
    ['The investor Zolt bought it.', 'Zolt: organisation'],
    ['Talks with Deutsche Boerse failed.', 'Deutsche Boerse: organisation'],
    ['Moody\u2019s agreed.', "Moody's: organisation"],
  ])('%s', (text, expected) => {
    expect(kindsOf(text)).toContain(expected);
  });

  it.each<[string, string]>([
    ['She lives in Tolva.', 'Tolva: place'],
    ['Halm Vint said on Friday she would leave.', 'Halm Vint: person'],
    ['Ruiz campaign manager Bo Lind met Ana Ruiz. The Ruiz campaign won.', 'Ana Ruiz: person'],
    ['Halm said she would go. Halm Vint agreed.', 'Halm Vint: person'],
  ])('leaves %s', (text, expected) => {
    expect(kindsOf(text)).toContain(expected);
  });
});
