import { describe, expect, it } from 'vitest';
import { linesOf } from './reports-of.ts';

/** Who was in the room, by sentence: a line for each event it tells (see `linesOf`). */
const CASES: readonly (readonly [sentence: string, ...lines: string[]])[] = [
  // What stands in brackets behind a name belongs to it.
  [
    'Ana Ruiz (Norway), Bo Lind (Peru) and Cy Adom (U.S.) met in Oslo.',
    'met: meeting, held; Ana Ruiz, Bo Lind, Cy Adom; Oslo, Norway',
  ],
  [
    'Ana Ruiz (left) of Norway and Bo Lind (right) of Peru met in Oslo.',
    'met: meeting, held; Ana Ruiz, Bo Lind; Oslo, Norway',
  ],
  ['Norway (Ana Ruiz) and Peru met in Oslo.', 'met: meeting, held; Peru; Oslo, Norway'],

  // Owners in a row.
  [
    'Ana Ruiz’s and Bo Lind’s meeting with Cy Adom took place in Oslo.',
    'meeting: meeting, held; Ana Ruiz, Bo Lind, Cy Adom; Oslo, Norway',
  ],

  // Whose counterpart it is.
  [
    'Ana Ruiz called the meeting with her Peruvian counterpart Bo Lind useful.',
    'meeting: meeting, held; Ana Ruiz, Bo Lind',
  ],
  [
    'Ana Ruiz praised the meeting between Bo Lind and her envoy Cy Adom.',
    'meeting: meeting, held; Bo Lind, Cy Adom',
  ],

  // A participle right behind an event word belongs to that one.
  [
    'The meeting of Ana Ruiz and Bo Lind came a week after a summit hosted by Cy Adom.',
    'meeting: meeting, held; Ana Ruiz, Bo Lind',
    'summit: summit, held; host Cy Adom',
  ],
  ['The visit of Ana Ruiz was welcomed by Bo Lind.', 'visit: visit, held; Ana Ruiz'],
  [
    'Ana Ruiz’s visit to Oslo condemned by Bo Lind ended.',
    'visit: visit, held; Ana Ruiz; Oslo, Norway',
  ],
  ['The talks attended by Ana Ruiz ended in Oslo.', 'talks: talks, held; Ana Ruiz; Oslo, Norway'],

  // Nobody is pointed at by the word that tells of them.
  [
    'Ana Ruiz and Bo Lind met separately with the leaders of the two groups.',
    'met: meeting, held; Ana Ruiz',
    'met: meeting, held; Bo Lind',
  ],

  // Those who lead, and those named of many.
  [
    'A delegation led by Ana Ruiz met Bo Lind in Oslo.',
    'met: meeting, held; Ana Ruiz, Bo Lind; Oslo, Norway',
  ],
  [
    'Ana Ruiz received a delegation headed by Bo Lind.',
    'received: meeting, held; host Ana Ruiz, Bo Lind',
  ],
  ['The talks will be led by Deputy Minister Bo Lind.', 'talks: talks, announced; Bo Lind'],
  [
    'Ana Ruiz met several leaders on Monday, including Bo Lind and Cy Adom.',
    'met: meeting, held; Ana Ruiz, Bo Lind, Cy Adom; 2031-03-10',
  ],
  [
    'Ana Ruiz met Bo Lind to praise a plan approved by Cy Adom.',
    'met: meeting, held; Ana Ruiz, Bo Lind',
  ],

  // An office and a comma before the name.
  [
    'Ana Ruiz met Deputy Prime Minister, Bo Lind in Oslo.',
    'met: meeting, held; Ana Ruiz, Bo Lind; Oslo, Norway',
  ],
  ['After Ana Ruiz met the minister, Bo Lind said nothing.', 'met: meeting, held; Ana Ruiz'],

  // Those told before, by a bare plural.
  [
    'Ana Ruiz and Bo Lind held talks. Leaders have agreed to meet in Lima next week.',
    'talks: talks, held; Ana Ruiz, Bo Lind',
    'meet: meeting, announced; Ana Ruiz, Bo Lind; [2031-03-17..2031-03-23]; Lima, Peru',
  ],

  // A call spoken of again.
  [
    'Ana Ruiz spoke with Bo Lind by phone. She raised it during the call.',
    'spoke+call: call, held; Ana Ruiz, Bo Lind',
  ],
  ['Bo Lind spoke after the call for calm.'],

  // Of whom a meeting is told from one side.
  [
    'Ana Ruiz agreed to it after a meeting with the head of the council, Bo Lind.',
    'meeting: meeting, held; Ana Ruiz, Bo Lind',
  ],
  [
    'Ana Ruiz will hold talks with her Peruvian counterparts, Bo Lind reported.',
    'talks: talks, announced; Ana Ruiz',
  ],

  [
    'Ana Ruiz met the Head of the Mission in Peru, Ambassador Bo Lind.',
    'met: meeting, held; Ana Ruiz, Bo Lind; Peru',
  ],
  [
    'The prime minister, Foreign Minister Bo Lind and Ana Ruiz met.',
    'met: meeting, held; Bo Lind, Ana Ruiz',
  ],

  ['Ana Ruiz met with the head of the Norvik Union.', 'met: meeting, held; Ana Ruiz'],

  [
    'Ana Ruiz met with Norwegian Ambassador to the country Bo Lind.',
    'met: meeting, held; Ana Ruiz, Bo Lind',
  ],
  ['Ana Ruiz met the Norwegian side.', 'met: meeting, held; Ana Ruiz, Norway'],

  [
    'Ana Ruiz as well as advisers to Bo Lind, Cy Adom and Di Moe met in Oslo.',
    'met: meeting, held; Ana Ruiz; Oslo, Norway',
  ],

  // Where one goes is nobody.
  [
    'Ana Ruiz visited the Blue Mosque and Bo Lind in Lima.',
    'visited: visit, held; Ana Ruiz, Bo Lind; Lima, Peru',
  ],

  // When they met, told as the last time.
  [
    'The last time Ana Ruiz and Bo Lind met was in March 2030.',
    'met: meeting, held; Ana Ruiz, Bo Lind; 2030-03',
  ],

  // Words to somebody who is named.
  ['Ana Ruiz spoke to Bo Lind about the border.', 'spoke: call, held; Ana Ruiz, Bo Lind'],
  ['Ana Ruiz spoke to Norvik about the border.'],
  ['Ana Ruiz speaks to Bo Lind as to a child.'],

  // Verbs in headlines.
  ['Norway, Peru to Hold Trade Talks', 'Talks: talks, expected; Norway, Peru'],
  ['Norway, Peru Resume Talks on Fishing', 'Talks: talks, held; Norway, Peru'],
  ['Opening Meeting of the Two Chambers', 'Meeting: meeting, held'],
];

describe('who was in the room', () => {
  it.each(CASES)('%s', (sentence, ...lines) => {
    expect(linesOf(sentence)).toEqual(lines);
  });
});
