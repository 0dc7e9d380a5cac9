import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/cli/read-lines.ts';
import { buildLexicon } from '../../../src/lexicon/lexicon.ts';

async function answersTo(lines: readonly string[]): Promise<unknown[]> {
  const output = new PassThrough();
  const input = Readable.from([lines.join('\n')]);
  const written = output.setEncoding('utf8').toArray();
  await readLines({ input, output }, buildLexicon(), 'neutral');
  output.end();
  const text = (await written).join('');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
}

describe('readLines', () => {
  it('answers every line in order and goes on after a bad one', async () => {
    const answers = await answersTo([
      '{"id":"a","text":"Nothing.","published":"2022-11-08"}',
      '{"id":',
      '',
      '{"id":"b"}',
      '{"id":"c","text":"","published":"2022-02-30"}',
      '{"id":"d","text":"","published":null}',
    ]);
    expect(answers).toMatchObject([
      { id: 'a', published: '2022-11-08', dates: [], quotes: [], meetings: [] },
      { id: null, line: 2, error: 'not JSON' },
      { id: null, line: 4, error: expect.stringContaining('text') },
      { id: null, line: 5, error: 'published: not a day as YYYY-MM-DD' },
      { id: 'd' },
    ]);
  });
});
