import { describe, expect, it } from 'vitest';
import { mentionLines, roleLines } from './names-of.ts';

describe('names that look like something else', () => {
  it.each<[string, string[]]>([
    ['Per Dahl spoke.', ['Per Dahl = Per Dahl [person name]']],
    ['Output per head fell. Per capita it rose.', []],
    ['Will Ruiz go to the talks?', []],
    [
      'Ana Ruiz spoke. Per Ruiz, the talks failed.',
      ['Ana Ruiz = Ana Ruiz [person name]', 'Ruiz = Ana Ruiz [person partial]'],
    ],
    ['Will Marsden said so.', ['Will Marsden = Will Marsden [person name]']],
    [
      'Luz Marin, alias Carla Vega, spoke. Vega left.',
      [
        'Luz Marin = Luz Marin [person name]',
        'Carla Vega = Luz Marin [person partial]',
        'Vega = Luz Marin [person partial]',
      ],
    ],
    [
      'Omar Haddad, better known by his nom de guerre “Tiger”, came.',
      [
        'Omar Haddad = Omar Haddad [person name]',
        'his = Omar Haddad [person pronoun]',
        'Tiger = Omar Haddad [person partial]',
      ],
    ],
    [
      'Datuk Seri Omar Hamid met Tan Sri Karim Yusof and Dato’ Sri Rahim Aziz. Tan Seng left.',
      [
        'Omar Hamid = Omar Hamid [person name]',
        'Karim Yusof = Karim Yusof [person name]',
        'Rahim Aziz = Rahim Aziz [person name]',
        'Tan Seng = Tan Seng [person name]',
      ],
    ],
    [
      'Ana Ruiz came. His Majesty Olaf Brandt met her.',
      [
        'Ana Ruiz = Ana Ruiz [person name]',
        'Olaf Brandt = Olaf Brandt [person name]',
        'her = Ana Ruiz [person pronoun]',
      ],
    ],
    [
      'Sarah May met Piet Vos in May. Mrs May said no. May’s party may agree.',
      [
        'Sarah May = Sarah May [person name]',
        'Piet Vos = Piet Vos [person name]',
        'May = Sarah May [person partial]',
        'May = Sarah May [person partial]',
      ],
    ],
    [
      'Vice-Premier Wen He met the P5+1. He left.',
      ['Wen He = Wen He [person name]', 'He = Wen He [person pronoun]'],
    ],
    [
      'Kevin King spoke. King said no. The King met Olaf A. Brandt.',
      [
        'Kevin King = Kevin King [person name]',
        'King = Kevin King [person partial]',
        'The King = ? [person description]',
        'Olaf A. Brandt = Olaf A. Brandt [person name]',
      ],
    ],
    [
      'Director Bill Ruiz of the GUP spoke on the Crime Bill.',
      ['Bill Ruiz = Bill Ruiz [person name]', 'GUP = GUP [organisation name]'],
    ],
    [
      'Halden, which makes steel, refused. A strike at Halden began. example.org/halden-strike',
      ['Halden = Halden [organisation name]', 'Halden = Halden [organisation partial]'],
    ],
    ['Vantor plc said no.', ['Vantor = Vantor [organisation name]']],
    ['Ana Ruiz spoke on Jan. 14 and in May. May I ask why?', ['Ana Ruiz = Ana Ruiz [person name]']],
  ])('%s', (text, expected) => {
    expect(mentionLines(text)).toEqual(expected);
  });

  it('leaves the agency of a dateline out, not one that is spoken of', () => {
    expect(mentionLines('GENEVA (Reuters) - Ana Ruiz said so.').join()).not.toContain('Reuters');
    expect(mentionLines('Ana Ruiz spoke to the agency (Reuters) today.').join()).toContain(
      'Reuters',
    );
  });
});

describe('titles that go with given names', () => {
  it('keeps a king apart from somebody with that surname', () => {
    expect(
      mentionLines('President Omar Hassim spoke of King Hassim. Hassim said the king was ill.'),
    ).toEqual([
      'Omar Hassim = Omar Hassim [person name]',
      'Hassim = King Hassim [person name]',
      'Hassim = Omar Hassim [person partial]',
      'the king = King Hassim [person description]',
    ]);
  });

  it('finds the whole name of a prince by his given name', () => {
    expect(mentionLines('Crown Prince Faisal bin Talal left. Prince Faisal was tired.')).toEqual([
      'Faisal bin Talal = Faisal bin Talal [person name]',
      'Faisal = Faisal bin Talal [person partial]',
    ]);
  });
});

