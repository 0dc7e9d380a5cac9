import { describe, expect, it } from 'vitest';
import { shownDates } from './dates-in.ts';

/** A Wednesday. */
const PUBLISHED = '2024-05-01';

/** `sentence => each date in EDTF`: a line more is a case more. */
const AHEAD = `
Ruiz and Lind to meet on Friday => 2024-05-03
Norland, Estmark to hold talks Monday => 2024-05-06
Norland offered to host a summit on Thursday => 2024-05-02
Norland proposed holding talks on Monday => 2024-05-06
The ministers will meet in Oslo on Monday. => 2024-05-06
They agreed on another meeting in July. => 2024-07
The next round is planned for June. => 2024-06
Talks are set to resume on Tuesday, officials said. => 2024-05-07
Ruiz is due to see Lind on Thursday, her office said. => 2024-05-02
They agreed to meet on Friday. => 2024-05-03
Ruiz urged both sides to return to the table on Monday. => 2024-05-06
Ruiz asked Lind to come to Oslo on Friday. => 2024-05-03
Ruiz accepted an invitation to visit Oslo on Friday. => 2024-05-03
They invited the envoy for talks on Friday. => 2024-05-03
The ministers announced a meeting on 6 May. => 2024-05-06
Ruiz said she looked forward to the talks on Thursday. => 2024-05-02
Ruiz is travelling to Oslo on Friday. => 2024-05-03
Ruiz flies to Oslo on Friday for talks with Lind. => 2024-05-03
Friday's meeting will be the third. => 2024-05-03
Ahead of Monday's talks, both sides struck a firm tone. => 2024-05-06
The parties must reply by Friday. => 2024-05-03
He will have left by Monday. => 2024-05-06
The ministers, who met on Monday, will meet again on Friday. => 2024-04-29 2024-05-03
Ruiz hoped to sign the deal in June. => 2024-06
They were likely to leave as soon as the border opened Monday. => 2024-05-06
`;

const BACK = `
They met in July. => 2023-07
Ruiz told reporters on Monday that the deal was dead. => 2024-04-29
They agreed on Friday to meet in Oslo. => 2024-04-26
Ruiz invited Lind to Oslo on Friday. => 2024-04-26
Ruiz urged calm on Monday. => 2024-04-29
A second round, which had been scheduled for Monday, was called off. => 2024-04-29
Monday's meeting was the third. => 2024-04-29
Ruiz was scheduled to meet Lind on Monday, but fell ill. => 2024-04-29
Elections held in September were disputed. => 2023-09
The deal, signed in June, is dead. => 2023-06
Talks resumed Thursday in Oslo. => 2024-04-25
`;

const NO_DATE = `
The Winter Palace was empty.
They met at the May Day Hotel.
He told the Sunday Times that all was well.
The March 23 Movement took the town.
The Friday Group is small.
The Good Friday Agreement held.
Bloody Sunday is remembered.
The Autumn Statement disappoints.
She wrote it in the Winter Garden.
It was the Prague Spring of diplomacy.
A March for Peace was held.
The 44-Day War ended.
Prime Minister Theresa May met Jan Smit.
`;

function cases(list: string): readonly (readonly [string, string])[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [sentence = '', dates = ''] = line.split(' => ');
      return [sentence, dates] as const;
    });
}

function edtfIn(sentence: string): string {
  return shownDates(sentence, PUBLISHED)
    .map((shown) => shown.slice(shown.lastIndexOf(' = ') + 3))
    .join(' ');
}

describe('dates in sentences', () => {
  it.each(cases(AHEAD))('look ahead: %s', (sentence, dates) => {
    expect(edtfIn(sentence)).toBe(dates);
  });

  it.each(cases(BACK))('look back: %s', (sentence, dates) => {
    expect(edtfIn(sentence)).toBe(dates);
  });

  it.each(cases(NO_DATE))('are none: %s', (sentence) => {
    expect(shownDates(sentence, PUBLISHED).filter((shown) => !shown.includes('(P44D)'))).toEqual(
      [],
    );
  });
});
