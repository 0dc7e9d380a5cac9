import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Command } from 'commander';
import { collectArticles } from '../intake/collect-articles.ts';
import { nameCorpus } from '../intake/name-articles.ts';
import { writeCorpusYaml } from '../intake/write-corpus-yaml.ts';
import { bringFiles } from './bring-files.ts';
import { reportAsJson, reportAsText } from './corpus-report.ts';
import { folderName } from './expand-paths.ts';
import { openThreadImporter } from './importer.ts';
import type { Importer } from './importer.ts';
import { InputError } from './input-error.ts';
import { readPrintedHeads } from './read-printed-heads.ts';
import { shownPath } from './shown-path.ts';

interface NewOptions {
  readonly title?: string;
  readonly language?: string;
  readonly json: boolean;
}

/** `parley new`: files of any kind in, a corpus folder out. */
export function newCommand(openImporter: () => Importer = openThreadImporter): Command {
  return new Command('new')
    .description('make a corpus folder of articles: web pages, PDF, Word and text files')
    .argument('<corpus>', 'the folder to make')
    .argument('<files...>', 'files, folders, or patterns such as "clippings/*.html"')
    .option('--title <title>', 'as shown in the header (default: from the name of the folder)')
    .option('--language <tag>', 'of articles that do not say theirs (default: en)')
    .option('--json', 'report on stdout as JSON', false)
    .action(async (corpus: string, files: readonly string[], options: NewOptions) => {
      const importer = openImporter();
      try {
        await makeCorpus(resolve(corpus), files, { ...options, importer });
      } finally {
        await importer.close();
      }
    });
}

async function makeCorpus(
  folder: string,
  inputs: readonly string[],
  options: NewOptions & { readonly importer: Importer },
): Promise<void> {
  const id = nameCorpus(folderName(folder));
  await refuseFolder(folder, id);
  const brought = await bringFiles(inputs, options.importer);
  const { articles, files, repeated } = collectArticles(brought.files);
  if (articles.length === 0) throw new InputError(brought.faults);
  const language = options.language ?? 'en';
  const entries = readPrintedHeads(articles, language);
  const title = options.title ?? titleFrom(folderName(folder));
  const yaml = writeCorpusYaml({ id, title, language }, entries);
  await placeFolder(folder, new Map([...files, ['corpus.yaml', new TextEncoder().encode(yaml)]]));
  const report = { folder: shownPath(folder), entries, repeated, faults: brought.faults };
  process.stdout.write(options.json ? reportAsJson(report) : reportAsText(report));
  if (brought.faults.length > 0) throw new InputError(brought.faults);
}

/** Nothing that is there is ever written over. */
async function refuseFolder(folder: string, id: string): Promise<void> {
  const file = shownPath(folder);
  if (id === '') {
    const remedy = 'Use letters a to z, digits and hyphens';
    throw new InputError([{ file, line: null, reason: 'no name can be made of this', remedy }]);
  }
  if (!existsSync(folder)) return;
  const entries = await readdir(folder).catch(() => ['a file']);
  if (entries.length === 0) return;
  const remedy = `Choose another name, or add to it: npm run -s parley -- add ${file} FILE`;
  throw new InputError([{ file, line: null, reason: 'is there already', remedy }]);
}

/** `my-corpus` as `My corpus`. */
function titleFrom(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Writes a folder under another name first and then renames it: it is there whole or not at all. */
async function placeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  try {
    for (const [path, content] of files) {
      const file = join(draft, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    if (existsSync(folder)) await rmdir(folder);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}
