import { describe, expect, it } from 'vitest';
import { peopleOf, triggersOf } from './reports-of.ts';

/** Words of meeting that tell of none, and beside each the like that does. */
describe('words that tell of no meeting', () => {
  it.each([
    'The union’s negotiating stance hardened on Monday.',
    'Ana Ruiz held a breakfast meet-and-greet in Oslo.',
    'If the demands of Ana Ruiz are not met, the strike will go on.',
    'Families struggle to make ends meet with Bo Lind in office.',
    '“When you meet Bo Lind, you see something special,” Ana Ruiz said.',
    'Trade confers on Norway a great benefit.',
    'Cy Adom, who consults with Bo Lind, said so.',
    'Ana Ruiz said in an email discussion that she had no plans.',
    'See http://news.example/us-summit-sco-2031 for more on Ana Ruiz.',
  ])('%s', (text) => {
    expect(triggersOf(text)).toEqual([]);
  });

  it.each([
    ['Ana Ruiz is negotiating with Bo Lind.', 'negotiating'],
    ['Ana Ruiz was met by Bo Lind in Oslo.', 'met'],
    ['Ana Ruiz conferred on Monday with Bo Lind.', 'conferred'],
    ['The US-Norway summit begins in Oslo on Monday.', 'summit'],
  ])('%s', (text, trigger) => {
    expect(triggersOf(text)).toEqual([trigger]);
  });
});

describe('the subject behind a fronted phrase', () => {
  it('is who met', () => {
    expect(peopleOf('In remarks after meeting with Bo Lind, Ana Ruiz called for calm.')).toEqual([
      'Bo Lind, Ana Ruiz',
    ]);
  });

  it('is none for an infinitive of others', () => {
    expect(peopleOf('Ana Ruiz met Bo Lind. Ruiz said experts should discuss the routes.')).toEqual([
      'Ana Ruiz, Bo Lind',
    ]);
  });
});
