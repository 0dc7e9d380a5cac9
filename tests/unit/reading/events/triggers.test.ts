import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../../src/lexicon/lexicon.ts';
import { parseNeutralLine } from '../../../../src/reading/neutral/parse-line.ts';
import { readDocument } from '../../../../src/reading/read-document.ts';

function triggersOf(text: string): string[] {
  const document = parseNeutralLine(JSON.stringify({ id: 'd', text, published: '2031-03-12' }));
  return readDocument(document, buildLexicon()).reports.flatMap((report) =>
    report.mentions.map(({ trigger }) => text.slice(trigger.start, trigger.end)),
  );
}

describe('event words', () => {
  it.each<[string, string[]]>([
    ['The two ministers met on Friday.', ['met']],
    ['They held talks before the meeting ended.', ['talks', 'meeting']],
    ['The envoys will meet again.', ['meet']],
  ])('%s', (text, words) => {
    expect(triggersOf(text)).toEqual(words);
  });

  it.each([
    'The plant cannot meet rising demand.',
    'She answered at a press briefing.',
    'The union called for calm.',
    'It was a wake-up call for investors.',
    'He spoke slowly and left.',
  ])('none in: %s', (text) => {
    expect(triggersOf(text)).toEqual([]);
  });
});
