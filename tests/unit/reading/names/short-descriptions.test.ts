import { describe, expect, it } from 'vitest';
import { mentionLines, roleLines } from './names-of.ts';

const NORVIK = 'Norvik AB confirmed a bid for Halden Group on Monday.';

describe('bodies called by a noun', () => {
  it.each([
    [`${NORVIK} The company said so.`, 'The company = Norvik AB [organisation description]'],
    [
      `${NORVIK} The Swedish steelmaker’s board agreed.`,
      'The Swedish steelmaker = Norvik AB [organisation description]',
    ],
    [
      'The Foreign Ministry of Chile agreed. Acme Corp agreed. The ministry said so.',
      'The ministry = Foreign Ministry of Chile [organisation description]',
    ],
    [
      `${NORVIK} Halden agreed. Norvik stayed. The two companies parted.`,
      'The two companies = Norvik AB + Halden Group [organisation description]',
    ],
    [
      `The Canal Workers Union met. ${NORVIK} They made an offer to the union.`,
      'the union = Canal Workers Union [organisation description]',
    ],
    [
      'The Harbour Medical Association refused. The union said so.',
      'The union = Harbour Medical Association [organisation description]',
    ],
    [
      'The Chilean army met the rebels. Talks with the army failed.',
      'the army = Army of Chile [organisation description]',
    ],
    [
      'The Chilean army left. The armed forces of Chile agreed.',
      'The armed forces = Army of Chile [organisation description]',
    ],
    [
      'The Chilean government met Peru. Peru urged the government to stay.',
      'the government* = Chile [country description]',
    ],
    [
      'The Chilean Government left. The Federal Government said so.',
      'The Federal Government* = Chile [country description]',
    ],
    ['The two Koreas met.', 'The two Koreas = North Korea + South Korea [country description]'],
    [
      'Chile’s internationally recognised government left.',
      'Chile’s internationally recognised government* = Chile [country description]',
    ],
    [
      'Chile was calm. Chileans voted. In Chile and Peru, the government said so.',
      'the government* = Chile [country description]',
    ],
  ])('%s', (text, line) => {
    expect(mentionLines(text)).toContain(line);
  });

  it.each([
    ['of a company for a union', `${NORVIK} The union said so.`, 'The union'],
    ['of two armies', 'The Chilean army met the Peruvian army. The army left.', 'The army'],
    [
      'of two governments',
      'The Chilean government left. The Peruvian government left. So it was. So it is. So it will be. The government said so.',
      'The government',
    ],
    ['of no state', 'Talks began. The government said so.', 'The government'],
    ['of one’s own', 'Chile met Chile. The government of unity said so.', 'The government'],
    ['of two that act', 'Norvik AB and Halden Group agreed. The company said so.', 'The company'],
    ['of nobody named', 'Talks began. The company said so.', 'The company'],
    ['before a noun', `${NORVIK} The company car was blue.`, 'The company'],
    ['that is any', `${NORVIK} A company said so.`, 'company'],
  ])('leaves a noun %s', (_, text, words) => {
    expect(mentionLines(text).filter((line) => line.startsWith(`${words} =`))).toEqual([]);
  });
});

describe('helpers known by whose they are', () => {
  it.each([
    [
      'Ana Ruiz left. Two aides to Ana Ruiz said so.',
      'Two aides to Ana Ruiz = aides to Ana Ruiz [unnamed description]',
    ],
    [
      'Ana Ruiz’s spokesman said so.',
      'Ana Ruiz’s spokesman = Ana Ruiz’s spokesman [unnamed description]',
    ],
    [
      'Ana Ruiz left. Ruiz’s office said so.',
      'Ruiz’s office = Ruiz’s office [organisation description]',
    ],
    [
      'Chile’s coast guard said so.',
      'Chile’s coast guard = Coast Guard of Chile [organisation description]',
    ],
    ['One participant said so.', 'One participant = participant [unnamed description]'],
  ])('%s', (text, line) => {
    expect(mentionLines(text)).toContain(line);
  });

  it('leaves a helper who is named to the name', () => {
    expect(mentionLines('Ana Ruiz’s spokesman Bo Lind said so.')).not.toContain(
      'Ana Ruiz’s spokesman = Ana Ruiz’s spokesman [unnamed description]',
    );
  });
});

