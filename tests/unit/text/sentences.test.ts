// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { anyText } from '../../support/any-text.ts';
import fc from 'fast-check';
import { prepareText } from '../../../src/text/prepared-text.ts';

function sentencesOf(text: string): string[] {
  return prepareText(text).sentences.map((s) => text.slice(s.start, s.end));
}

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['Dr. Ruiz met Gen. Okoro. They spoke.', ['Dr. Ruiz met Gen. Okoro.', 'They spoke.']],
    ['“We agreed.” He left.', ['“We agreed.”', 'He left.']],
    [
      'The U.S. Secretary spoke in Washington D.C. He left.',
      ['The U.S. Secretary spoke in Washington D.C.', 'He left.'],
    ],
    [
      '“We agreed,” he said. “... You will see.”',
      ['“We agreed,” he said.', '“...', 'You will see.”'],
    ],
    ['It cost 3.5 million. No. Yes!', ['It cost 3.5 million.', 'No.', 'Yes!']],
    ['She insists\nthat it holds.', ['She insists\nthat it holds.']],
    [
      'A headline without a stop\nThe text starts here.',
      ['A headline without a stop', 'The text starts here.'],
    ],
    [
      'They met on Friday.The envoys left.Nobody stayed.',
      ['They met on Friday.', 'The envoys left.', 'Nobody stayed.'],
    ],
    ['It holds the 1967 “borders”.Both agreed.', ['It holds the 1967 “borders”.', 'Both agreed.']],
    ['He called it "borders".Both agreed.', ['He called it "borders".', 'Both agreed.']],
    ['"We agreed.""They did not," he said.', ['"We agreed."', '"They did not," he said.']],
    ['It was late."We agreed," he said.', ['It was late.', '"We agreed," he said.']],
    ['It was late.“We agreed,” he said.', ['It was late.', '“We agreed,” he said.']],
    ['They met in 2019.A year went by.', ['They met in 2019.', 'A year went by.']],
    ['Did they meet?Nobody knows.', ['Did they meet?', 'Nobody knows.']],
    ...[
      'Read it at www.Mill.Example today.',
      'The U.S.Army met Mr.Lind of Mill.Com and node.js users.',
      'See report.Pdf and J.R.Ruiz, version 2.Beta or No.7.',
      'He wrote to ana@mill.Example on Friday.',
      'Ask St.Gallen and Dr.Ruiz.',
    ].map((text): [string, string[]] => [text, [text]]),
    ['', []],
  ])('%j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('joins hard-wrapped lines', () => {
    const line = 'words that run on to the edge of a narrow column of wire';
    const text = `${line}\n${line}\n${line}\n${line}\nService copy ends.\n\nNext one.`;
    expect(sentencesOf(text)).toHaveLength(2);
  });

  it('are in order, do not overlap and lose no visible character', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        let last = 0;
        let seen = '';
        for (const sentence of prepareText(text).sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(last);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          last = sentence.end;
          seen += text.slice(sentence.start, sentence.end);
        }
        expect(seen.replace(/[\s\u200b]/g, '')).toBe(text.replace(/[\s\u200b]/g, ''));
      }),
    );
  });
});
