import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

describe('interviews', () => {
  it('gives answers after "A)" to the only person named before', () => {
    const text =
      'Questions to the port chief Ana Ruiz\n\nQ) Is the port shut?\n\nA) It is shut. We were late.\n\nQ) What did Bo Lind say?\n\nA) He said it was over.';
    expect(quotesOf(text)).toEqual([
      'Ana Ruiz: It is shut. We were late.',
      'Ana Ruiz: He said it was over.',
    ]);
  });

  it('leaves out the questions of a paper with a short form', () => {
    const text =
      'An Interview with Dr. Ana Ruiz\n\nPIJ: The port is shut. What is next?\n\nDr. Ana Ruiz: It has to open. We are ready.\n\nPIJ: What should be done?\n\nDr. Ana Ruiz: We have to talk.';
    expect(quotesOf(text)).toEqual([
      'Ana Ruiz: It has to open. We are ready.',
      'Ana Ruiz: We have to talk.',
    ]);
  });
});

describe('words passed on', () => {
  it.each<[string, string[]]>([
    [
      'The minister read reports quoting the rebel mediator as saying the port was shut.',
      ['the rebel mediator: the port was shut'],
    ],
    [
      'The Port Gazette reported one envoy as saying the port was shut.',
      ['one envoy: the port was shut'],
    ],
    ['The deal is dead, the Port Gazette quoted Ruiz as saying.', ['Ruiz: The deal is dead']],
    ['The Port Gazette cited Ruiz as saying that “it is over”.', ['Ruiz: it is over']],
    [
      'According to Ruiz, quoted by the Port Gazette, the port was shut.',
      ['Ruiz: the port was shut'],
    ],
    [
      'Citing ‘one person with knowledge of it,’ the Port Gazette said the chief had left.',
      ['Port Gazette: the chief had left'],
    ],
  ])('%s', (text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });
});

describe('a name before what no comma ends', () => {
  it.each<[string, string[]]>([
    [
      'Ana Ruiz, Lusia’s envoy on the panel yesterday told the Post that the port was shut.',
      ['Ana Ruiz: the port was shut'],
    ],
    [
      'Ana Ruiz, speaking to the Post earlier today said she expects an end.',
      ['Ana Ruiz: she expects an end'],
    ],
    [
      'Unlike Ana Ruiz, the union’s chief said the port was shut.',
      ['the union’s chief: the port was shut'],
    ],
  ])('%s', (text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });
});

describe('small words', () => {
  it.each<[string, string[]]>([
    ['They have the final say over whether to accept the deal.', []],
    [
      'Ruiz said other points remained, such as the sick pay offered to council staff.',
      ['Ruiz: other points remained, such as the sick pay offered to council staff'],
    ],
    [
      'Ana Ruiz has this morning told envoys that the port was shut.',
      ['Ana Ruiz: the port was shut'],
    ],
  ])('%s', (text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });
});

describe('beliefs', () => {
  it.each<[string, string[]]>([
    [
      'Ana Ruiz, chief of the port, fears leaving it could bring “a long crisis”.',
      ['Ana Ruiz: a long crisis'],
    ],
    ['Ana Ruiz expects the port “to go on as it was.”', []],
    ['Port sale expected on Monday: reports', []],
  ])('hold marked words behind a verb: %s', (text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });
});

describe('headlines and datelines', () => {
  it.each<[string, string[]]>([
    ['Talks to resume next week, says Ruiz', ['Ruiz: Talks to resume next week']],
    [
      'LISBON. March 13 (Portnews) - The port has shut, envoy Ana Ruiz said.',
      ['Ana Ruiz: The port has shut'],
    ],
    ['Commenting on the plan to shut the port soon, Ana Ruiz said.', []],
  ])('%s', (text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });
});

describe('what is said of a source', () => {
  it.each<[string, string[]]>([
    [
      'Ana Ruiz came. The port has shut, the agency said quoting two envoys.',
      ['the agency: The port has shut'],
    ],
    ['The envoy, Ana Ruiz, likewise said “progress” was made.', ['Ana Ruiz: progress']],
    ['The ships lie idle, but signals are sent through the port.', []],
    ['‘I believe it, ‘ Ruiz added.', ['Ruiz: I believe it,']],
  ])('%s', (text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });
});

describe('nobody', () => {
  it.each([
    ['Neither Ruiz nor Lind said whether they would go.'],
    ['No official said that the port was shut.'],
    ['None of them said the port was shut.'],
  ])('speaks in: %s', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });
});

describe('marked words that end the sentence after a quotation', () => {
  it('go on with it', () => {
    expect(
      quotesOf('“The ice is broken,” Ruiz said. The meeting “again opened the way to long talks.”'),
    ).toEqual(['Ruiz: The ice is broken, | again opened the way to long talks.']);
  });

  it.each([
    ['“The ice is broken,” Ruiz said. Bo Lind “again opened the way to long talks.”'],
    ['“The ice is broken,” Ruiz said. The meeting was a “long night.”'],
  ])('are another’s, or a few words: %s', (text) => {
    expect(quotesOf(text)).toEqual(['Ruiz: The ice is broken,']);
  });
});

describe('a paragraph after a colon whose opening mark is missing', () => {
  it('keeps its first sentence', () => {
    expect(
      quotesOf(
        'Ana Ruiz said:\n\nWe have word indicating that it is old. So it is over.”\n\nHe left.',
      ),
    ).toEqual(['Ana Ruiz: We have word indicating that it is old. So it is over.']);
  });
});