describe('one surname, several people', () => {
  it('takes the one with an office or a state rather than the one named last', () => {
    const text =
      'Borduria met North Korea’s Kim Sung Il. He freed Tony Kim and Kim Hak-song. Later Kim said yes.';
    expect(mentionLines(text).at(-1)).toBe('Kim = Kim Sung Il [person partial]');
  });
});

describe('a surname before any whole name', () => {
  it('is of the one whose whole name comes first', () => {
    const text = 'Kim Asked To Meet Ruiz In Oslo\n\nAna Ruiz met Kim Sung Il. Tony Kim was there.';
    expect(mentionLines(text)[0]).toBe('Kim = Kim Sung Il [person partial]');
    const other = 'Kim Asked To Meet Ruiz In Oslo\n\nAna Ruiz met Tony Kim. Kim Sung Il was there.';
    expect(mentionLines(other)[0]).toBe('Kim = Tony Kim [person partial]');
  });
});

describe('bodies by what is said of them', () => {
  it.each([
    ['Unifor, the trade union, was worried.', 'Unifor = Unifor [organisation name]'],
    ['Zundra said it would strike.', 'Zundra = Zundra [organisation name]'],
    ['Analysts at Varley were doubtful.', 'Varley = Varley [organisation name]'],
    ['He told the public broadcaster SVX so.', 'SVX = SVX [organisation name]'],
    ['Workers of the steelmaker Ovako agreed.', 'Ovako = Ovako [organisation name]'],
    [
      'He joined the European Metalworkers’ Federation in May.',
      'European Metalworkers’ Federation = European Metalworkers’ Federation [organisation name]',
    ],
    [
      'The Social Liberals, led by Bo Lind, left.',
      'Social Liberals = Social Liberals [organisation name]',
    ],
    ['They ate in the Lion Room alone.', 'Lion Room = Lion Room [place name]'],
  ])('%s', (text, line) => {
    expect(mentionLines(text)).toContain(line);
  });

  it.each([
    ['Zundra said she would strike.', 'Zundra = Zundra [person name]'],
    ['Zundra and her envoy left.', 'Zundra = Zundra [person name]'],
    ['The workers’ Ana Ruiz spoke.', 'Ana Ruiz = Ana Ruiz [person name]'],
  ])('%s is a person', (text, line) => {
    expect(mentionLines(text)).toContain(line);
  });

  it('takes the administration of somebody for the state they are of', () => {
    const text = 'U.S. President Ana Ruiz spoke. The Ruiz administration agreed.';
    expect(mentionLines(text)).toContain(
      'The Ruiz administration* = United States [country description]',
    );
    expect(mentionLines('The Ruiz administration agreed.')).toContain(
      'The Ruiz administration* = Ruiz administration [organisation description]',
    );
  });
});

describe('offices of bodies', () => {
  it.each<[string, string[]]>([
    [
      'The leaders of the Green Union and the Harbour League, Ana Ruiz and Piet Vos, met.',
      ['Ana Ruiz: leader of Green Union', 'Piet Vos: leader of Harbour League'],
    ],
    ['The Harbour League, led by Piet Vos, left.', ['Piet Vos: leader of Harbour League']],
    ['Ana Ruiz, who leads the Harbour League, left.', ['Ana Ruiz: leader of Harbour League']],
    ['The Harbour League met Piet Vos.', []],
    ['Shadow trade secretary Ana Ruiz left.', ['Ana Ruiz: shadow trade secretary']],
    [
      'Shadow Secretary of State Ana Ruiz met Secretary of State Bo Lind.',
      ['Ana Ruiz: shadow secretary of state', 'Bo Lind: secretary of state of United States'],
    ],
    ['Secretary of State for Trade Ana Ruiz left.', ['Ana Ruiz: secretary of state for trade']],
    [
      'Tom Berg, Minister of International Trade Diversification, left.',
      ['Tom Berg: minister of international trade diversification'],
    ],
    [
      'Piet Vos spoke. Ana Ruiz, Mr. Vos’s security adviser, and spy chief Bo Lind came.',
      ['Ana Ruiz: security adviser', 'Bo Lind: spy chief'],
    ],
  ])('%s', (text, expected) => {
    expect(roleLines(text)).toEqual(expected);
  });
});

describe('pronouns by what tells the gender', () => {
  it('prefers the one whose own pronoun told it', () => {
    const text =
      'Minister Lindqvist and her negotiator, Olof Hammar, met on Monday. She was tired.';
    expect(mentionLines(text).at(-1)).toBe('She = Lindqvist [person pronoun]');
    const other =
      'Minister Lindqvist and his negotiator, Olof Hammar, met on Monday. She was tired.';
    expect(mentionLines(other).at(-1)).toBe('She = Olof Hammar [person pronoun]');
  });
});
