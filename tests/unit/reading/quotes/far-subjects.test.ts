import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

describe('a subject with something between it and its verb', () => {
  it.each<[string, string, string[]]>([
    [
      'an office and a relative clause',
      'Gov. Ana Ruiz of Lusia, a banker who has refused to run, said the port council deserved better.',
      ['Ana Ruiz: the port council deserved better'],
    ],
    [
      'an age',
      '“It went on for long,” Ana Ruiz, 81, said this week.',
      ['Ana Ruiz: It went on for long,'],
    ],
    [
      'marked words of another verb',
      'Mr. Ruiz, citing “the weather,” said the port was shut.',
      ['Ruiz: the weather,', 'Ruiz: the port was shut'],
    ],
    [
      'marked words before it',
      'Citing “the weather,” the mayor’s spokeswoman told the Post that the port was shut.',
      ['the mayor’s spokeswoman: the weather,', 'the mayor’s spokeswoman: the port was shut'],
    ],
    [
      'another clause before it',
      'Lind left for Lusia, but Ruiz came back to the port, asking him to share the plan.',
      ['Ruiz: to share the plan'],
    ],
    [
      'a time clause before it',
      'Shortly after Lind’s call ended, Ruiz sent out a press release saying the port was shut.',
      ['Ruiz: the port was shut'],
    ],
    [
      'a preposition before a fronted participle',
      'Bo Lind came. In asking to shut the port, Ruiz noted it was old.',
      ['Ruiz: to shut the port', 'Ruiz: it was old'],
    ],
    [
      'what another said, before its verb',
      'Bo Lind objected. Responding to Lind’s remarks, Ruiz wrote: “The port is shut.”',
      ['Ruiz: The port is shut.'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });

  it('reads names that are other words elsewhere', () => {
    expect(quotesOf('Ana Kelly came. “Ports matter,” Kelly said.')).toEqual([
      'Kelly: Ports matter,',
    ]);
    expect(quotesOf('Ana Shook, a clerk, said he saw the port.')).toEqual([
      'Ana Shook: he saw the port',
    ]);
  });
});

describe('what stands before a verb of saying', () => {
  it.each<[string, string[]]>([
    [
      'About 30 ships have now left the port, officials said.',
      ['officials: About 30 ships have now left the port'],
    ],
    [
      'At the port the strike has gone on, officials said.',
      ['officials: At the port the strike has gone on'],
    ],
    ['The port was shut, Ruiz wrote on Monday.', ['Ruiz: The port was shut']],
    [
      'The sides will meet next week, Ruiz said, adding, “They need a good talk.”',
      ['Ruiz: The sides will meet next week', 'Ruiz: They need a good talk.'],
    ],
    [
      'Ana Ruiz came. The marks “seemed to be those of a ship,” she wrote.',
      ['she: seemed to be those of a ship,'],
    ],
    [
      'Many things drive the price of a ticket and the fare of a rider too, said Ana Ruiz, a clerk who has written on ports.',
      ['Ana Ruiz: Many things drive the price of a ticket and the fare of a rider too'],
    ],
    ['“Who knows?” Ruiz told Lusia’s Port Radio in an interview.', ['Ruiz: Who knows?']],
    ['“It went on,” Ruiz said by telephone.', ['Ruiz: It went on,']],
  ])('%s', (text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });

  it.each([
    ['After the sides left the port, Ruiz commented.'],
    ['In Lisbon on Monday, Ruiz said.'],
    ['The plan was signed by Ruiz.'],
  ])('is nothing in: %s', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });
});

describe('what stands after a verb of saying', () => {
  it.each<[string, string[]]>([
    ['Ruiz said on Port Radio’s “This Week With Lind” that it was shut.', ['Ruiz: it was shut']],
    ['Ruiz added, that the port was shut.', ['Ruiz: the port was shut']],
    [
      'Ana Ruiz came. The firm believes the offer is fair and “remains open.”',
      ['The firm: remains open.'],
    ],
    ['Ruiz called Lind’s claim of a “right” over the port “a joke.”', ['Ruiz: right | a joke.']],
    [
      '“Nobody came,” Ruiz said. “... You will want to wait.”',
      ['Ruiz: Nobody came, | ... You will want to wait.'],
    ],
  ])('%s', (text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });

  it('is no belief that somebody else’s clause holds', () => {
    expect(
      quotesOf('He gave no hint where he believes they might yield, though “all is open.”'),
    ).toEqual([]);
  });
});
