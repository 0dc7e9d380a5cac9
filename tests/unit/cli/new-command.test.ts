import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { addCommand } from '../../../src/cli/add-command.ts';
import { buildCommand } from '../../../src/cli/build-command.ts';
import { InputError } from '../../../src/cli/input-error.ts';
import { newCommand } from '../../../src/cli/new-command.ts';
import { parseManifest } from '../../../src/model/format/parse-file.ts';
import { hearOutput, type Heard } from '../../support/hear-output.ts';
import { openPlainImporter } from '../../support/plain-importer.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

let root = '';
let corpus = '';
let stdout: Heard;
let stderr: Heard;

beforeEach(() => {
  root = scratchFolder();
  corpus = join(root, 'harbour-talks');
  stdout = hearOutput('stdout');
  stderr = hearOutput('stderr');
  const clips = join(root, 'clips');
  for (const path of ['pages/wordpress.html', 'pdf/libreoffice.pdf', 'docx/pandoc.docx']) {
    cpSync(`tests/fixtures/imports/${path}`, join(clips, path.replace(/^.*\//, '')));
  }
  writeFileSync(join(clips, 'notes.txt'), 'Oskar Deln met Lena Sorrel in Port Anselm on Friday.\n');
});

async function make(...args: string[]): Promise<unknown> {
  const command = newCommand(openPlainImporter);
  return command.parseAsync([corpus, ...args], { from: 'user' }).catch((error: unknown) => error);
}

async function add(...args: string[]): Promise<unknown> {
  const command = addCommand(openPlainImporter);
  return command.parseAsync([corpus, ...args], { from: 'user' }).catch((error: unknown) => error);
}

describe('parley new', () => {
  it('makes a folder that builds', async () => {
    await make(join(root, 'clips'), '--title', 'The harbour talks');
    expect(readdirSync(corpus).toSorted()).toEqual(['articles', 'corpus.yaml', 'originals']);
    expect(readdirSync(join(corpus, 'articles')).toSorted()).toEqual([
      'libreoffice.txt',
      'notes.txt',
      'pandoc.txt',
      'wordpress.txt',
    ]);
    expect(readdirSync(join(corpus, 'originals')).toSorted()).toEqual([
      'libreoffice.pdf',
      'pandoc.docx',
      'wordpress.html',
    ]);
    expect(readFileSync(join(corpus, 'originals/wordpress.html'))).toEqual(
      readFileSync('tests/fixtures/imports/pages/wordpress.html'),
    );
    const record = join(root, 'record');
    await buildCommand().parseAsync([corpus, '--record', record], { from: 'user' });
    const path = join(record, 'harbour-talks/manifest.json');
    const manifest = parseManifest(readFileSync(path, 'utf8'), path);
    expect(manifest.corpus).toMatchObject({ id: 'harbour-talks', title: 'The harbour talks' });
    expect(manifest.counts.documents).toBe(4);
  });

  it('says on stdout what is missing, and on stderr how far it is', async () => {
    await make(join(root, 'clips'));
    expect(stderr.text).toContain('wordpress.html: an article of 759 characters\n');
    expect(stdout.text).toMatch(/harbour-talks: 4 articles\n/);
    expect(stdout.text).toMatch(/\n {2}notes\.txt +title, publisher, author, published, url\n/);
    expect(stdout.text).not.toMatch(/\n {2}wordpress\.txt/);
    expect(stdout.text).toMatch(/npm run -s parley -- build .*harbour-talks\n/);
  });

  it('reports as JSON', async () => {
    await make(join(root, 'clips/wordpress.html'), '--json');
    expect(JSON.parse(stdout.text)).toMatchObject({
      articles: [
        {
          file: 'wordpress.txt',
          original: 'wordpress.html',
          publisher: 'The Selmouth Courier',
          published: '2024-03-21',
          missing: [],
        },
      ],
      repeated: [],
      leftOut: [],
    });
  });

  it('makes the corpus of the other files when one cannot be read, and still says so', async () => {
    writeFileSync(join(root, 'clips/broken.pdf'), '%PDF-1.7 and no more');
    const error = await make(join(root, 'clips'), join(root, 'none.html'));
    expect(error).toBeInstanceOf(InputError);
    expect(String(error)).toMatch(/broken\.pdf: it is damaged/);
    expect(String(error)).toMatch(/none\.html: there is no such file/);
    expect(stdout.text).toMatch(/4 articles, 2 left out/);
    expect(existsSync(join(corpus, 'corpus.yaml'))).toBe(true);
  });

  it('makes nothing of nothing', async () => {
    const error = await make(join(root, 'none.html'));
    expect(error).toBeInstanceOf(InputError);
    expect(stdout.text).toBe('');
    expect(readdirSync(root)).toEqual(['clips']);
  });

  it('writes over nothing', async () => {
    await make(join(root, 'clips/notes.txt'));
    const before = readFileSync(join(corpus, 'corpus.yaml'), 'utf8');
    const error = await make(join(root, 'clips'));
    expect(String(error)).toMatch(/harbour-talks: is there already\. Choose another name/);
    expect(readFileSync(join(corpus, 'corpus.yaml'), 'utf8')).toBe(before);
  });

  it('refuses a folder of which no name can be made', async () => {
    corpus = join(root, '!!!');
    expect(String(await make(join(root, 'clips')))).toMatch(/no name can be made of this/);
  });
});

describe('parley add', () => {
  it('adds what is new, and lets the rest of corpus.yaml alone', async () => {
    await make(join(root, 'clips/notes.txt'));
    const path = join(corpus, 'corpus.yaml');
    const before = `${readFileSync(path, 'utf8')}    rights: Mine. # by hand\n`;
    writeFileSync(path, before);
    stdout.text = '';
    await add(join(root, 'clips'));
    const after = readFileSync(path, 'utf8');
    expect(after.startsWith(before)).toBe(true);
    expect(after.match(/- file: \S+/g)).toEqual([
      '- file: notes.txt',
      '- file: libreoffice.txt',
      '- file: pandoc.txt',
      '- file: wordpress.txt',
    ]);
    expect(stdout.text).toMatch(/harbour-talks: 3 articles\n/);
    expect(stdout.text).toContain('notes.txt: the same text as notes.txt; it was taken once.');
    expect(existsSync(join(corpus, 'originals/wordpress.html'))).toBe(true);
    const record = join(root, 'record');
    await buildCommand().parseAsync([corpus, '--record', record], { from: 'user' });
  });

  it('says what is there already, and changes nothing', async () => {
    await make(join(root, 'clips'));
    const before = readFileSync(join(corpus, 'corpus.yaml'), 'utf8');
    await add(join(root, 'clips/notes.txt'));
    expect(stderr.text).toContain('notes.txt: is there, as notes.txt\n');
    expect(readFileSync(join(corpus, 'corpus.yaml'), 'utf8')).toBe(before);
  });

  it('refuses a corpus that is not there, or not right', async () => {
    expect(String(await add(join(root, 'clips')))).toMatch(/corpus\.yaml: there is no such file/);
    await make(join(root, 'clips/notes.txt'));
    const path = join(corpus, 'corpus.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('title:', 'tilte:'));
    expect(String(await add(join(root, 'clips')))).toMatch(/corpus\.yaml:4: unknown key "tilte"/);
    expect(readdirSync(join(corpus, 'articles'))).toEqual(['notes.txt']);
  });
});
