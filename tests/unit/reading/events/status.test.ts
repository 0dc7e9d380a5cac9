import { describe, expect, it } from 'vitest';
import { statusesOf } from './reports-of.ts';

describe('what is told of an event', () => {
  it.each<[string, string[]]>([
    ['Ana Ruiz met Bo Lind.', ['held']],
    ['Ana Ruiz has already held talks with Bo Lind.', ['held']],
    ['Ana Ruiz flew to Oslo to meet Bo Lind.', ['held']],
    ['Ana Ruiz will meet Bo Lind on Friday.', ['announced']],
    ['Ana Ruiz is scheduled to meet Bo Lind.', ['announced']],
    ['Ana Ruiz and Bo Lind agreed to hold another meeting in April.', ['announced']],
    ['A summit of Ana Ruiz and Bo Lind is planned for April.', ['announced']],
    ['Ana Ruiz will fly to Oslo and hold talks with Bo Lind.', ['announced']],
    ['Ana Ruiz may fly to Oslo on Friday and meet Bo Lind.', ['expected']],
    ['Ana Ruiz flew to Oslo and held talks with Bo Lind.', ['held']],
    ['Ana Ruiz is expected to meet Bo Lind.', ['expected']],
    ['Ana Ruiz may meet Bo Lind in April.', ['expected']],
    ['A meeting of Ana Ruiz and Bo Lind could be held on Friday.', ['expected']],
    ['Cy Adom urged Ana Ruiz and Bo Lind to meet.', ['urged']],
    ['Cy Adom called for talks between Ana Ruiz and Bo Lind.', ['urged']],
    ['Ana Ruiz and Bo Lind should meet.', ['urged']],
    ['A meeting of Ana Ruiz and Bo Lind that was planned for Monday was cancelled.', ['cancelled']],
    ['The meeting of Ana Ruiz and Bo Lind has been postponed.', ['postponed']],
    [
      'The meeting of Ana Ruiz and Bo Lind was initially supposed to be held in May, but was put off.',
      ['postponed'],
    ],
    ['The meeting of Ana Ruiz and Bo Lind was adjourned until Thursday.', ['postponed']],
    ['Cy Adom adjourned the talks of Ana Ruiz and Bo Lind on Monday.', ['held']],
    ['Ana Ruiz had been due to meet Bo Lind on Friday but cancelled the trip.', ['cancelled']],
    ['Ana Ruiz was to meet Bo Lind on Monday but pulled out.', ['cancelled']],
    ['Ana Ruiz met Bo Lind on Monday but cancelled a dinner.', ['held']],
    ['The meeting of Ana Ruiz and Bo Lind ended after flights were cancelled.', ['held']],
    ['A meeting of Ana Ruiz and Bo Lind was pencilled in for Friday.', ['announced']],
    ['A meeting of Ana Ruiz and Bo Lind is still being planned.', ['expected']],
    ['Cy Adom was proud to have hosted talks of Ana Ruiz and Bo Lind.', ['held']],
    ['Ana Ruiz is believed to have met Bo Lind.', ['held']],
    ['Ana Ruiz was to have met Bo Lind.', ['announced']],
    ['Talks of Ana Ruiz and Bo Lind have not begun.', ['expected']],
    ['Talks of Ana Ruiz and Bo Lind have yet to start.', ['expected']],
    ['Talks of Ana Ruiz and Bo Lind failed and a strike will start.', ['held']],
    ['Ana Ruiz did not meet Bo Lind.', ['denied']],
    ['Ana Ruiz refused to meet Bo Lind.', ['denied']],
    ['Ana Ruiz denied that she had met Bo Lind.', ['denied']],
    ['Cy Adom was encouraged by the meeting of Ana Ruiz and Bo Lind.', ['held']],
  ])('%s', (text, statuses) => {
    expect(statusesOf(text)).toEqual(statuses);
  });
});
