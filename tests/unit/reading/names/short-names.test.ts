import { describe, expect, it } from 'vitest';
import { mentionLines, roleLines } from './names-of.ts';

describe('short names in brackets', () => {
  it.each<[string, string[]]>([
    [
      'The Committee of National Rescue (NKR) met. NKR said no.',
      [
        'Committee of National Rescue = Committee of National Rescue [organisation name]',
        'NKR = Committee of National Rescue [organisation partial]',
        'NKR = Committee of National Rescue [organisation partial]',
      ],
    ],
    [
      'NKR said no. The Committee of National Rescue (NKR) met.',
      [
        'NKR = Committee of National Rescue [organisation partial]',
        'Committee of National Rescue = Committee of National Rescue [organisation partial]',
        'NKR = Committee of National Rescue [organisation partial]',
      ],
    ],
    [
      'UCW met them. The United Canal Workers left.',
      [
        'UCW = United Canal Workers [organisation partial]',
        'them = ? [person pronoun]',
        'United Canal Workers = United Canal Workers [organisation partial]',
      ],
    ],
    [
      'The Confederation of Dock Unions (CDU) met. The CDU agreed.',
      [
        'Confederation of Dock Unions = Confederation of Dock Unions [organisation name]',
        'CDU = Confederation of Dock Unions [organisation partial]',
        'CDU = Confederation of Dock Unions [organisation partial]',
      ],
    ],
    [
      'The Free Democrats (FDP) met. The FDP agreed.',
      [
        'Free Democrats = Free Democrats [organisation name]',
        'FDP = Free Democrats [organisation partial]',
        'FDP = Free Democrats [organisation partial]',
      ],
    ],
    [
      'President Karim Osmanov (Karos) spoke. Karos left.',
      [
        'Karim Osmanov = Karim Osmanov [person name]',
        'Karos = Karim Osmanov [person partial]',
        'Karos = Karim Osmanov [person partial]',
      ],
    ],
    [
      'ANSELMI (NNA) — The Republic of Chile agreed.',
      ['ANSELMI = ANSELMI [place name]', 'Republic of Chile* = Chile [country name]'],
    ],
    [
      'PORT ANSELM (NNA) — Ana Ruiz spoke.',
      ['PORT ANSELM = PORT ANSELM [place name]', 'Ana Ruiz = Ana Ruiz [person name]'],
    ],
  ])('%s', (text, expected) => {
    expect(mentionLines(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'Harbour Hill Exchange and Clearing (HHEC) bid. Harbour Hill Exchange and Clearing Limited left.',
      [
        'Harbour Hill Exchange and Clearing = Harbour Hill Exchange and Clearing [organisation name]',
        'HHEC = Harbour Hill Exchange and Clearing [organisation partial]',
        'Harbour Hill Exchange and Clearing Limited = Harbour Hill Exchange and Clearing Limited [organisation name]',
      ],
    ],
    [
      'The Chilean Armed Forces (CAF) left, the CAF said.',
      [
        'Armed Forces = Armed Forces of Chile [organisation name]',
        'CAF = Armed Forces of Chile [organisation partial]',
        'CAF = Armed Forces of Chile [organisation partial]',
      ],
    ],
    ['Troops left the Line of Quiet Waters (LQW). The LQW is long.', []],
    [
      'The Northern Salt Corridor (NSC) opened. The NSC is long.',
      ['Northern Salt Corridor = Northern Salt Corridor [place name]'],
    ],
  ])('settle how far the name goes: %s', (text, expected) => {
    expect(mentionLines(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Ana Ruiz (ANR) spoke.', ['Ana Ruiz']],
    ['The house of Harbour Hill (HIM) failed.', ['Harbour Hill', 'HIM']],
  ])('settle nothing of people and of remarks: %s', (text, expected) => {
    const names = mentionLines(text).map((line) => line.split(' = ', 1)[0]);
    expect(names.slice(0, expected.length)).toEqual(expected);
  });

  it('stand between an office and its holder', () => {
    expect(
      roleLines('The president of the Harbour Democratic Party (HDX) Ana Ruiz spoke.'),
    ).toEqual(['Ana Ruiz: president of Harbour Democratic Party']);
  });
});

describe('bodies of two words joined by "and"', () => {
  it('are one body where the words stand only so', () => {
    const text =
      'Oak and Thorn leader Ana Ruiz met Oak and Thorn lawmakers. Oak and Thorn refused.';
    expect(mentionLines(text).filter((line) => line.includes('organisation'))).toEqual([
      'Oak and Thorn = Oak and Thorn [organisation name]',
      'Oak and Thorn = Oak and Thorn [organisation partial]',
      'Oak and Thorn = Oak and Thorn [organisation partial]',
    ]);
    expect(roleLines(text)).toEqual(['Ana Ruiz: leader of Oak and Thorn']);
  });

  it('are two where one of them stands alone', () => {
    const text = 'Oakwell and Thornby leaders met. Oakwell and Thornby agreed. Oakwell said so.';
    expect(mentionLines(text).some((line) => line.startsWith('Oakwell and'))).toBe(false);
  });
});

describe('bodies with the name of another state', () => {
  it.each<[string, string]>([
    [
      'The Chilean Democratic Party agreed.',
      'Chilean Democratic Party = Chilean Democratic Party [organisation name]',
    ],
    [
      'The Partido Nuevo Peru agreed.',
      'Partido Nuevo Peru = Partido Nuevo Peru [organisation name]',
    ],
    [
      'The Chilean News Agency reported it.',
      'Chilean News Agency = Chilean News Agency [organisation name]',
    ],
  ])('%s', (text, expected) => {
    expect(mentionLines(text)).toContain(expected);
  });
});

describe('picture credits', () => {
  it.each<[string]>([
    ['Ministers arrive in Oslo. (Karl Brandt/Nordic Pool)'],
    ['Ministers arrive in Oslo. (Karl Brandt)'],
    ['Ministers arrive in Oslo. Photo: Karl Brandt/NP'],
    ['Ministers arrive in Oslo. — Picture by Karl Brandt'],
  ])('name nobody: %s', (text) => {
    expect(mentionLines(text).some((line) => line.includes('Brandt'))).toBe(false);
  });

  it('are no captions that tell of somebody', () => {
    expect(mentionLines('Photo: Karl Brandt meets Ana Ruiz.')).toContain(
      'Karl Brandt = Karl Brandt [person name]',
    );
  });
});
