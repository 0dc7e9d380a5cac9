import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Command } from 'commander';
import { collectArticles } from '../intake/collect-articles.ts';
import { decodeText } from '../intake/formats.ts';
import { insertDocuments } from '../intake/insert-documents.ts';
import { parseCorpus } from '../intake/parse-corpus.ts';
import { documentLines } from '../intake/write-corpus-yaml.ts';
import type { ListedEntry } from '../intake/write-corpus-yaml.ts';
import { bringFiles } from './bring-files.ts';
import { listArticles, loadCorpus } from './corpus-folder.ts';
import { reportAsJson, reportAsText } from './corpus-report.ts';
import { openThreadImporter } from './importer.ts';
import type { Importer } from './importer.ts';
import { InputError } from './input-error.ts';
import { placeFiles } from './place-files.ts';
import { readPrintedHeads } from './read-printed-heads.ts';
import { shownPath } from './shown-path.ts';

/** `parley add`: more articles for a corpus folder that is there. */
export function addCommand(openImporter: () => Importer = openThreadImporter): Command {
  return new Command('add')
    .description('add articles to a corpus folder')
    .argument('<corpus>', 'the folder to add to')
    .argument('<files...>', 'files, folders, or patterns such as "clippings/*.html"')
    .option('--json', 'report on stdout as JSON', false)
    .action(async (corpus: string, files: readonly string[], { json }: { json: boolean }) => {
      const importer = openImporter();
      try {
        await addArticles(resolve(corpus), files, { json, importer });
      } finally {
        await importer.close();
      }
    });
}

async function addArticles(
  folder: string,
  inputs: readonly string[],
  { json, importer }: { readonly json: boolean; readonly importer: Importer },
): Promise<void> {
  await loadCorpus(folder, true);
  const yaml = await readFile(join(folder, 'corpus.yaml'), 'utf8');
  const brought = await bringFiles(inputs, importer);
  const { articles, files, repeated } = collectArticles(brought.files, await readTexts(folder));
  if (articles.length > 0) {
    const language = languageOf(yaml);
    const entries = readPrintedHeads(articles, language);
    const listed = listEntries(yaml, entries, { language, folder });
    await placeAll(folder, files);
    await placeFiles(folder, [['corpus.yaml', listed]]);
    const report = { folder: shownPath(folder), entries, repeated, faults: brought.faults };
    process.stdout.write(json ? reportAsJson(report) : reportAsText(report));
  } else {
    for (const { source, file } of repeated)
      process.stderr.write(`${source}: is there, as ${file}\n`);
  }
  if (brought.faults.length > 0) throw new InputError(brought.faults);
}

/** The texts that are there, by file name; what is not text is no text to be met again. */
async function readTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const name of await listArticles(folder)) {
    texts.set(name, decodeText(await readFile(join(folder, 'articles', name))) ?? '');
  }
  return texts;
}

function languageOf(yaml: string): string {
  return /^language: *["']?([a-z-]{2,20})/im.exec(yaml)?.[1] ?? 'en';
}

/** corpus.yaml with the entries; it is read once more before it may replace the one that is there. */
function listEntries(
  yaml: string,
  entries: readonly ListedEntry[],
  { language, folder }: { readonly language: string; readonly folder: string },
): string {
  const listed = insertDocuments(yaml, documentLines(entries, language));
  const count = parseCorpus(yaml).corpus?.articles.length ?? 0;
  const now = listed === null ? null : parseCorpus(listed);
  const isWhole =
    now?.faults.length === 0 && now.corpus?.articles.length === count + entries.length;
  if (listed !== null && isWhole) return listed;
  const file = shownPath(join(folder, 'corpus.yaml'));
  const remedy = 'Write "documents:" with one "- file: …" a line';
  throw new InputError([{ file, line: null, reason: 'entries cannot be added to it', remedy }]);
}

async function placeAll(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [path, content] of files) {
    const place = join(folder, path);
    await placeFiles(dirname(place), [[path.slice(path.indexOf('/') + 1), content]]);
  }
}
