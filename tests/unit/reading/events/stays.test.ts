import { describe, expect, it } from 'vitest';
import { placesOf } from './reports-of.ts';

/** Where those met who had come or were on a visit, by text: the places of its events. */
const CASES: readonly (readonly [text: string, ...places: string[]])[] = [
  [
    'Ana Ruiz is paying a visit to Oslo.\n\nOn Monday Ruiz met Bo Lind.',
    'Oslo, Norway',
    'Oslo, Norway',
  ],
  [
    'Ana Ruiz is paying a visit to Oslo.\n\nShe will also meet Bo Lind.',
    'Oslo, Norway',
    'Oslo, Norway',
  ],
  ['Ana Ruiz arrived in Oslo on Monday.\n\nRuiz met Bo Lind.', 'Oslo, Norway'],
  ['Ana Ruiz was in Oslo on Monday and held talks with Bo Lind.', 'Oslo, Norway'],
  ['Ana Ruiz is currently in Oslo.\n\nRuiz has met Bo Lind.', 'Oslo, Norway'],
  ['Ana Ruiz arrived in Peru on Monday and met Bo Lind.', 'Peru'],
  ['Ana Ruiz met Bo Lind in the Norwegian capital of Oslo.', 'Oslo, Norway'],
  ['The headquarters is in Oslo.\n\nAna Ruiz met Bo Lind.', 'none'],
  // Others, other days, other places, calls.
  ['Ana Ruiz arrived in Oslo on Monday.\n\nBo Lind met Cy Adom.', 'none'],
  ['Ana Ruiz arrived in Oslo on Monday.\n\nRuiz met Bo Lind on March 3.', 'none'],
  ['Ana Ruiz arrived in Oslo on Monday.\n\nRuiz phoned Bo Lind.', 'none'],
  ['Ana Ruiz paid a visit to Norway and Peru.\n\nRuiz met Bo Lind.', 'Norway', 'none'],
  ['Ana Ruiz is paying a visit to Oslo. Ruiz met Bo Lind in Lima.', 'Oslo, Norway', 'Lima, Peru'],
];

describe('the place of those who have come', () => {
  it.each(CASES)('%s', (text, ...places) => {
    expect(placesOf(text)).toEqual(places);
  });
});
