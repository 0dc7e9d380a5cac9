import { describe, expect, it } from 'vitest';
import { readText, roleLines } from './names-of.ts';

describe('roles', () => {
  it.each<[string, string[]]>([
    ['Peruvian Foreign Minister Ana Ruiz left.', ['Ana Ruiz: foreign minister of Peru']],
    ['Foreign Minister of Peru Ana Ruiz left.', ['Ana Ruiz: foreign minister of Peru']],
    ['Foreign Minister Ana Ruiz of Peru left.', ['Ana Ruiz: foreign minister of Peru']],
    ['Peru’s foreign minister, Ana Ruiz, left.', ['Ana Ruiz: foreign minister of Peru']],
    ['Ana Ruiz, Peru’s foreign minister, left.', ['Ana Ruiz: foreign minister of Peru']],
    [
      'Ana Ruiz, Secretary of the Security Council of Peru, left.',
      ['Ana Ruiz: secretary of the security council of Peru'],
    ],
    [
      'U.S. Assistant Secretary of State for European and Eurasian Affairs Ana Ruiz left.',
      ['Ana Ruiz: assistant secretary of state for european and eurasian affairs of United States'],
    ],
    [
      'State Department spokesperson Ana Ruiz left.',
      ['Ana Ruiz: spokesperson of State Department'],
    ],
    [
      'the Peru President’s Foreign Policy Advisor Ana Ruiz left.',
      ['Ana Ruiz: foreign policy advisor of Peru'],
    ],
    [
      'Former U.S. Ambassador to Peru Ana Ruiz left.',
      ['Ana Ruiz: former ambassador of United States'],
    ],
    ['Ana Ruiz, who served as ambassador to Peru, left.', ['Ana Ruiz: former ambassador']],
    [
      'Peru’s Prime Minister and Defense Minister Ana Ruiz left.',
      ['Ana Ruiz: prime minister of Peru', 'Ana Ruiz: defense minister of Peru'],
    ],
    [
      'Ana Ruiz, the minister of Peru and the leader of the Green Party, left.',
      ['Ana Ruiz: minister of Peru', 'Ana Ruiz: leader of Green Party'],
    ],
    [
      'Peru’s foreign ministry spokeswoman Ana Ruiz left.',
      ['Ana Ruiz: foreign ministry spokeswoman of Peru'],
    ],
    ['Peru’s Ana Ruiz left.', []],
    [
      'Chilean Foreign Minister Piet Vos met his Peruvian counterpart Ana Ruiz.',
      ['Piet Vos: foreign minister of Chile', 'Ana Ruiz: foreign minister of Peru'],
    ],
    [
      'The U.S. special envoy for Peru, Ana Ruiz, left.',
      ['Ana Ruiz: special envoy for peru of United States'],
    ],
    [
      'Chief Executive Officer Ana Ruiz of Acme Corp. left.',
      ['Ana Ruiz: chief executive officer of Acme Corp.'],
    ],
  ])('%s', (text, expected) => {
    expect(roleLines(text)).toEqual(expected);
  });

  it('zips lists of states and names', () => {
    expect(
      roleLines('The foreign ministers of Chile and Peru, Piet Vos and Ana Ruiz, met.'),
    ).toEqual(['Piet Vos: foreign minister of Chile', 'Ana Ruiz: foreign minister of Peru']);
    expect(roleLines('Prime Ministers Piet Vos of Chile and Ana Ruiz of Peru met.')).toEqual([
      'Piet Vos: prime minister of Chile',
      'Ana Ruiz: prime minister of Peru',
    ]);
  });

  it('settles a list in the wrong order by what is said elsewhere', () => {
    const text =
      'The foreign ministers of Peru and Chile, Piet Vos and Ana Ruiz, met. Chilean Foreign Minister Piet Vos left.';
    expect(roleLines(text).filter((line) => line.startsWith('Piet'))).toEqual([
      'Piet Vos: foreign minister of Chile',
      'Piet Vos: foreign minister of Chile',
    ]);
  });

  it('marks an office as unsure when two people can be meant', () => {
    const text =
      'They met Ana Ruiz, the deputy minister and the co-chair of the Lima Group, adviser Piet Vos.';
    const unsure = readText(text).entities.flatMap(({ name, roles }) =>
      roles
        .filter(({ rule }) => rule === 'names/office-unsure')
        .map(({ office }) => `${name} ${office}`),
    );
    expect(unsure).toEqual(['Ana Ruiz co-chair', 'Piet Vos co-chair']);
  });

  it('holds the words of the whole office', () => {
    const text = 'Then the Peruvian former foreign minister Ana Ruiz left.';
    const [role] = readText(text).entities[0]?.roles ?? [];
    expect(text.slice(role?.start, role?.end)).toBe('Peruvian former foreign minister');
    expect(role?.former).toBe(true);
  });

  it.each([
    'An official luncheon took place.',
    'The general mood was good.',
    'The party leader board met.',
    'She read the author of the book.',
  ])('%s names nobody', (text) => {
    expect(readText(text).entities.filter(({ kind }) => kind === 'person')).toEqual([]);
  });
});

