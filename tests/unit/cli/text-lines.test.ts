import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitIntoLines } from '../../../src/cli/text-lines.ts';

async function linesOf(chunks: readonly (string | Buffer)[]): Promise<string[]> {
  async function* stream(): AsyncGenerator<string | Buffer> {
    yield* chunks;
  }
  const lines: string[] = [];
  for await (const line of splitIntoLines(stream())) lines.push(line);
  return lines;
}

test('lines end at line feeds only', async () => {
  expect(await linesOf(['a\u2028b\nc\r\nd'])).toEqual(['a\u2028b', 'c\r', 'd']);
});

test('empty lines count, an empty end does not', async () => {
  expect(await linesOf(['a\n\nb\n'])).toEqual(['a', '', 'b']);
  expect(await linesOf([])).toEqual([]);
});

test('wherever the stream is cut, the lines are the same', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', 'ə', '🙂', '\r') });
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(40)), async (whole, cuts) => {
      const bytes = Buffer.from(whole);
      const places = [0, ...cuts.filter((cut) => cut < bytes.length).toSorted((a, b) => a - b)];
      const chunks = places.map((start, index) => bytes.subarray(start, places[index + 1]));
      const expected = whole.split('\n');
      if (expected.at(-1) === '') expected.pop();
      expect(await linesOf(chunks)).toEqual(expected);
    }),
  );
});
