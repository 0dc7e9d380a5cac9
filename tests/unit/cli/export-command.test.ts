import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exportCommand } from '../../../src/cli/export-command.ts';
import { InputError } from '../../../src/cli/input-error.ts';
import { parseDocumentText, parseManifest } from '../../../src/model/format/parse-file.ts';
import { hearOutput, type Heard } from '../../support/hear-output.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

let root = '';
let site = '';
let stderr: Heard;
const CORPUS = 'tests/fixtures/harbour-accord';
const RECORD = 'record/harbour-accord';

beforeEach(() => {
  root = scratchFolder();
  site = join(root, 'site');
  vi.stubEnv('PARLEY_ROOT', root);
  stderr = hearOutput('stderr');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/** A page as Vite leaves it, with the record of another corpus beside it. */
function placePage(): void {
  mkdirSync(join(root, 'dist/assets'), { recursive: true });
  mkdirSync(join(root, 'dist/record/other'), { recursive: true });
  const files = ['index.html', 'assets/page.js', 'assets/page.js.map', 'record/other/core.json'];
  for (const file of files) writeFileSync(join(root, 'dist', file), file);
}

/** Runs the command and gives what it put on stdout. */
async function run(...options: string[]): Promise<string> {
  const stdout = hearOutput('stdout');
  await exportCommand().parseAsync([CORPUS, ...options], { from: 'user' });
  return stdout.text;
}

const contentOf = (path: string): string => readFileSync(join(site, path), 'utf8');

describe('parley export --format', () => {
  it('puts the data on stdout and nothing else', async () => {
    const csv = await run('--format', 'csv');
    expect(csv).toMatch(/^\uFEFFid,title,kind,.*cited_after\r\n/);
    const statements = await run('--format', 'csv', '--table', 'statements');
    expect(statements).toMatch(/^\uFEFFid,words,/);
    expect(JSON.parse(await run('--format', 'json'))).toMatchObject({ format: 'parley-export' });
  });

  it('writes a file, and says so as JSON', async () => {
    const out = join(root, 'events.ics');
    const report = await run('--format', 'ics', '--out', out, '--json');
    expect(JSON.parse(report)).toEqual({ corpus: 'harbour-accord', format: 'ics', file: out });
    expect(readFileSync(out, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });
});

it('names a place that cannot be written', async () => {
  const out = join(root, 'no', 'such', 'folder.csv');
  await expect(run('--format', 'csv', '--out', out)).rejects.toThrow(/its folder is not there/);
  placePage();
  writeFileSync(join(root, 'a-file'), '');
  const below = join(root, 'a-file', 'site');
  await expect(run('--site', below)).rejects.toThrow(/should be its folder is a file/);
});

it('refuses two corpora of one id', async () => {
  placePage();
  await expect(run(CORPUS, '--site', site)).rejects.toThrow(/two corpora have the id/);
  expect(existsSync(site)).toBe(false);
});

describe('parley export --site', () => {
  beforeEach(placePage);

  it('writes the page and this record, without maps and other records', async () => {
    await run('--site', site);
    const names = ['.nojekyll', 'assets', 'index.html', 'record', 'sw.js'];
    expect(readdirSync(site).toSorted()).toEqual(names);
    expect(readdirSync(join(site, 'assets'))).toEqual(['page.js']);
    expect(readdirSync(join(site, 'record')).toSorted()).toEqual([
      'corpora.json',
      'harbour-accord',
    ]);
    const worker = contentOf('sw.js');
    expect(worker).toContain('"./assets/page.js"');
    expect(worker).toContain('"./record/corpora.json"');
    expect(worker).not.toMatch(/VERSION|'FILES'|\.map"/);
  });

  it('takes along what is cited and no more, unless all is asked for', async () => {
    await run('--site', site);
    const { texts } = parseManifest(contentOf(`${RECORD}/manifest.json`), 'manifest.json');
    for (const { document, file } of texts) {
      const whole = readFileSync(join(CORPUS, 'articles', `${document}.txt`), 'utf8');
      const { text, withheld = [] } = parseDocumentText(contentOf(`${RECORD}/${file}`), file);
      expect(text).toHaveLength(whole.length);
      expect(text).not.toBe(whole);
      expect(withheld.length).toBeGreaterThan(0);
      for (const { start, end } of withheld) expect(text.slice(start, end)).toMatch(/^[\s…]+$/);
    }
    expect(stderr.text).toMatch(
      /Only what is cited goes along.* \d+ to \d+ per cent of each article/,
    );
    await run('--site', site, '--texts', 'full');
    const [entry] = parseManifest(contentOf(`${RECORD}/manifest.json`), 'manifest.json').texts;
    const file = entry?.file ?? '';
    const { text, withheld } = parseDocumentText(contentOf(`${RECORD}/${file}`), file);
    expect(withheld).toBeUndefined();
    expect(text).toBe(readFileSync(join(CORPUS, 'articles', `${entry?.document}.txt`), 'utf8'));
    expect(stderr.text).toContain('belong to their publishers');
  });

  it('replaces an earlier site and leaves anything else alone', async () => {
    await run('--site', site);
    writeFileSync(join(site, 'assets/old.js'), 'old');
    await run('--site', site);
    expect(existsSync(join(site, 'assets/old.js'))).toBe(false);
    const foreign = join(root, 'foreign');
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'thesis.docx'), 'years of work');
    await expect(run('--site', foreign)).rejects.toThrow(/is no site of Parley/);
    expect(readdirSync(foreign)).toEqual(['thesis.docx']);
    expect(readdirSync(root).toSorted()).toEqual(['dist', 'foreign', 'site']);
  });

  it('gives the same files twice, and another worker for another record', async () => {
    await run('--site', site);
    const first = contentOf('sw.js');
    await run('--site', site);
    expect(contentOf('sw.js')).toBe(first);
    await run('--site', site, '--texts', 'full');
    expect(contentOf('sw.js')).not.toBe(first);
  });
});

it('says what to do where the page has not been built', async () => {
  await expect(run('--site', site)).rejects.toThrow(InputError);
  await expect(run('--site', site)).rejects.toThrow(/has not been built.*npm run build/);
  expect(existsSync(site)).toBe(false);
});
