import { describe, expect, it } from 'vitest';
import { mentionLines, roleLines } from './names-of.ts';

describe('several of a body, nobody named', () => {
  it.each<[string, string]>([
    [
      'Green Union leaders met in Lima.',
      'Green Union leaders = Green Union leaders [unnamed description]',
    ],
    [
      'Ana Ruiz and Piet Vos met the leaders of the junta.',
      'the leaders of the junta = leaders of the junta [unnamed description]',
    ],
    ['The Harbour League (HL) representatives left.', 'Harbour League representatives'],
  ])('are kept as printed: %s', (text, expected) => {
    expect(mentionLines(text).join('; ')).toContain(expected);
  });

  it.each<[string]>([['The ASEAN Foreign Ministers’ Meeting was held.'], ['Leaders met in Lima.']])(
    'are nobody: %s',
    (text) => {
      expect(mentionLines(text).filter((line) => line.includes('unnamed'))).toEqual([]);
    },
  );

  it('are no people named before whose owner is another', () => {
    const text = 'President Ana Ruiz and Premier Piet Vos met. They met the leaders of the rebels.';
    expect(mentionLines(text).at(-1)).toBe(
      'the leaders of the rebels = leaders of the rebels [unnamed description]',
    );
  });
});

describe('groups and bodies that nobody names, where a meeting is told', () => {
  it.each<[string, string]>([
    [
      'Five public sector unions met Ana Ruiz.',
      'public sector unions = public sector unions [unnamed description]',
    ],
    ['The teachers’ union met Ana Ruiz.', 'The teachers’ union = teachers’ union [unnamed'],
    ['Ana Ruiz held talks with union leaders.', 'union leaders = union leaders [unnamed'],
    ['Ana Ruiz met senior union figures.', 'senior union figures = senior union figures [unnamed'],
    ['Rebels held talks in Lima.', 'Rebels = Rebels [unnamed description]'],
  ])('are somebody: %s', (text, expected) => {
    expect(mentionLines(text).join('; ')).toContain(expected);
  });

  it.each<[string]>([
    ['The union is on strike.'],
    ['The board meeting was held.'],
    ['Ana Ruiz met strong opposition.'],
    ['Ana Ruiz welcomed the job figures.'],
    ['A delegation led by Ana Ruiz met Bo Lind.'],
    ['Ana Ruiz met a rebel group, the Northern Army.'],
    ['Ana Ruiz met the head of the council, Bo Lind.'],
    ['The council of Lusia met in Lima.'],
    ['Ana Ruiz met the union Northern Star.'],
  ])('are nobody: %s', (text) => {
    expect(mentionLines(text).filter((line) => line.includes('unnamed'))).toEqual([]);
  });
});

describe('offices in short and long forms', () => {
  it.each<[string, string[]]>([
    [
      'British ministers met. Secretary of State Ana Ruiz left.',
      [
        'British ministers: minister of United Kingdom',
        'Ana Ruiz: secretary of state of United Kingdom',
      ],
    ],
    ['Secretary of State Ana Ruiz left.', ['Ana Ruiz: secretary of state of United States']],
    ['Chile’s FM said no.', ['Foreign Minister of Chile: foreign minister of Chile']],
    [
      'She met the EU High Representative for Foreign Affairs and Vice President of the Harbour League, Ana Ruiz.',
      [
        'Ana Ruiz: high representative for foreign affairs of European Union',
        'Ana Ruiz: vice president of Harbour League',
      ],
    ],
    [
      'The Vice President of the European Commission, Ana Ruiz, left.',
      ['Ana Ruiz: vice president of European Commission'],
    ],
    [
      'The Head of the EU Delegation to Chile, Ambassador Ana Ruiz, left.',
      ['Ana Ruiz: head of EU Delegation', 'Ana Ruiz: ambassador of EU Delegation'],
    ],
    [
      'Chile’s envoy for the South Caucasus, Ana Ruiz has left.',
      ['Ana Ruiz: envoy for the south caucasus of Chile'],
    ],
    [
      'Chile’s envoy for relations with Peru Ana Ruiz left.',
      ['Ana Ruiz: envoy for relations with peru of Chile'],
    ],
  ])('%s', (text, expected) => {
    expect(roleLines(text)).toEqual(expected);
  });
});

describe('lists of people and offices', () => {
  it('gives an office with a body of its own to nobody titled before', () => {
    const text =
      'There were Union Chair Ana Ruiz, United States Special Envoy to Chile, and others.';
    expect(roleLines(text).filter((line) => line.startsWith('Ana'))).toHaveLength(1);
  });

  it('ends a name before a courtesy title', () => {
    expect(mentionLines('The envoy for Stilling the Falls Dr. Omar Hamid came.')).toContain(
      'Omar Hamid = Omar Hamid [person name]',
    );
  });
});

describe('letters', () => {
  it.each<[string, string[]]>([
    ['It passed resolution PQC/DEF/GHI. 12 on Monday.', []],
    [
      'SHAS-XYZ leader Ana Ruiz spoke. She left SHAS-XYZ.',
      ['SHAS-XYZ = SHAS-XYZ [organisation name]', 'SHAS-XYZ = SHAS-XYZ [organisation partial]'],
    ],
  ])('%s', (text, expected) => {
    const found = mentionLines(text).filter((line) => line.includes('organisation'));
    expect(found).toEqual(expected);
  });
});

describe('companies and unions', () => {
  it.each<[string, string]>([
    ['She thanked the Chilean Parliament.', 'Parliament = Parliament of Chile [organisation name]'],
    ['United Dockworkers met.', 'United Dockworkers = United Dockworkers [organisation name]'],
    [
      'Halden Forest Products (HFP) met. HFP said no.',
      'HFP = Halden Forest Products [organisation partial]',
    ],
  ])('%s', (text, expected) => {
    expect(mentionLines(text)).toContain(expected);
  });
});
