import { describe, expect, it } from 'vitest';
import { linesOf } from './reports-of.ts';

/** Turns of phrase of news reports: a sentence, and a line for each event it tells (see `linesOf`). */
const CASES: readonly (readonly [sentence: string, ...lines: string[]])[] = [
  // Where one went.
  ['Ana Ruiz had recently visited Peru.', 'visited: visit, held; Ana Ruiz; Peru'],
  ['Ana Ruiz visited Lima on Monday.', 'visited: visit, held; Ana Ruiz; 2031-03-10; Lima, Peru'],
  ['Ana Ruiz spoke in a visit to Lima.', 'visit: visit, held; Ana Ruiz; Lima, Peru'],
  [
    'Ana Ruiz met Bo Lind at the Pentagon.',
    'met: meeting, held; Ana Ruiz, Bo Lind; Pentagon, Washington, United States',
  ],
  ['Ana Ruiz met Bo Lind of Selmouth.', 'met: meeting, held; Ana Ruiz, Bo Lind'],
  [
    'Ana Ruiz met Bo Lind in Selmouth on Monday.',
    'met: meeting, held; Ana Ruiz, Bo Lind; 2031-03-10; Selmouth',
  ],
  [
    'Ana Ruiz met Bo Lind, the best known expert in Democratic politics.',
    'met: meeting, held; Ana Ruiz, Bo Lind',
  ],

  // Who says so was not there.
  [
    'Ana Ruiz held talks with Bo Lind, Norvik news agency said.',
    'talks: talks, held; Ana Ruiz, Bo Lind',
  ],
  [
    'Ana Ruiz met Bo Lind, the official Norvik television reported.',
    'met: meeting, held; Ana Ruiz, Bo Lind',
  ],

  // A clause between subject and verb.
  [
    'Ana Ruiz, who met Cy Adom on Friday, plans a rest and will visit Bo Lind.',
    'met: meeting, held; Ana Ruiz, Cy Adom; 2031-03-07',
    'visit: visit, announced; Ana Ruiz, Bo Lind',
  ],
  [
    'Ana Ruiz, weighing an offer from Cy Adom, consulted on Sunday with Bo Lind.',
    'consulted: meeting, held; Ana Ruiz, Bo Lind; 2031-03-09',
  ],

  // A meeting of one’s own that is wanted or turned down.
  ['Ana Ruiz rejected a meeting with Bo Lind.', 'meeting: meeting, denied; Ana Ruiz, Bo Lind'],
  [
    'Ana Ruiz rejected a meeting between Bo Lind and Cy Adom.',
    'meeting: meeting, denied; Bo Lind, Cy Adom',
  ],
  ['Ana Ruiz went into talks with Bo Lind.', 'talks: talks, held; Ana Ruiz, Bo Lind'],

  // A visit to a person.
  [
    'Ana Ruiz paid a visit to the arch-rival and critic Bo Lind.',
    'visit: visit, held; Ana Ruiz, Bo Lind',
  ],
  ['Ana Ruiz paid a visit to Cy Adom’s rival Bo Lind.', 'visit: visit, held; Ana Ruiz, Bo Lind'],
  ['Ana Ruiz paid a visit to Lima.', 'visit: visit, held; Ana Ruiz; Lima, Peru'],

  // Meals given for somebody.
  [
    'Ana Ruiz hosted a banquet in honour of Bo Lind.',
    'banquet: meeting, held; host Ana Ruiz, Bo Lind',
  ],
  ['Ana Ruiz had a dinner for ten dollars.'],

  // Who was there, and who is expected.
  ['Ana Ruiz and Bo Lind were present at the talks.', 'talks: talks, held; Ana Ruiz, Bo Lind'],
  [
    'Ana Ruiz arrived in the Peruvian capital, Lima, for the summit.',
    'summit: summit, announced; Ana Ruiz; Lima, Peru',
  ],
  [
    'Ana Ruiz is in Lima meeting with ministers of Norway.',
    'meeting: meeting, held; Ana Ruiz, ministers of Norway; 2031-03-12; Lima, Peru',
  ],
  [
    'Ana Ruiz and Bo Lind met face-to-face in Lima.',
    'met: meeting, held; Ana Ruiz, Bo Lind; Lima, Peru',
  ],

  // Verbs of beginning, breaking off and turning down, with the other side behind "with".
  ['Ana Ruiz also had a 1:1 meeting with Bo Lind.', 'meeting: meeting, held; Ana Ruiz, Bo Lind'],
  ['Ana Ruiz halted talks with Bo Lind.', 'talks: talks, held; Ana Ruiz, Bo Lind'],
  ['Ana Ruiz broke off talks with Bo Lind.', 'talks: talks, held; Ana Ruiz, Bo Lind'],
  ['Ana Ruiz walked out of talks with Bo Lind.', 'talks: talks, held; Ana Ruiz, Bo Lind'],
  ['Ana Ruiz cancelled a meeting with Bo Lind.', 'meeting: meeting, cancelled; Ana Ruiz, Bo Lind'],
  ['Ana Ruiz halted talks between Bo Lind and Cy Adom.', 'talks: talks, held; Bo Lind, Cy Adom'],
  ['Ana Ruiz criticised talks with Bo Lind.', 'talks: talks, held; Bo Lind'],

  // The table where talks are held.
  [
    'Norway and Peru returned to the negotiating table on Monday.',
    'table: talks, held; Norway, Peru; 2031-03-10',
  ],
  [
    'Ana Ruiz urged Norway and Peru to return to the bargaining table.',
    'table: talks, urged; Norway, Peru',
  ],
  ['Ana Ruiz sat at the table with Bo Lind.'],

  // States and bodies as guests, and those for whom others speak.
  [
    'Norway hosted Peru in Lima on Monday.',
    'hosted: meeting, held; host Norway, Peru; 2031-03-10; Lima, Peru',
  ],
  ['Norway hosted the World Bank.'],
  ['Norvik Corp received Halden Group approval in Lima.'],
  [
    'Negotiators for Norway and Peru met on Monday.',
    'met: meeting, held; Norway, Peru; 2031-03-10',
  ],
  [
    'Ana Ruiz paid a visit to Norvik Corp on Monday.',
    'visit: visit, held; Ana Ruiz, Norvik Corp; 2031-03-10',
  ],

  // What says no more than that there is an event.
  [
    'A meeting was held between Ana Ruiz and Bo Lind on Monday.',
    'meeting: meeting, held; Ana Ruiz, Bo Lind; 2031-03-10',
  ],
  [
    'Talks will be held between Ana Ruiz and Bo Lind.',
    'Talks: talks, announced; Ana Ruiz, Bo Lind',
  ],
  [
    'The meeting was praised by those who stood between Ana Ruiz and Bo Lind.',
    'meeting: meeting, held',
  ],

  // Whom one told something there, and whom one asked to come.
  [
    'Ana Ruiz told Bo Lind in a meeting on Monday that it was over.',
    'meeting: meeting, held; Ana Ruiz, Bo Lind; 2031-03-10',
  ],
  ['Ana Ruiz thanked Bo Lind during their meeting.', 'meeting: meeting, held; Ana Ruiz, Bo Lind'],
  [
    'Ana Ruiz invited Bo Lind to talks in Lima.',
    'talks: talks, urged; Ana Ruiz, Bo Lind; Lima, Peru',
  ],
  ['Ana Ruiz joined Bo Lind for talks.', 'talks: talks, held; Ana Ruiz, Bo Lind'],
  [
    'Ana Ruiz, speaking after talks with Bo Lind, said it was over.',
    'talks: talks, held; Ana Ruiz, Bo Lind',
  ],
  ['Ana Ruiz denied meeting Bo Lind.', 'meeting: meeting, denied; Ana Ruiz, Bo Lind'],
  ['Ana Ruiz ruled out a meeting with Bo Lind.', 'meeting: meeting, denied; Ana Ruiz, Bo Lind'],

  // Whose meeting it is.
  [
    'The NATO summit in Oslo begins on Friday.',
    'summit: summit, announced; 2031-03-14; Oslo, Norway',
  ],
  [
    'Ana Ruiz recalled a White House meeting.',
    'meeting: meeting, held; White House, Washington, United States',
  ],
  [
    'Talks between Norvik Corp (NRV) and Halden Group ended.',
    'Talks: talks, held; Norvik Corp, Halden Group',
  ],
  ['Ana Ruiz held talks with Bo Lind’s aides.', 'talks: talks, held; Ana Ruiz, Bo Lind’s aides'],

  // Other things.
  ['Officials hardened their negotiating stance.'],
  [
    'Ana Ruiz is negotiating financing with Bo Lind.',
    'negotiating: talks, held; Ana Ruiz, Bo Lind; 2031-03-12',
  ],
  ['The police took his computer and phones after he left.'],
  ['Ana Ruiz gave them pep talks.'],
];

describe('turns of phrase of the news', () => {
  it.each(CASES)('%s', (sentence, ...lines) => {
    expect(linesOf(sentence)).toEqual(lines);
  });
});
