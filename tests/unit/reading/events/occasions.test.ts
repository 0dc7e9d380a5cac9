import { describe, expect, it } from 'vitest';
import { linesOf } from './reports-of.ts';

/** What a meeting was for, and the visit it was part of: a sentence and a line for each event it tells (see `linesOf`). */
const CASES: readonly (readonly [sentence: string, ...lines: string[]])[] = [
  // The noun is the purpose of the verb: one event.
  [
    'Ana Ruiz met Bo Lind for talks in Oslo on Monday.',
    'met+talks: meeting, held; Ana Ruiz, Bo Lind; 2031-03-10; Oslo, Norway',
  ],
  [
    'Ana Ruiz received Bo Lind and Cy Adom for a working dinner in Oslo.',
    'received+dinner: meeting, held; host Ana Ruiz, Bo Lind, Cy Adom; Oslo, Norway',
  ],
  [
    'Ana Ruiz proposed to host Bo Lind and Cy Adom for a meeting in Lima.',
    'host+meeting: meeting, urged; host Ana Ruiz, Bo Lind, Cy Adom; Lima, Peru',
  ],
  [
    'Ana Ruiz met Bo Lind, who had asked for talks with Cy Adom.',
    'met: meeting, held; Ana Ruiz, Bo Lind',
    'talks: talks, urged; Bo Lind, Cy Adom',
  ],

  // A visit as the occasion: it gives its place, and whoever did so is the visitor.
  [
    'Ana Ruiz met Bo Lind during a visit to Oslo.',
    'met: meeting, held; Ana Ruiz, Bo Lind; Oslo, Norway',
    'visit: visit, held; Ana Ruiz; Oslo, Norway',
  ],
  [
    'During her visit to Oslo, Ana Ruiz met Bo Lind.',
    'visit: visit, held; Ana Ruiz; Oslo, Norway',
    'met: meeting, held; Ana Ruiz, Bo Lind; Oslo, Norway',
  ],
  [
    'Ana Ruiz received Bo Lind during a visit to Oslo.',
    'received: meeting, held; host Ana Ruiz, Bo Lind; Oslo, Norway',
    'visit: visit, held; Oslo, Norway',
  ],
  ['Ana Ruiz is in Oslo on an official visit.', 'visit: visit, held; Ana Ruiz; Oslo, Norway'],
  [
    'Ana Ruiz met Bo Lind to prepare a visit to Oslo.',
    'met: meeting, held; Ana Ruiz, Bo Lind',
    'visit: visit, expected; Oslo, Norway',
  ],
  [
    'Ana Ruiz spoke of a visit to Oslo and met Bo Lind.',
    'visit: visit, held; Oslo, Norway',
    'met: meeting, held; Ana Ruiz, Bo Lind',
  ],

  // A city that is told by what it is, or by what is held there.
  [
    'In the Norwegian capital Ana Ruiz met Bo Lind.',
    'met: meeting, held; Ana Ruiz, Bo Lind; Oslo, Norway',
  ],
  [
    'Ana Ruiz met Bo Lind in South Korea’s capital on Monday.',
    'met: meeting, held; Ana Ruiz, Bo Lind; 2031-03-10; Seoul, South Korea',
  ],
  ['Ana Ruiz met Bo Lind to talk of Norwegian capital.', 'met: meeting, held; Ana Ruiz, Bo Lind'],
  [
    'Ana Ruiz met Bo Lind on the sidelines of the Munich Security Conference.',
    'met: meeting, held; Ana Ruiz, Bo Lind; Munich, Germany',
  ],
  [
    'Ana Ruiz met Bo Lind, founder of the Munich Security Conference.',
    'met: meeting, held; Ana Ruiz, Bo Lind',
  ],
  [
    'Ana Ruiz phoned Bo Lind during the Munich Security Conference.',
    'phoned: call, held; Ana Ruiz, Bo Lind',
  ],

  // A state one goes to for it; a plan told in a relative clause.
  [
    'Ana Ruiz will fly to Peru on Friday for talks with Bo Lind.',
    'talks: talks, announced; Ana Ruiz, Bo Lind; 2031-03-14; Peru',
  ],
  [
    'Ana Ruiz wrote to Peru and spoke of talks with Bo Lind.',
    'talks: talks, held; Ana Ruiz, Bo Lind',
  ],
  [
    'Ana Ruiz announced a meeting with Bo Lind which is due to take place in Oslo.',
    'meeting: meeting, announced; Ana Ruiz, Bo Lind; Oslo, Norway',
  ],
];

describe('what an event was for, and what it was part of', () => {
  it.each(CASES)('%s', (sentence, ...lines) => {
    expect(linesOf(sentence)).toEqual(lines);
  });
});