describe('roles in running news', () => {
  it.each<[string, string[]]>([
    ['Chile’s war cabinet minister Ana Ruiz left.', ['Ana Ruiz: cabinet minister of Chile']],
    ['Chilean business tycoon Ana Ruiz left.', ['Ana Ruiz: tycoon of Chile']],
    ['Ana Ruiz, who was then the president of Peru, left.', ['Ana Ruiz: former president of Peru']],
    [
      'Sudan’s army chief Gen. Omar Haddad left.',
      ['Omar Haddad: army chief of Sudan', 'Omar Haddad: general of Sudan'],
    ],
    ['Saudi Ambassador to Peru Ana Ruiz left.', ['Ana Ruiz: ambassador of Saudi Arabia']],
    [
      'Robert Vos, who served as the Ruiz administration’s Peru envoy, left.',
      ['Robert Vos: former peru envoy of Ruiz administration'],
    ],
    [
      'Peruvian envoy Bo Lind spoke. Lind’s visit follows President Ana Ruiz’s speech.',
      ['Bo Lind: envoy of Peru', 'Ana Ruiz: president'],
    ],
    [
      'Prime Minister Ana Ruiz left. The Chilean prime minister said so.',
      ['Ana Ruiz: prime minister', 'Ana Ruiz: prime minister of Chile'],
    ],
    [
      'The Green Union’s chancellor candidate Ana Ruiz met the presidential hopeful Bo Lind.',
      ['Ana Ruiz: chancellor candidate of Green Union', 'Bo Lind: presidential hopeful'],
    ],
    [
      'Minister of Minerals Ana Ruiz left with Minister for Chile Bo Lind.',
      ['Ana Ruiz: minister of minerals'],
    ],
    [
      'Green Union board member and Foreign Minister Ana Ruiz left.',
      ['Ana Ruiz: board member of Green Union', 'Ana Ruiz: foreign minister'],
    ],
    ['Ana Ruiz, Chilean president discuss trade. Ana Ruiz left.', []],
    [
      'According to a Green Union spokesperson, Ana Ruiz and Bo Lind met.',
      ['Green Union spokesperson: spokesperson of Green Union'],
    ],
    ['The Green Union spokesperson, Ana Ruiz, left.', ['Ana Ruiz: spokesperson of Green Union']],
    ['As well as the crown prince, Mr. Vos met Ana Ruiz.', []],
    [
      'Prince Omar Haddad met his Chilean counterpart Ana Ruiz. Foreign Minister Prince Piet Vos left.',
      ['Omar Haddad: prince', 'Piet Vos: foreign minister', 'Piet Vos: prince'],
    ],
    [
      'Princess Ana Ruiz, Chile’s ambassador to Peru, left.',
      ['Ana Ruiz: princess', 'Ana Ruiz: ambassador of Chile'],
    ],
    [
      'He met Ana Ruiz, the leader of the majority in the house, and Bo Lind.',
      ['Ana Ruiz: leader'],
    ],
    [
      'The head of the Chilean government’s negotiating team, Ana Ruiz, left.',
      ['Ana Ruiz: head of the negotiating team of Chile'],
    ],
    ['Acme Chief Executive Ana Ruiz left Acme.', ['Ana Ruiz: chief executive of Acme']],
  ])('%s', (text, expected) => {
    expect(roleLines(text)).toEqual(expected);
  });
});
