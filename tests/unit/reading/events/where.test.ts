import { describe, expect, it } from 'vitest';
import { placesOf } from './reports-of.ts';

describe('the place of an event', () => {
  it.each<[string, string[]]>([
    ['Ana Ruiz met Bo Lind in Oslo.', ['Oslo, Norway']],
    ['In Oslo, Ana Ruiz met Bo Lind.', ['Oslo, Norway']],
    ['Ana Ruiz met Bo Lind at the Kremlin on Monday.', ['Kremlin, Moscow, Russia']],
    ['Ana Ruiz and Bo Lind met in the border town of Lima.', ['Lima, Peru']],
    ['Ana Ruiz met Bo Lind at a summit in Oslo.', ['Oslo, Norway']],
    ['The Oslo meeting of Ana Ruiz and Bo Lind was short.', ['Oslo, Norway']],
    ['Ana Ruiz flew to Oslo to meet Bo Lind.', ['Oslo, Norway']],
    [
      'Ana Ruiz met Bo Lind in Oslo, where they were hosted by Cy Adom at the Grand Hotel.',
      ['Grand Hotel, Oslo, Norway'],
    ],
    ['Envoys came to Lima on Sunday. Ana Ruiz met Bo Lind on Monday.', ['Lima, Peru']],
  ])('%s', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });

  it.each<[string, string[]]>([
    ['Ana Ruiz met Bo Lind to discuss the war in Sudan.', ['none']],
    ['Ana Ruiz and Bo Lind discussed the war in Sudan.', ['none']],
    ['Ana Ruiz and Bo Lind discussed trade on Monday in Oslo.', ['Oslo, Norway']],
    ['A meeting of Ana Ruiz and Bo Lind resulted in Oslo lifting its ban.', ['none']],
    ['Ana Ruiz met the mayor of Oslo, Bo Lind.', ['none']],
    ['Ana Ruiz met Bo Lind at the Grand Hotel, next to the White House.', ['Grand Hotel']],
    ['Ana Ruiz held talks with Bo Lind about a port in Lima.', ['none']],
  ])('is not another place: %s', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});
