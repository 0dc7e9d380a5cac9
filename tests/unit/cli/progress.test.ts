import { expect, it } from 'vitest';
import { openProgress } from '../../../src/cli/progress.ts';

function told(isTTY: boolean): string {
  let text = '';
  const write = (more: string): void => {
    text += more;
  };
  const progress = openProgress({ isTTY, write }, 2);
  for (const name of ['one.html', 'two.pdf']) {
    progress.begin(name);
    progress.end('an article');
  }
  progress.close();
  return text;
}

it('writes a line for each step where nobody looks on', () => {
  expect(told(false)).toBe('one.html: an article\ntwo.pdf: an article\n');
});

it('draws one bar over and over on a terminal, and wipes it away', () => {
  const drawn = told(true).split('\r\u001b[K');
  expect(drawn).toEqual([
    '',
    `[${' '.repeat(24)}] 0/2 one.html`,
    `[${'='.repeat(12)}${' '.repeat(12)}] 1/2 one.html`,
    `[${'='.repeat(12)}${' '.repeat(12)}] 1/2 two.pdf`,
    `[${'='.repeat(24)}] 2/2 two.pdf`,
    '',
  ]);
});
