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
    ['Ana Ruiz did not meet Bo Lind.', ['denied']],
    ['Ana Ruiz refused to meet Bo Lind.', ['denied']],
    ['Ana Ruiz denied that she had met Bo Lind.', ['denied']],
    ['Cy Adom was encouraged by the meeting of Ana Ruiz and Bo Lind.', ['held']],
  ])('%s', (text, statuses) => {
    expect(statusesOf(text)).toEqual(statuses);
  });
});
