import { describe, expect, it } from 'vitest';
import { mentionLines, readText } from './names-of.ts';

describe('people', () => {
  it.each<[string, string[]]>([
    [
      'Ana Ruiz arrived. Ms. Ruiz said she would stay.',
      [
        'Ana Ruiz = Ana Ruiz [person name]',
        'Ruiz = Ana Ruiz [person partial]',
        'she = Ana Ruiz [person pronoun]',
      ],
    ],
    [
      'President Kim Su-min met Ursula van der Berg. Kim thanked van der Berg.',
      [
        'Kim Su-min = Kim Su-min [person name]',
        'Ursula van der Berg = Ursula van der Berg [person name]',
        'Kim = Kim Su-min [person partial]',
        'van der Berg = Ursula van der Berg [person partial]',
      ],
    ],
    [
      'Vice Premier He Lifang spoke. He left.',
      ['He Lifang = He Lifang [person name]', 'He = He Lifang [person pronoun]'],
    ],
    [
      'President Bashir al-Tarek left. Al-Tarek said so.',
      [
        'Bashir al-Tarek = Bashir al-Tarek [person name]',
        'Al-Tarek = Bashir al-Tarek [person partial]',
      ],
    ],
    [
      'Ana Ruiz met Piet Vos. The Ruiz-Vos meeting was short.',
      [
        'Ana Ruiz = Ana Ruiz [person name]',
        'Piet Vos = Piet Vos [person name]',
        'Ruiz-Vos = Ana Ruiz + Piet Vos [person pair]',
      ],
    ],
    [
      'Gen. Omar Haddad, known as Tiger, spoke. Tiger said no.',
      [
        'Omar Haddad = Omar Haddad [person name]',
        'Tiger = Omar Haddad [person partial]',
        'Tiger = Omar Haddad [person partial]',
      ],
    ],
    [
      'Milan Kovar visited Milan.',
      ['Milan Kovar = Milan Kovar [person name]', 'Milan = Milan [place name]'],
    ],
    [
      'Ben Ruiz met Al Vos. Ruiz thanked Vos.',
      [
        'Ben Ruiz = Ben Ruiz [person name]',
        'Al Vos = Al Vos [person name]',
        'Ruiz = Ben Ruiz [person partial]',
        'Vos = Al Vos [person partial]',
      ],
    ],
    [
      'Paul Singer met Tom Del Monte. Singer left.',
      [
        'Paul Singer = Paul Singer [person name]',
        'Tom Del Monte = Tom Del Monte [person name]',
        'Singer = Paul Singer [person partial]',
      ],
    ],
    ['Sen. Ana Ruiz, R-Texas, spoke.', ['Ana Ruiz = Ana Ruiz [person name]']],
    [
      'Ceyhun Tolvov left. Jeyhun Tolvov said so.',
      [
        'Ceyhun Tolvov = Jeyhun Tolvov [person name]',
        'Jeyhun Tolvov = Jeyhun Tolvov [person name]',
      ],
    ],
    [
      'H.E. Ana Ruiz met Tran Thu Ha.',
      ['Ana Ruiz = Ana Ruiz [person name]', 'Tran Thu Ha = Tran Thu Ha [person name]'],
    ],
    [
      'Sun Wenli met Lt-Gen Omar Haddad and MK Piet Vos. On Sun Ana Ruiz left.',
      [
        'Sun Wenli = Sun Wenli [person name]',
        'Omar Haddad = Omar Haddad [person name]',
        'Piet Vos = Piet Vos [person name]',
        'Ana Ruiz = Ana Ruiz [person name]',
      ],
    ],
    [
      'Pope Clement spoke. Clement left. Witnesses said so.',
      ['Clement = Pope Clement [person name]', 'Clement = Pope Clement [person partial]'],
    ],
    [
      'Damon Hill met Barry Lane.',
      ['Damon Hill = Damon Hill [person name]', 'Barry Lane = Barry Lane [person name]'],
    ],
  ])('%s', (text, expected) => {
    expect(mentionLines(text)).toEqual(expected);
  });

  it('merges a misspelt name when the other words agree', () => {
    const text = 'Prime Minister Ilir Bakalli spoke. Ilir Bakali left. Bakalla was tired.';
    expect(mentionLines(text)).toEqual([
      'Ilir Bakalli = Ilir Bakalli [person name]',
      'Ilir Bakali = Ilir Bakalli [person name]',
      'Bakalla = Ilir Bakalli [person partial]',
    ]);
  });

  it('keeps two given names of the lexicon apart', () => {
    expect(readText('Mario Silva met Maria Silva.').entities.map(({ name }) => name)).toEqual([
      'Mario Silva',
      'Maria Silva',
    ]);
  });

  it('tells namesakes apart by their title', () => {
    const text = 'President Ilan Meir met Judge Dov Meir. President Meir spoke.';
    expect(mentionLines(text).at(-1)).toBe('Meir = Ilan Meir [person partial]');
  });

  it('sends a pronoun to somebody of its gender', () => {
    const text = 'Ana Ruiz met Peter Vos in Lima. She smiled. He did not.';
    expect(mentionLines(text).slice(3)).toEqual([
      'She = Ana Ruiz [person pronoun]',
      'He = Peter Vos [person pronoun]',
    ]);
  });

  it('leaves a pronoun unresolved when nobody was named', () => {
    expect(mentionLines('Nothing was known. She said no.')).toEqual(['She = ? [person pronoun]']);
  });
});

describe('people among other words', () => {
  it.each<[string, string[]]>([
    ['Ana Ruiz wrote on Twitter.', ['Ana Ruiz = Ana Ruiz [person name]']],
    [
      'Republican Ana Ruiz met Officer Piet Vos.',
      ['Ana Ruiz = Ana Ruiz [person name]', 'Piet Vos = Piet Vos [person name]'],
    ],
    ['Recently Ana Ruiz left.', ['Ana Ruiz = Ana Ruiz [person name]']],
    ['Ana Ruiz (R-Mo.) left.', ['Ana Ruiz = Ana Ruiz [person name]']],
    [
      'Vice Premier He Lifang left. Ana Ruiz told He so.',
      [
        'He Lifang = He Lifang [person name]',
        'Ana Ruiz = Ana Ruiz [person name]',
        'He = He Lifang [person pronoun]',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(mentionLines(text)).toEqual(expected);
  });
});