describe('whose office it is', () => {
  it.each<[string, string[]]>([
    [
      'Chile’s foreign ministry agreed. A spokesman for the ministry, Bo Lind, said so.',
      ['Bo Lind: spokesman of Foreign Ministry of Chile'],
    ],
    ['Bo Lind met Ana Ruiz, a diplomat familiar with the plan said.', []],
    ['Bo Lind met Ana Ruiz, a diplomat, on Monday.', ['Ana Ruiz: diplomat']],
    ['A lawyer, Bo Lind, was ill. An envoy, Ana Ruiz, said so.', ['Ana Ruiz: envoy']],
  ])('%s', (text, expected) => {
    expect(roleLines(text).filter((line) => /^(?:Bo Lind|Ana Ruiz)/.test(line))).toEqual(expected);
  });
});

describe('parties', () => {
  it('takes the adjective of a party for the party', () => {
    const lines = mentionLines('The Greens left. Green co-leader Ines Moor said so.');
    expect(lines).toContain('Green = Greens [organisation partial]');
    expect(roleLines('The Greens left. Green co-leader Ines Moor said so.')).toEqual([
      'Ines Moor: co-leader of Greens',
    ]);
  });

  it('takes one of a party for the one said to be of it, or for nobody', () => {
    const lines = mentionLines('Free Democrat leader Ana Ruiz left. The Free Democrat said so.');
    expect(lines.at(-1)).toBe('Free Democrat = Ana Ruiz [person partial]');
    expect(mentionLines('Bo Lind, a Chilean Free Democrat who spoke, left.')).toEqual([
      'Bo Lind = Bo Lind [person name]',
    ]);
  });

  it('does not find a party that nobody named', () => {
    expect(mentionLines('The talks ended. Ines Moor said so.')).toEqual([
      'Ines Moor = Ines Moor [person name]',
    ]);
  });
});

describe('two people meant', () => {
  it.each([
    [
      'whom the sentence is about',
      'Ana Ruiz and Piet Vos met for an hour with their aides, Bo Lind and Di Holt. The pair left.',
      'The pair = Ana Ruiz + Piet Vos [person description]',
    ],
    [
      'named in one sentence, not in a row',
      'The government sent Yusuf Barakat; the rebels sent Idris Kamal. The two men never met.',
      'The two men = Yusuf Barakat + Idris Kamal [person description]',
    ],
    [
      'not when three are named',
      'The government sent Yusuf Barakat; Ana Ruiz came; the rebels sent Idris Kamal. The two men left.',
      'The two men = ? [person description]',
    ],
  ])('are those %s', (_, text, line) => {
    expect(mentionLines(text)).toContain(line);
  });
});

describe('the minister of a state named for the first time', () => {
  it('is nobody who was named before', () => {
    const lines = mentionLines(
      'The prime minister, Salim Haddad, left. Later Chile’s prime minister came.',
    );
    expect(lines).toContain(
      'Chile’s prime minister = Prime Minister of Chile [unnamed description]',
    );
  });

  it('may be, where the state was spoken of', () => {
    const lines = mentionLines(
      'Chile agreed. Prime Minister Salim Haddad left. Chile’s prime minister smiled.',
    );
    expect(lines).toContain('Chile’s prime minister = Salim Haddad [person description]');
  });
});

describe('companies of one sentence', () => {
  it('are the two companies it names, not of three', () => {
    const two = 'Norvik AB raised its offer for Halden Group, and the two companies met.';
    expect(mentionLines(two)).toContain(
      'the two companies = Norvik AB + Halden Group [organisation description]',
    );
    const three =
      'Norvik AB and Moss Corp raised their offer for Halden Group, and the two companies met.';
    expect(mentionLines(three)).not.toContain(
      'the two companies = Moss Corp + Halden Group [organisation description]',
    );
  });
});

describe('a title before a courtesy title', () => {
  it('goes to the name after the comma', () => {
    expect(roleLines('He met Chile’s chairwoman, Dame Judith Moor, in May.')).toEqual([
      'Judith Moor: chairwoman of Chile',
    ]);
    expect(roleLines('He met Chile’s chairwoman. Dame Judith Moor left.')).toEqual([
      'Chairwoman of Chile: chairwoman of Chile',
    ]);
  });
});
