import { describe, expect, it } from 'vitest';
import { statusesOf } from './reports-of.ts';

describe('a meeting that is only a prospect', () => {
  it.each<[string, string[]]>([
    ['Ana Ruiz said she was open to meeting Bo Lind.', ['expected']],
    ['Ana Ruiz looks forward to meeting Bo Lind.', ['expected']],
    ['Ana Ruiz has invited Bo Lind for talks in Oslo.', ['urged']],
    ['Ana Ruiz pushed for direct talks with Bo Lind.', ['urged']],
    ['A meeting between Ana Ruiz and Bo Lind is possible, Cy Adom said.', ['expected']],
    ['A meeting between Ana Ruiz and Bo Lind is not ruled out.', ['expected']],
    ['A meeting between Ana Ruiz and Bo Lind remains unlikely.', ['expected']],
    ['Preparations for a meeting between Ana Ruiz and Bo Lind are under way.', ['expected']],
    ['Work on arranging a meeting between Ana Ruiz and Bo Lind goes on.', ['expected']],
    ['Cy Adom is working to bring about a meeting of Ana Ruiz and Bo Lind.', ['expected']],
    ['A date for the meeting of Ana Ruiz and Bo Lind has not been set.', ['expected']],
    ['Ana Ruiz will take part in a summit with Bo Lind.', ['announced']],
    ['Trade is a theme of the summit, which will be attended by Ana Ruiz.', ['announced']],
    ['The talks of Ana Ruiz and Bo Lind that will start on Friday are new.', ['announced']],
    ['Ana Ruiz will raise the matter at a meeting with Bo Lind.', ['announced']],
    ['Ana Ruiz would be pleased to meet Bo Lind.', ['expected']],
    ['Ana Ruiz and Bo Lind were working to schedule renewed talks.', ['expected']],
    ['The talks of Ana Ruiz and Bo Lind, the first in a year, will be short.', ['announced']],
    ['One of the meetings of Ana Ruiz and Bo Lind will be held in Oslo.', ['announced']],
    ['Ana Ruiz spoke ahead of a United Nations (UN) meeting.', ['announced']],
    ['The visit of Ana Ruiz to Oslo has been put on hold.', ['postponed']],
    ['Ana Ruiz asked Bo Lind for a meeting.', ['urged']],
    ['Cy Adom hopes to bring Ana Ruiz and Bo Lind together for talks.', ['expected']],
    ['Ana Ruiz said conditions were not ripe for talks with Bo Lind.', ['expected']],
    ['Ana Ruiz gears up for talks with Bo Lind.', ['expected']],
    ['Ana Ruiz has arrived in Oslo to meet Bo Lind.', ['expected']],
    ['Ana Ruiz is meeting Bo Lind on Friday.', ['announced']],
    ['Ana Ruiz must address the fears before beginning talks with Bo Lind.', ['expected']],
    ['Ana Ruiz sent a plan to ease the resumption of talks with Bo Lind.', ['expected']],
    ['Ana Ruiz has returned to Oslo to resume talks with Bo Lind.', ['expected']],
    ['The summer could see talks between Ana Ruiz and Bo Lind.', ['expected']],
    ['Ana Ruiz might cancel her meeting with Bo Lind.', ['announced']],
    ['Ana Ruiz did not cancel her meeting with Bo Lind.', ['announced']],
    ['Ana Ruiz left on Wednesday for a meeting with Bo Lind in Oslo.', ['announced']],
  ])('%s', (text, statuses) => {
    expect(statusesOf(text)).toEqual(statuses);
  });

  it.each<[string, string[]]>([
    ['Ana Ruiz took part in a summit with Bo Lind.', ['held']],
    ['Ana Ruiz said she was very pleased to meet Bo Lind.', ['held']],
    ['The summit, which was attended by Ana Ruiz and Bo Lind, was short.', ['held']],
    ['Ana Ruiz will resign, she said at a meeting with Bo Lind.', ['held']],
    ['The talks of Ana Ruiz and Bo Lind, the first in a year, were short.', ['held']],
    ['News of the cancellation came as talks of Ana Ruiz and Bo Lind went on.', ['held']],
    [
      'Any decision coming from the meeting of Ana Ruiz and Bo Lind will be told next week.',
      ['held'],
    ],
    ['The outcome of the talks between Ana Ruiz and Bo Lind will be made public.', ['held']],
    ['Cy Adom brought Ana Ruiz and Bo Lind together for talks.', ['held']],
    ['Ana Ruiz met Bo Lind, whose plan was rejected.', ['held']],
    ['Ana Ruiz thanked Bo Lind for organising the meeting.', ['held']],
    ['Ana Ruiz asked about the prospects for the talks with Bo Lind.', ['held']],
    ['Photos of the meeting between Ana Ruiz and Bo Lind will be shown.', ['held']],
    ['The meeting between Ana Ruiz and Bo Lind could have gone better.', ['held']],
    ['The meeting between Ana Ruiz and Bo Lind ended without a deal.', ['held']],
  ])('is none: %s', (text, statuses) => {
    expect(statusesOf(text)).toEqual(statuses);
  });
});

describe('a meeting that came to nothing', () => {
  it.each<[string, string[]]>([
    [
      'A visit by Ana Ruiz to Oslo, part of a longer trip of hers, has been cancelled.',
      ['cancelled'],
    ],
    ['Ana Ruiz called off talks with Bo Lind.', ['cancelled']],
    ['Ana Ruiz pulled out of talks with Bo Lind.', ['cancelled']],
    ['Ana Ruiz withdrew from a meeting with Bo Lind.', ['cancelled']],
    ['The summit of Ana Ruiz and Bo Lind has been shelved.', ['cancelled']],
    ['The meeting between Ana Ruiz and Bo Lind never happened.', ['cancelled']],
    ['Ana Ruiz turned down a meeting with Bo Lind.', ['denied']],
    ['Ana Ruiz avoided a meeting with Bo Lind.', ['denied']],
    ['Ana Ruiz has no plans to meet Bo Lind.', ['denied']],
    ['Ana Ruiz has no intention of meeting Bo Lind.', ['denied']],
    ['Ana Ruiz scuttled the talks with Bo Lind.', ['cancelled']],
    ['The remark led to Ana Ruiz cancelling her meeting with Bo Lind.', ['cancelled']],
    ['Ana Ruiz had requested talks with Bo Lind but he rejected the request.', ['denied']],
    ['Ana Ruiz had asked to meet Bo Lind, but he refused.', ['denied']],
    ['A proposed meeting of Ana Ruiz and Bo Lind was rejected.', ['denied']],
    ['Bo Lind rejected an offer of talks with Ana Ruiz.', ['denied']],
    ['Plans for Ana Ruiz to meet Bo Lind were dropped.', ['cancelled']],
    ['Ana Ruiz abandoned a planned visit to Oslo.', ['cancelled']],
    ['Ana Ruiz was unable to meet Bo Lind.', ['denied']],
    ['Neither Ana Ruiz nor Cy Adom met Bo Lind.', ['denied']],
    ['Ana Ruiz suspended talks with Bo Lind.', ['postponed']],
  ])('%s', (text, statuses) => {
    expect(statusesOf(text)).toEqual(statuses);
  });

  it.each<[string, string[]]>([
    ['The long delayed talks between Ana Ruiz and Bo Lind began on Monday.', ['held']],
    ['Ana Ruiz has plans to meet Bo Lind.', ['announced']],
    ['Both Ana Ruiz and Cy Adom met Bo Lind.', ['held']],
  ])('is none: %s', (text, statuses) => {
    expect(statusesOf(text)).toEqual(statuses);
  });
});
