import { describe, expect, it } from 'vitest';
import { triggersOf } from './reports-of.ts';

describe('event words', () => {
  it.each<[string, string[]]>([
    ['The two ministers met on Friday.', ['met']],
    ['They held talks before the meeting ended.', ['talks', 'meeting']],
    ['The envoys will meet again.', ['meet']],
    ['Ana Ruiz conferred with Bo Lind.', ['conferred']],
    ['Ana Ruiz sat down with Bo Lind in Oslo.', ['sat down']],
    ['Ana Ruiz phoned Bo Lind.', ['phoned']],
    ['Ana Ruiz had a phone call with Bo Lind.', ['call']],
    ['Ana Ruiz visited Oslo.', ['visited']],
    ["Ana Ruiz's visit to Oslo ended.", ['visit']],
    ['Ana Ruiz and Bo Lind signed an accord on Monday.', ['signed']],
    ['Ana Ruiz testified before the committee on Monday.', ['testified']],
    ['Ana Ruiz discussed tariffs with Bo Lind.', ['discussed']],
    ['After meeting with Bo Lind, Ana Ruiz left.', ['meeting']],
  ])('%s', (text, words) => {
    expect(triggersOf(text)).toEqual(words);
  });

  it.each([
    'The plant cannot meet rising demand.',
    'The plan met with criticism.',
    'Meeting the needs of victims comes first.',
    'The thrift has problems meeting capital requirements.',
    'She answered at a press briefing.',
    'The union called for calm.',
    'It was a wake-up call for investors.',
    'Officials did not return phone calls.',
    'He spoke slowly and left.',
    'She spoke of her childhood.',
    'There are signs of peace.',
    'She received a letter.',
    'The bank hosts a web site.',
    'The negotiating table was empty.',
    'Direct dialogue is the best way to peace.',
    'Ana Ruiz welcomed the decision.',
    'Thousands began gathering in the square.',
    'The rules were drafted in consultation with Bo Lind.',
    'Ana Ruiz refused to sign the agreement.',
    'The meeting room was full.',
  ])('none in: %s', (text) => {
    expect(triggersOf(text)).toEqual([]);
  });
});
