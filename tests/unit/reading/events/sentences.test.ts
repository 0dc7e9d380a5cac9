import { describe, expect, it } from 'vitest';
import { linesOf } from './reports-of.ts';

/**
 * The regression set: a sentence, and a line for each event it tells (see `linesOf`), none for none. As of
 * Wednesday, 12 March 2031. One more line adds a case.
 */
type Case = readonly [sentence: string, ...lines: string[]];

const CASES: readonly Case[] = [
  // Verbs of speaking.
  ['Ana Ruiz spoke Monday with Bo Lind.', 'spoke: call, held; Ana Ruiz, Bo Lind; 2031-03-10'],
  ['Ana Ruiz spoke on Monday with Bo Lind.', 'spoke: call, held; Ana Ruiz, Bo Lind; 2031-03-10'],
  ['Ana Ruiz spoke briefly with Bo Lind.', 'spoke: call, held; Ana Ruiz, Bo Lind'],
  [
    'Ana Ruiz and Bo Lind last spoke on March 3.',
    'spoke: call, held; Ana Ruiz, Bo Lind; 2031-03-03',
  ],
  ['Ana Ruiz called Bo Lind on Monday.', 'called: call, held; Ana Ruiz, Bo Lind; 2031-03-10'],
  ['Ana Ruiz spoke on Monday of her plans.'],
  ['Officials who spoke on condition of anonymity praised Bo Lind.'],
  ['Ana Ruiz runs a joint venture called Orion 1980.'],

  // Whom one meets.
  [
    'Ana Ruiz and Bo Lind have met four times since January.',
    'met: meeting, held; Ana Ruiz, Bo Lind',
  ],
  [
    'Ana Ruiz met face to face with Bo Lind in Oslo on Monday.',
    'met: meeting, held; Ana Ruiz, Bo Lind; 2031-03-10; Oslo, Norway',
  ],
  ['Ana Ruiz will meet shop stewards on Sunday.', 'meet: meeting, announced; Ana Ruiz; 2031-03-16'],
  [
    'Ana Ruiz met Foreign Minister Bo Lind and nuclear chief Cy Adom.',
    'met: meeting, held; Ana Ruiz, Bo Lind, Cy Adom',
  ],
  ['They need to meet NATO’s standards.'],
  ['The plant cannot meet its orders.'],

  // A subject before a clause between commas.
  [
    'Ana Ruiz, who flew in from Oslo, had phoned Bo Lind on Monday.',
    'phoned: call, held; Ana Ruiz, Bo Lind; 2031-03-10',
  ],
  [
    'Ana Ruiz, who heads the bank, met Bo Lind twice on Saturday.',
    'met: meeting, held; Ana Ruiz, Bo Lind; 2031-03-08',
  ],
  [
    'Ana Ruiz, who met Cy Adom on Friday, phoned Bo Lind on Monday.',
    'met: meeting, held; Ana Ruiz, Cy Adom; 2031-03-07',
    'phoned: call, held; Ana Ruiz, Bo Lind; 2031-03-10',
  ],

  // What is signed.
  [
    'The accord was signed in Oslo by Ana Ruiz and Bo Lind.',
    'signed: signing, held; Ana Ruiz, Bo Lind; Oslo, Norway',
  ],
  [
    'The agreement was signed on Monday by Ana Ruiz and Bo Lind.',
    'signed: signing, held; Ana Ruiz, Bo Lind; 2031-03-10',
  ],
  ['The accord was signed in 2030.'],
  ['The letter was signed by Ana Ruiz and Bo Lind.'],

  // What became of it.
  ['Ana Ruiz’s trip to Oslo was called off.', 'trip: visit, cancelled; Ana Ruiz; Oslo, Norway'],
  [
    'Ana Ruiz called off her meeting with Bo Lind.',
    'meeting: meeting, cancelled; Ana Ruiz, Bo Lind',
  ],
  [
    'The summit of Ana Ruiz and Bo Lind did not take place.',
    'summit: summit, cancelled; Ana Ruiz, Bo Lind',
  ],
  [
    'Ana Ruiz’s visit to Oslo was put off until Thursday.',
    'visit: visit, postponed; Ana Ruiz; 2031-03-13; Oslo, Norway',
  ],
  [
    'Ana Ruiz and Bo Lind were to have met in January, but the meeting never took place.',
    'met+meeting: meeting, cancelled; Ana Ruiz, Bo Lind; 2031-01',
  ],
  ['The meeting of Ana Ruiz and Bo Lind took place.', 'meeting: meeting, held; Ana Ruiz, Bo Lind'],

  // Days ahead.
  [
    'Ana Ruiz offered to host talks with Bo Lind in Oslo on Thursday.',
    'talks: talks, urged; host Ana Ruiz, Bo Lind; 2031-03-13; Oslo, Norway',
  ],
  [
    'Ana Ruiz asked to meet Bo Lind on Thursday.',
    'meet: meeting, urged; Ana Ruiz, Bo Lind; 2031-03-13',
  ],
  [
    'Ana Ruiz and Bo Lind to meet on Friday',
    'meet: meeting, expected; Ana Ruiz, Bo Lind; 2031-03-14',
  ],
  [
    'Ana Ruiz wants to meet Bo Lind in January.',
    'meet: meeting, urged; Ana Ruiz, Bo Lind; 2032-01',
  ],
  ['Ana Ruiz agreed on Thursday to meet Bo Lind.', 'meet: meeting, announced; Ana Ruiz, Bo Lind'],
  [
    'Ana Ruiz had been due to meet Bo Lind on Thursday.',
    'meet: meeting, announced; Ana Ruiz, Bo Lind; 2031-03-06',
  ],
  [
    'Ana Ruiz flew to Oslo to meet Bo Lind on Thursday.',
    'meet: meeting, held; Ana Ruiz, Bo Lind; 2031-03-06; Oslo, Norway',
  ],

  // Days of a clause between commas are its own.
  [
    'Ana Ruiz, who spoke to reporters on Friday, is not involved in the talks.',
    'talks: talks, held',
  ],
];

describe('what a sentence tells', () => {
  it.each(CASES.map(([sentence, ...lines]) => ({ sentence, lines })))(
    '$sentence',
    ({ sentence, lines }) => {
      expect(linesOf(sentence)).toEqual(lines);
    },
  );
});
