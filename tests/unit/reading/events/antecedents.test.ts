import { describe, expect, it } from 'vitest';
import { peopleOf as namesOf, reportsOf } from './reports-of.ts';

/** Event words of each report. */
function joined(text: string): string[] {
  return reportsOf(text).map(({ mentions }) =>
    mentions.map(({ trigger }) => text.slice(trigger.start, trigger.end)).join(' '),
  );
}

/** The part of everybody who was there. */
function roles(text: string): string[] {
  return reportsOf(text).flatMap(({ participants }) => participants.map(({ role }) => role));
}

describe('words that mean a meeting told before', () => {
  it.each<[string, string, string[]]>([
    [
      'name the sides for those who met',
      'Ana Ruiz and Bo Lind met in Oslo on Monday. The discussions between the delegations lasted four hours.',
      ['met discussions'],
    ],
    [
      'name one side for its minister',
      'Norwegian Trade Minister Ana Ruiz met Bo Lind in Oslo on Monday. The meeting with the Norwegian delegation lasted an hour.',
      ['met meeting'],
    ],
    [
      'look ahead where no other is planned',
      'Ana Ruiz met Bo Lind in Oslo on Monday. The location of the talks was to be kept secret.',
      ['met talks'],
    ],
    [
      'stand behind the place where it was told',
      'Ana Ruiz met Cy Adom on Monday. She also met Bo Lind, where they discussed fisheries.',
      ['met', 'met discussed'],
    ],
    [
      'add somebody who was there',
      'Ana Ruiz and Bo Lind met in Oslo on Monday. Cy Adom also participated in the discussions.',
      ['met discussions'],
    ],
    [
      'say twice that somebody is in talks',
      'Ana Ruiz is in talks to buy a stake in the port. She declined to comment. Ana Ruiz was in talks to buy a stake, her office said.',
      ['talks talks'],
    ],
    [
      'pass over what nobody was told of',
      'Ana Ruiz and Bo Lind met in Oslo. It was their first encounter since an informal meeting in Rome in June. The mood was good. The meeting lasted an hour.',
      ['met meeting', 'meeting'],
    ],
    [
      'name nobody, in the same town',
      'Norway and Peru held talks in Oslo on Monday. The envoys are holding an important meeting in Oslo.',
      ['talks meeting'],
    ],
    [
      'name the other side by those who speak for it',
      'The Dockers Union met Ana Ruiz on Monday. Speaking after the meeting with Ana Ruiz, Bo Lind and Cy Adom said it was useful.',
      ['met meeting'],
    ],
    [
      'call it off on another day',
      'Ana Ruiz will meet Bo Lind in Oslo on 20 March. Ana Ruiz cancelled her meeting with Bo Lind on Sunday.',
      ['meet meeting'],
    ],
    [
      'come with a day told of something else',
      'Ana Ruiz held talks with Bo Lind. He came. He sat. He spoke. He ate. She said on Sunday that the talks were useful.',
      ['talks talks'],
    ],
    [
      'are of another kind than the headline',
      'Oslo talks end without a deal\n\nBy our staff\n\nA meeting of Ana Ruiz and Bo Lind on Monday brought no result.',
      ['talks meeting'],
    ],
  ])('%s', (_, text, events) => {
    expect(joined(text)).toEqual(events);
  });
});

describe('words that mean another meeting', () => {
  it.each<[string, string, string[]]>([
    [
      'name people who were not there',
      'Ana Ruiz and Bo Lind met in Oslo on Monday. The meeting of Cy Adom and the Chilean delegation lasted an hour.',
      ['met', 'meeting'],
    ],
    [
      'are told to come after it',
      'Ana Ruiz and Bo Lind held a third round of talks on Monday. It followed a day of discussions between the two ministers.',
      ['talks', 'discussions'],
    ],
    [
      'are told behind what the sentence opens with',
      'Ana Ruiz met Bo Lind in Oslo on Monday. Before that meeting, Ana Ruiz met Bo Lind’s deputy Cy Adom.',
      ['met meeting', 'met'],
    ],
    [
      'count the first beside the second',
      'Ruiz agreed to a second round of talks with Lind after a first, three-hour meeting on Friday.',
      ['talks', 'meeting'],
    ],
    [
      'are the next beside what was held',
      'Ana Ruiz and Bo Lind held talks on Monday. The next round of talks is expected to take place on Friday.',
      ['talks', 'talks'],
    ],
    [
      'give a day of their own far below one of no day',
      'Bo Lind paid a visit to Oslo. He saw the port. He ate fish. He slept well. He wrote a letter. The visit in March 2030 was better.',
      ['visit', 'visit'],
    ],
    [
      'are of talks to come behind a meeting',
      'Ana Ruiz and Bo Lind broke the ice by meeting in Oslo. They intend to begin regular talks soon.',
      ['meeting', 'talks'],
    ],
    [
      'name the minister of another state',
      'The Dockers Union met Ana Ruiz on Monday. Peruvian Trade Minister Bo Lind praised his meeting with Ana Ruiz.',
      ['met', 'meeting'],
    ],
    [
      'name nobody, in another town',
      'Norway and Peru held talks in Oslo on Monday. The envoys are holding an important meeting in Lima.',
      ['talks', 'meeting'],
    ],
    [
      'fall on another part of the day',
      'Ana Ruiz and Bo Lind met on Sunday morning. Sunday evening’s talks were short.',
      ['met', 'talks'],
    ],
    [
      'count in figures',
      'Ana Ruiz and Bo Lind ended the 6th round of talks on Monday. Their teams prepare the 7th round of talks.',
      ['talks', 'talks'],
    ],
    [
      'are of two on the sides of a summit',
      'President Ana Ruiz praised the summit. The summit drew fifty leaders. Ana Ruiz will discuss trade with Bo Lind on Friday.',
      ['summit summit', 'discuss'],
    ],
    [
      'are held in haste beside a summit',
      'Leaders of the Baltic Council held an emergency meeting in Oslo on Monday. The annual summit takes place in May.',
      ['meeting', 'summit'],
    ],
  ])('%s', (_, text, events) => {
    expect(joined(text)).toEqual(events);
  });
});

describe('"they"', () => {
  it('are those told last, not those of the event that was told of last for the first time', () => {
    const text =
      'Ana Ruiz met Bo Lind in Oslo on Monday. Cy Adom met Dag Moe in Rome in May. ' +
      'The Ruiz-Lind meeting was long. They will meet again in April.';
    expect(reportsOf(text).at(-1)?.participants).toHaveLength(2);
    expect(namesOf(text).at(-1)).toBe('Ana Ruiz, Bo Lind');
  });
});

describe('those who were at a meeting as well', () => {
  it('are also present', () => {
    const text = 'Ana Ruiz met Bo Lind in Oslo on Monday. Cy Adom was present at the meeting.';
    expect(roles(text)).toEqual(['principal', 'principal', 'alsoPresent']);
  });

  it('spoke at a summit of many', () => {
    const text =
      'Ana Ruiz opened the summit in Oslo on Monday. Bo Lind, who was at the summit, spoke of fish.';
    expect(joined(text)).toEqual(['summit summit']);
    expect(roles(text)).toContain('alsoPresent');
  });

  it('are those who met where nobody else is told', () => {
    const text = 'Ana Ruiz and Bo Lind were present at the meeting in Oslo on Monday.';
    expect(roles(text)).toEqual(['principal', 'principal']);
  });
});
