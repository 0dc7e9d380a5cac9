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
];

describe('what an event was for, and what it was part of', () => {
  it.each(CASES)('%s', (sentence, ...lines) => {
    expect(linesOf(sentence)).toEqual(lines);
  });
});
