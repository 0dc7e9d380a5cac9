import { describe, expect, it } from 'vitest';
import { reportsOf } from './reports-of.ts';

/** Event words of each report. */
function joined(text: string): string[] {
  return reportsOf(text).map(({ mentions }) =>
    mentions.map(({ trigger }) => text.slice(trigger.start, trigger.end)).join(' '),
  );
}

describe('one meeting told several times', () => {
  it.each<[string, string[]]>([
    ['Ana Ruiz met Bo Lind in Oslo on Monday. The meeting lasted an hour.', ['met meeting']],
    [
      'Ana Ruiz met Bo Lind in Oslo. The Oslo talks went well. The Ruiz-Lind meeting was short.',
      ['met talks meeting'],
    ],
    [
      'Ruiz and Lind to meet in Oslo on 14 March\n\nAna Ruiz will meet Bo Lind in Oslo on 14 March.',
      ['meet meet'],
    ],
    ['Ana Ruiz met Bo Lind on Monday. It was their second meeting in a month.', ['met meeting']],
    ['Ana Ruiz met Bo Lind on Monday. Both sides discussed tariffs.', ['met discussed']],
    [
      'Ana Ruiz met Bo Lind. The two agreed to hold another meeting in April. Another meeting is due in April.',
      ['met', 'meeting meeting'],
    ],
  ])('%s', (text, reports) => {
    expect(joined(text)).toEqual(reports);
  });

  it.each<[string, string[]]>([
    ['Ana Ruiz met Bo Lind in Oslo on Monday. She met Cy Adom in Oslo on Monday.', ['met', 'met']],
    ['Ana Ruiz met Bo Lind on Monday. Ruiz and Lind had met in Rome in January.', ['met', 'met']],
    ['Ana Ruiz met Bo Lind on Monday. Ruiz will meet Lind again on Friday.', ['met', 'meet']],
    ['Ana Ruiz met Bo Lind in Oslo. Ruiz and Lind spoke by phone on Sunday.', ['met', 'spoke']],
    ['Ana Ruiz met Bo Lind in Oslo. Ruiz also met Cy Adom.', ['met', 'met']],
  ])('two: %s', (text, reports) => {
    expect(joined(text)).toEqual(reports);
  });
});
