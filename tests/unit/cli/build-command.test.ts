import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildCommand } from '../../../src/cli/build-command.ts';
import { InputError } from '../../../src/cli/input-error.ts';
import { parseManifest } from '../../../src/model/format/parse-file.ts';
import { hearOutput, type Heard } from '../../support/hear-output.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

let root = '';
let corpus = '';
let record = '';
let stderr: Heard;

beforeEach(() => {
  root = scratchFolder();
  corpus = join(root, 'harbour-accord');
  record = join(root, 'record');
  cpSync('tests/fixtures/harbour-accord', corpus, { recursive: true });
  stderr = hearOutput('stderr');
});

async function build(...options: string[]): Promise<void> {
  const args = [corpus, '--record', record, ...options];
  await buildCommand().parseAsync(args, { from: 'user' });
}

function filesOfRecord(): Map<string, string> {
  const folder = join(record, 'harbour-accord');
  const names = readdirSync(folder).toSorted();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(corpus, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

const ARTICLE = 'articles/a-text-takes-shape.txt';
const CORRECTION = '- document: a-text-takes-shape\n  furniture: true\n  why: A test.\n';

const BAD_INPUT: readonly [what: string, spoil: () => void, message: RegExp][] = [
  [
    'an unknown key',
    () => edit('corpus.yaml', (yaml) => yaml.replace('title:', 'tilte:')),
    /harbour-accord\/corpus\.yaml:2: .*tilte/,
  ],
  [
    'a bad date',
    () => edit('corpus.yaml', (yaml) => yaml.replace('2024-04-02', '2024-04-31')),
    /corpus\.yaml:\d+: .*2024-04-31/,
  ],
  [
    'a missing file',
    () => rmSync(join(corpus, ARTICLE)),
    /a-text-takes-shape\.txt: .*no such file/,
  ],
  ['an empty article', () => writeFileSync(join(corpus, ARTICLE), '\n'), /\.txt: .*empty/],
  [
    'an article that is not UTF-8',
    () => writeFileSync(join(corpus, ARTICLE), Buffer.from([0x4d, 0xfc, 0x6e])),
    /\.txt: .*UTF-8/,
  ],
  [
    'words that are not found',
    () => appendFileSync(join(corpus, 'corrections.yaml'), `${CORRECTION}  words: no such words\n`),
    /corrections\.yaml:\d+: the words are not in a-text-takes-shape/,
  ],
  [
    'words that are found more than once',
    () => appendFileSync(join(corpus, 'corrections.yaml'), `${CORRECTION}  words: the\n`),
    /corrections\.yaml:\d+: the words stand \d+ times/,
  ],
];

describe('parley build', () => {
  it('says of each article that it was read', async () => {
    await build();
    const lines = stderr.text.match(/^[\w-]+: read, \d+ reports, \d+ statements$/gm);
    expect(lines?.length).toBeGreaterThan(1);
  });

  it('writes the same bytes again', async () => {
    await build();
    const first = filesOfRecord();
    expect(first.size).toBeGreaterThan(5);
    await build();
    expect(filesOfRecord()).toEqual(first);
  });

  it.each(BAD_INPUT)('stops at %s and writes nothing', async (_what, spoil, message) => {
    spoil();
    const error: unknown = await build().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toHaveProperty('message', expect.stringMatching(message));
    expect(existsSync(record)).toBe(false);
  });

  it('keeps the old record when the new one cannot be built', async () => {
    await build();
    const before = filesOfRecord();
    writeFileSync(join(corpus, ARTICLE), '');
    await expect(build()).rejects.toThrow(InputError);
    expect(filesOfRecord()).toEqual(before);
  });

  it('leaves out a bad article when told to, and names it', async () => {
    writeFileSync(join(corpus, ARTICLE), '');
    await build('--skip-bad');
    const manifest = parseManifest(filesOfRecord().get('manifest.json') ?? '', 'manifest.json');
    expect(manifest.skipped.map(({ file }) => file)).toEqual([ARTICLE]);
    expect(manifest.texts.map(({ document }) => document)).not.toContain('a-text-takes-shape');
  });

  it('reports for a program', async () => {
    const stdout = hearOutput('stdout');
    await build('--json');
    expect(JSON.parse(stdout.text)).toMatchObject({
      corpora: [{ id: 'harbour-accord', counts: { documents: 4 }, skipped: [] }],
    });
  });

  it('says which facts came from corrections', async () => {
    const stdout = hearOutput('stdout');
    await build('--explain');
    expect(stdout.text).toMatch(/events +\d+ from reading, 1 from corrections/);
    expect(stdout.text).toContain('A dinner, told without a word for meeting');
  });
});
