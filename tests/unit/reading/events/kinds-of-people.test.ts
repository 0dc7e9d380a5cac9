import { describe, expect, it } from 'vitest';
import { linesOf } from './reports-of.ts';

/** Those whom nobody names, pronouns for them, and lists behind them: a sentence, and a line for each event it tells. */
type Case = readonly [sentence: string, ...lines: string[]];

const CASES: readonly Case[] = [
  // Several of a kind, with a word that says which.
  ['Senior officials met Bo Lind.', 'met: meeting, held; Senior officials, Bo Lind'],
  [
    'Coastal state ministers met in Oslo.',
    'met: meeting, held; Coastal state ministers; Oslo, Norway',
  ],
  ['Ana Ruiz met with officials.', 'met: meeting, held; Ana Ruiz, officials'],
  ['Dockers and harbour managers met.', 'met: meeting, held; Dockers, harbour managers'],
  [
    'Talks between port negotiators and the troika ended.',
    'Talks: talks, held; port negotiators, troika',
  ],
  [
    'Three senior managers, including Bo Lind, met miners.',
    'met: meeting, held; senior managers, Bo Lind, miners',
  ],
  ['There will be a party leaders’ meeting.', 'meeting: meeting, announced; party leaders'],
  [
    'Ana Ruiz presided over a meeting of senior officials.',
    'meeting: meeting, held; host Ana Ruiz, senior officials',
  ],
  ['The Peruvian and Norwegian governments held talks.', 'talks: talks, held; Peru, Norway'],
  // No word that says which: those told before, and nobody where nobody was.
  ['The leaders met.', 'met: meeting, held'],
  ['Ana Ruiz left, saying experts should know.'],

  // Pronouns of a clause.
  [
    'Senior envoys will praise the plan when they meet in Oslo on Friday.',
    'meet: meeting, announced; Senior envoys; 2031-03-14; Oslo, Norway',
  ],
  ['Norway grew richer after it held talks with Peru.', 'talks: talks, held; Norway, Peru'],
  [
    'Norway has grown richer. It is in talks with Peru.',
    'talks: talks, held; Norway, Peru; 2031-03-12',
  ],
  ['It is clear that talks with Peru ended.', 'talks: talks, held; Peru'],

  // Talks that those in them leave or stop.
  ['Norway and Peru abandoned talks on Monday.', 'talks: talks, held; Norway, Peru; 2031-03-10'],
  [
    'Talks have once again broken down between Norway and Peru.',
    'Talks: talks, held; Norway, Peru',
  ],

  // Lists behind a word for those in them.
  [
    'Ana Ruiz met the two parties – the Green Party and the Labour Party.',
    'met: meeting, held; Ana Ruiz, Green Party, Labour Party',
  ],
  ['Ana Ruiz met the Green Party’s Bo Lind.', 'met: meeting, held; Ana Ruiz, Bo Lind'],
  [
    'Ana Ruiz, Bo Lind and her old ally Cy Adom met.',
    'met: meeting, held; Ana Ruiz, Bo Lind, Cy Adom',
  ],

  // What was taken for people, or hid them.
  [
    'Ana Ruiz attended the three-day meeting in Oslo.',
    'meeting: meeting, held; Ana Ruiz; Oslo, Norway',
  ],
  ['Ana Ruiz smiles when she meets Bo Lind.', 'meets: meeting, held; Ana Ruiz, Bo Lind'],
  ['Ana Ruiz smiles when she meets voters.'],
  [
    'Ana Ruiz and Bo Lind, meeting in Oslo, praised it.',
    'meeting: meeting, held; Ana Ruiz, Bo Lind; Oslo, Norway',
  ],
  [
    'The plan was backed by Ana Ruiz at a meeting in Oslo.',
    'meeting: meeting, held; Ana Ruiz; Oslo, Norway',
  ],
];

describe('people whom nobody names', () => {
  it.each(CASES)('%s', (sentence, ...lines) => {
    expect(linesOf(sentence)).toEqual(lines);
  });
});
