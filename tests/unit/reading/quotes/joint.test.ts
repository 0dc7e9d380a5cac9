import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../../src/lexicon/lexicon.ts';
import { readDocument } from '../../../../src/reading/read-document.ts';
import { bareDocument } from '../../../support/bare-document.ts';
import { quotesOf } from './quotes-of.ts';

/** Names of the speakers of each statement, by start. */
function speakers(text: string): string[] {
  const { quotations, entities } = readDocument(bareDocument(text), buildLexicon());
  return quotations.map(({ speaker }) =>
    (speaker?.entities ?? []).map((entity) => entities[entity]?.name).join(' + '),
  );
}

describe('states that speak', () => {
  const NAMED = 'Chile met Peru on Monday. ';

  it.each<[string, string[]]>([
    ['The Chilean and Peruvian governments said the port was shut.', ['Chile + Peru']],
    [
      '“We are glad,” a joint Chile-Peru statement said. The statement added it was late.',
      ['Chile + Peru', 'Chile + Peru'],
    ],
    ['The Chilean and Greek governments said the port was shut.', ['']],
    ['The governments said the port was shut.', ['']],
  ])('%s', (text, expected) => {
    expect(speakers(NAMED + text)).toEqual(expected);
  });
});

describe('several who speak on', () => {
  it.each<[string, string[]]>([
    ['Two officials said the port was shut. They added it was late.', ['officials', 'officials']],
    [
      'A senior Chilean official said it was shut. Greek officials were told of it, the official said.',
      ['senior Chilean official', 'senior Chilean official'],
    ],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it('shows a description nobody stands behind', () => {
    const text =
      'Ana Ruiz came. While some harbour experts voiced doubts about the plan, they also said the port needs ships.';
    expect(quotesOf(text)).toEqual([
      'some harbour experts: doubts about the plan',
      'some harbour experts: the port needs ships',
    ]);
  });
});

describe('where a phrase that is said ends', () => {
  it.each<[string, string[]]>([
    [
      'Ruiz vowed to either take or leave the port, and there was more to come.',
      ['Ruiz: to either take or leave the port'],
    ],
    ['Ruiz welcomed the plan but Lusia is afraid that it is late.', ['Ruiz: the plan']],
    ['Ruiz welcomed the plan and the port’s reply.', ['Ruiz: the plan and the port’s reply']],
  ])('%s', (text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });
});

describe('no statement', () => {
  it.each([
    ['Ruiz met him before calling on Prime Minister Bo Lind in the evening.'],
    ['The town was quiet, and subsequent reports that ships had left were read with care.'],
    ['The leaders agreed on the steps they will take to open the port.'],
    ['The plan appealed to the port’s chief at once.'],
  ])('%s', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });

  it('is told twice where hope is expressed', () => {
    expect(quotesOf('Ana Ruiz expressed hope that both would “seek” a way.')).toEqual([
      'Ana Ruiz: seek',
    ]);
  });
});
