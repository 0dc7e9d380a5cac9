import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

describe('a verb of saying that tells no statement', () => {
  it.each([
    ['a condition', 'The clerk, who requested anonymity, left.'],
    [
      'the object of a participle',
      'He went into the hills, stoking fears that the truce was over.',
    ],
    [
      'an adjective after "had taken"',
      'The envoy, who had taken detailed notes over a year, left.',
    ],
    ['an adjective after an owner', 'Ana Ruiz’s proposed direct talks are to begin in May.'],
    ['what is given to people', 'It holds a part of the stories offered to subscribers.'],
    ['a speech that another cites', 'Ana Ruiz cited Bo Lind’s speech to the council.'],
    ['a pronoun alone', 'The port of Lusia denied it.'],
    ['what one is congratulated on', 'Ana Ruiz congratulated the mayor on his election.'],
    ['a name that looks like "per"', 'She met the Deputy Prime Minister, Per Lind.'],
    ['a name given by nobody', 'They spoke in an atmosphere deemed “cordial and warm” on Friday.'],
    ['what has not been said yet', 'The port has not yet said if it will open.'],
    [
      'a day on which it was first told',
      'The truce was extended since it was first declared in May.',
    ],
    ['whom a report rests on', 'The truce holds, citing the envoy of the council to the port.'],
    ['what is refused', 'The rebels refused to open the bridge.'],
    ['a noun with its own adjective', 'She left it at a human rights point and went home.'],
  ])('%s', (_, text) => {
    expect(quotesOf(text)).toEqual([]);
  });

  it('is a fronted participle that tells what a statement is about', () => {
    expect(quotesOf('Commenting on the shut bridge, Ana Ruiz said that it was safe.')).toEqual([
      'Ana Ruiz: it was safe',
    ]);
  });

  it('is told from one that does', () => {
    expect(quotesOf('Ana Ruiz welcomed the decision of Lusia.')).toEqual([
      'Ana Ruiz: the decision of Lusia',
    ]);
    expect(quotesOf('Ana Ruiz welcomed Bo Lind.')).toEqual([]);
    expect(quotesOf('The envoy offered to discuss the bridge.')).toEqual([
      'The envoy: to discuss the bridge',
    ]);
    expect(quotesOf('Ana Ruiz pointed out that the bridge was shut.')).toEqual([
      'Ana Ruiz: the bridge was shut',
    ]);
    expect(quotesOf('She’s proposed that talks begin in May.')).toEqual([
      'She: talks begin in May',
    ]);
  });
});

describe('the speaker', () => {
  it.each([
    [
      'Bo Lind, who heads the Lusian mission also said that the bridge was shut.',
      'who: the bridge was shut',
    ],
    [
      'Neither side has embraced the plan and both have expressed doubts about it.',
      'both: doubts about it',
    ],
    [
      'Ana Ruiz called the sides to a meeting stressing that the bridge was shut.',
      'Ana Ruiz: the bridge was shut',
    ],
    [
      'Ana Ruiz pointed out that on Friday the bridge was shut.',
      'Ana Ruiz: on Friday the bridge was shut',
    ],
    [
      'It was what the port council called “a great and lasting shame”.',
      'the port council: a great and lasting shame',
    ],
    ['Ana Ruiz this week said the bridge was shut.', 'Ana Ruiz: the bridge was shut'],
    ['Prime Minister Theresa May said there was “little time” left.', 'Theresa May: little time'],
    [
      'The mending of it all, said Ana Ruiz, had been slow from the first day.',
      'Ana Ruiz: The mending of it all | had been slow from the first day',
    ],
    [
      'According to the Daily Post, Ana Ruiz told envoys that the bridge was shut.',
      'Ana Ruiz: the bridge was shut',
    ],
    ['In addition, according to Ana Ruiz, the bridge is shut.', 'Ana Ruiz: the bridge is shut'],
    [
      'It followed Bo Lind’s announcement on Monday that the bridge was shut.',
      'Bo Lind: the bridge was shut',
    ],
  ])('of: %s', (text, expected) => {
    expect(quotesOf(text)).toEqual([expected]);
  });
});
