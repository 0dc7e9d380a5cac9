import { describe, expect, it } from 'vitest';
import { mentionLines } from './names-of.ts';

/** Only the mentions by description or pronoun. */
function described(text: string): string[] {
  return mentionLines(text).filter((line) => /description\]|pronoun\]/.test(line));
}

const PAIR =
  'Foreign Minister of Chile Ana Ruiz and Foreign Minister Piet Vos of Peru met in Lima.';

describe('a holder under another word', () => {
  it.each<[string, string[]]>([
    [
      'The talks are over, Kremlin aide Ana Ruiz told reporters. The presidential aide added that nobody had left.',
      ['The presidential aide = Ana Ruiz [person description]'],
    ],
    [
      'Kremlin aide Ana Ruiz told reporters on Monday. The Kremlin representative said that nobody had left.',
      ['The Kremlin representative = Ana Ruiz [person description]'],
    ],
    [
      'Chilean Minister for Europe and Foreign Affairs Ana Ruiz came. The Chilean foreign minister said that nobody had left.',
      ['The Chilean foreign minister = Ana Ruiz [person description]'],
    ],
    [
      'United Nations Secretary-General Ana Ruiz came on Monday. The UN chief said that nobody had left.',
      ['The UN chief = Ana Ruiz [person description]'],
    ],
    [
      'Kremlin aide Ana Ruiz told reporters on Monday. A Kremlin representative said that nobody had left.',
      ['A Kremlin representative = Kremlin representative [unnamed description]'],
    ],
  ])('%s', (text, expected) => {
    expect(described(text)).toEqual(expected);
  });
});

describe('descriptions', () => {
  it.each<[string, string[]]>([
    ['They smiled.', ['They = Ana Ruiz + Piet Vos [person pronoun]']],
    ['The two ministers smiled.', ['The two ministers = Ana Ruiz + Piet Vos [person description]']],
    [
      'The two top diplomats smiled.',
      ['The two top diplomats = Ana Ruiz + Piet Vos [person description]'],
    ],
    ['Both sides agreed.', ['Both sides = Ana Ruiz + Piet Vos [person description]']],
    ['The Peruvian minister smiled.', ['The Peruvian minister = Piet Vos [person description]']],
    [
      'The Chilean and Peruvian foreign ministers smiled.',
      ['The Chilean and Peruvian foreign ministers = Ana Ruiz + Piet Vos [person description]'],
    ],
    [
      'The foreign ministers of Peru and Chile smiled.',
      ['The foreign ministers of Peru and Chile = Piet Vos + Ana Ruiz [person description]'],
    ],
    [
      'The deputy prime ministers of Chile and Peru smiled.',
      [
        'The deputy prime ministers of Chile and Peru = Deputy Prime Minister of Chile + Deputy Prime Minister of Peru [unnamed description]',
      ],
    ],
    ['The three generals smiled.', []],
    ['The two presidents smiled.', ['The two presidents = ? [person description]']],
  ])('after two ministers: %s', (text, expected) => {
    expect(described(`${PAIR} ${text}`)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'Secretary of State Ana Ruiz came. The Secretary left.',
      ['The Secretary = Ana Ruiz [person description]'],
    ],
    [
      'Secretary of State Ana Ruiz came. Secretary then met them.',
      ['Secretary = Ana Ruiz [person description]', 'them = ? [person pronoun]'],
    ],
    [
      'Talks between Chile and Peru began. The two countries agreed. Both countries hope.',
      [
        'The two countries = Chile + Peru [country description]',
        'Both countries = Chile + Peru [country description]',
      ],
    ],
    ['The two countries agreed.', ['The two countries = ? [person description]']],
    [
      'Leaders of Chile and Peru met.',
      ['Leaders of Chile and Peru = Leader of Chile + Leader of Peru [unnamed description]'],
    ],
    [
      'Chilean Foreign Minister Ana Ruiz greeted her Peruvian counterpart.',
      [
        'her Peruvian counterpart = Foreign Minister of Peru [unnamed description]',
        'her = Ana Ruiz [person pronoun]',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(described(text)).toEqual(expected);
  });

  it('keeps unnamed officials apart and finds the right one again', () => {
    const text =
      'A senior State Department official said yes. The official said more. Another senior U.S. official familiar with the talks said no. The official left.';
    expect(described(text)).toEqual([
      'A senior State Department official = senior State Department official [unnamed description]',
      'The official = senior State Department official [unnamed description]',
      'Another senior U.S. official familiar with the talks = senior U.S. official familiar with the talks [unnamed description]',
      'The official = senior U.S. official familiar with the talks [unnamed description]',
    ]);
  });

  it.each([
    'He works as a lawyer in Lima.',
    'Outside mediators can only do so much.',
    'It was a presidential visit.',
    'The book has two parties in it.',
  ])('%s: describes nobody', (text) => {
    expect(described(text).filter((line) => line.includes('description'))).toEqual([]);
  });
});

describe('parties in descriptions', () => {
  it.each<[string, string]>([
    [
      'Talks between Chile and Peru began. The leaders of the two countries met.',
      'The leaders of the two countries = Leader of Chile + Leader of Peru [unnamed description]',
    ],
    [
      'Talks between Chile and Peru began. She met the two countries’ envoys.',
      'the two countries’ envoys = envoys [unnamed description]',
    ],
    [
      'Talks between Chile and Peru began. The two countries’ foreign ministers met.',
      'The two countries’ foreign ministers = Foreign Minister of Chile + Foreign Minister of Peru [unnamed description]',
    ],
  ])('%s', (text, expected) => {
    expect(described(text)).toContain(expected);
  });

  it('names the ministers of both countries when their names follow', () => {
    const text =
      'Chile and Peru met. The foreign ministers of both countries, Ana Ruiz and Piet Vos, came.';
    expect(described(text)).toEqual(['both countries = Chile + Peru [country description]']);
  });
});

describe('descriptions in running news', () => {
  it.each<[string, string]>([
    [
      'President Ana Ruiz and Prime Minister Piet Vos of Peru met. The leaders of Chile and Peru smiled.',
      'The leaders of Chile and Peru = Ana Ruiz + Piet Vos [person description]',
    ],
    [
      'People familiar with the talks said Ana Ruiz would go. She left.',
      'She = Ana Ruiz [person pronoun]',
    ],
    [
      'Prime Minister Omar Haddad met Ana Ruiz. After an hour with Ms. Ruiz, the prime minister left.',
      'the prime minister = Omar Haddad [person description]',
    ],
    [
      'Foreign Minister Ana Ruiz and envoy Piet Vos met. According to these senior diplomats, it was hard.',
      'these senior diplomats = Ana Ruiz + Piet Vos [person description]',
    ],
    [
      'Foreign Minister Ana Ruiz and envoy Piet Vos met. It rained. It snowed. These senior diplomats said so.',
      'These senior diplomats = senior diplomats [unnamed description]',
    ],
    [
      'The Chilean delegation met the Peruvian side.',
      'The Chilean delegation = Delegation of Chile [group description]',
    ],
  ])('%s', (text, expected) => {
    expect(described(text)).toContain(expected);
  });

  it.each([
    'Ana Ruiz told analysts that it was hard.',
    'Benjamin Vos, the president’s adviser, left.',
  ])('%s: nobody unnamed speaks', (text) => {
    expect(described(text).filter((line) => line.includes('unnamed'))).toEqual([]);
  });
});
