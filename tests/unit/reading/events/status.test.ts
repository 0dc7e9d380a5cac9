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

describe('plans that came to nothing, or to something', () => {
  it.each<[string, string[]]>([
    ['Ana Ruiz could have met Bo Lind in Oslo but stayed at home.', ['denied']],
    ['Ana Ruiz would have met Bo Lind on Monday, but the flight was late.', ['denied']],
    ['Ana Ruiz must have met Bo Lind by then.', ['held']],
    ['Had Ana Ruiz met Bo Lind, the strike might have ended.', ['denied']],
    ['If Ana Ruiz had met Bo Lind earlier, the strike would have ended.', ['denied']],
    ['Cy Adom asked if she had met Bo Lind.', ['held']],
    ['At times Ana Ruiz would meet Bo Lind to settle disputes.', ['held']],
    ['Ana Ruiz said she would often meet Bo Lind.', ['expected']],
    ['Ana Ruiz used to meet Bo Lind in Oslo.', ['held']],
    ['Ana Ruiz interrupted a holiday to meet Bo Lind.', ['held']],
    ['Ana Ruiz was able to meet Bo Lind.', ['held']],
    ['Ana Ruiz will be able to meet Bo Lind.', ['expected']],
    ['Ana Ruiz took the chance to meet Bo Lind.', ['held']],
    ['Ana Ruiz became the first mayor to meet Bo Lind.', ['held']],
    ['Ana Ruiz would be the first mayor to meet Bo Lind.', ['expected']],
    ['Ana Ruiz rejected an offer to meet Bo Lind.', ['denied']],
    ['Ana Ruiz made two requests to speak with Bo Lind, which were denied.', ['denied']],
    ['Bo Lind turned down a request by Ana Ruiz for a meeting.', ['denied']],
    ['Ana Ruiz made a request for a meeting with Bo Lind.', ['urged']],
    ['Ana Ruiz decided against a meeting with Bo Lind.', ['denied']],
    ['Ana Ruiz said there was no call or meeting planned with Bo Lind.', ['denied']],
    ['Ana Ruiz halted work on a summit with Bo Lind.', ['postponed']],
    ['Ana Ruiz dropped plans for a meeting with Bo Lind.', ['cancelled']],
    ['We must reschedule the meeting with Bo Lind, Ana Ruiz said.', ['postponed']],
    ['As a July meeting of Ana Ruiz and Bo Lind approaches, ministers are nervous.', ['announced']],
    ['Ana Ruiz rested after the talks with Bo Lind in Oslo on Monday.', ['held']],
    ['A paper written to steer the talks of Ana Ruiz and Bo Lind was rejected.', ['held']],
    ['Ana Ruiz is expected to act at the final meeting of Bo Lind and Cy Adom.', ['announced']],
    ['Ana Ruiz welcomed the planned meeting of Bo Lind and Cy Adom.', ['announced']],
    ['Ana Ruiz and Bo Lind met again to finish their discussion.', ['held']],
  ])('%s', (text, statuses) => {
    expect(statusesOf(text)).toEqual(statuses);
  });
});
