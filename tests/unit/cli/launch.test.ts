import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../support/scratch-folder.ts';

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as npm would, from the bundle on. */
async function launch(args: readonly string[], stdin = ''): Promise<Outcome> {
  const child = spawn(process.execPath, ['src/cli/launch.mjs', ...args]);
  child.stdin.end(stdin);
  const code = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, stdout, stderr };
}

describe('the launcher', () => {
  it('runs twice at once, and keeps stdout for the data', async () => {
    const line = '{"id":"a","text":"","published":null}\n';
    const [read, wrong] = await Promise.all([launch(['read', '--ndjson'], line), launch(['reed'])]);
    expect(read).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(read.stdout)).toMatchObject({ id: 'a' });
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(wrong.stderr).toContain("unknown command 'reed'");
  });

  it('tells a program what is wrong with the input', async () => {
    const { code, stdout, stderr } = await launch(['check', 'no-such-corpus', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      faults: [{ file: 'no-such-corpus/corpus.yaml', line: null }],
    });
    expect(stderr).toContain('no-such-corpus/corpus.yaml: there is no such file');
  });

  it('explains every command', async () => {
    const { code, stdout } = await launch(['--help']);
    expect(code).toBe(0);
    for (const command of ['new', 'build', 'check', 'read', 'export', 'serve']) {
      expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
    }
  });

  it('imports in a thread of its own', async () => {
    const folder = scratchFolder();
    const corpus = join(folder, 'talks');
    const pages = 'tests/fixtures/imports';
    const { code, stdout } = await launch([
      'new',
      corpus,
      `${pages}/pages/amp.html`,
      `${pages}/pdf/chromium-print.pdf`,
      `${pages}/docx/pandoc.docx`,
      '--json',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      articles: [{ file: 'amp.txt' }, { file: 'chromium-print.txt' }, { file: 'pandoc.txt' }],
    });
  });
});
