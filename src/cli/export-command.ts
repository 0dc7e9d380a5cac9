import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { EXPORT_FORMATS } from '../record/exports/export-formats.ts';
import { buildFolder } from './build-folder.ts';
import type { BuiltFolder } from './build-folder.ts';
import { exportEverything } from './export-everything.ts';
import { shownPath } from './shown-path.ts';
import { encodeForSite } from './site/encode-for-site.ts';
import type { SiteRecord, TextsTaken } from './site/encode-for-site.ts';
import { makeSite } from './site/make-site.ts';
import { writeSite } from './site/write-site.ts';
import { refuseFolder } from './refuse-folder.ts';
import { writeReport } from './write-report.ts';

interface ExportOptions {
  readonly format?: string;
  readonly table: string;
  readonly out?: string;
  readonly site?: string;
  readonly texts: TextsTaken;
  readonly json?: true;
  readonly skipBad: boolean;
}

const FORMATS = ['csv', 'json', 'gexf', 'gexf-ties', 'ics', 'csl', 'bibtex', 'annotations'];
const TABLES = ['events', 'accounts', 'statements', 'actors'];

const RIGHTS =
  'The articles belong to their publishers: before you hand on whole texts, be sure that you may. ' +
  'Without --texts full only what is cited goes along.';

/** `parley export`: a corpus as data for another program, or as a site for anybody's browser. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write a corpus as data for other programs, or as a site of static files')
    .argument('<corpus...>', 'corpus folders; several only with --site')
    .addOption(new Option('--format <format>', 'data on stdout').choices(FORMATS))
    .addOption(
      new Option('--table <table>', 'which table as csv').choices(TABLES).default('events'),
    )
    .option('--out <file>', 'write the data to a file instead')
    .option('--site <folder>', 'write a site: the page and the record, for any static host')
    .addOption(
      new Option('--texts <how much>', 'of the articles, what a site takes along')
        .choices(['snippets', 'full'])
        .default('snippets'),
    )
    .option('--skip-bad', 'leave out articles that cannot be read, and name them', false)
    .option('--json', 'say what was written as JSON on stdout (with --out or --site)')
    .action(async (corpora: readonly string[], options: ExportOptions, command: Command) => {
      const { format, out, site, json } = options;
      if ((format === undefined) === (site === undefined)) {
        command.error('error: say either --format or --site');
      } else if (format !== undefined && corpora.length > 1) {
        command.error('error: --format takes one corpus');
      } else if (json && out === undefined && site === undefined) {
        command.error('error: with --json the data needs --out');
      }
      const built: BuiltFolder[] = [];
      for (const folder of corpora) {
        built.push(await buildFolder(resolve(folder), options.skipBad));
      }
      const report =
        site === undefined
          ? await exportData(built, options)
          : await exportSite(built, resolve(site), options.texts);
      if (json) writeReport(report);
    });
}

async function exportData(
  [only]: readonly BuiltFolder[],
  { format, table, out }: ExportOptions,
): Promise<object> {
  const wanted = format === 'csv' ? table : format;
  const writer = EXPORT_FORMATS.find(({ id }) => id === wanted);
  if (!only || !writer) throw new Error(`no way to write ${wanted ?? 'nothing'}`);
  const data = writer.write(exportEverything(only, new Date()));
  if (out === undefined) {
    process.stdout.write(data);
    return {};
  }
  await writeFile(resolve(out), data).catch((error: unknown) => {
    throw refuseFolder(resolve(out), error);
  });
  process.stderr.write(`wrote ${shownPath(resolve(out))}\n`);
  return { corpus: only.loaded.corpus.id, format: wanted, file: resolve(out) };
}

async function exportSite(
  built: readonly BuiltFolder[],
  folder: string,
  texts: TextsTaken,
): Promise<object> {
  const records: SiteRecord[] = [];
  for (const { built: one } of built) records.push(await encodeForSite(one, texts));
  const files = makeSite(records.map(({ encoded }) => encoded));
  await writeSite(folder, files);
  const percentKept = Object.fromEntries(
    records.flatMap((record) => Object.entries(record.percentKept)),
  );
  process.stderr.write(`${texts === 'full' ? RIGHTS : describeKept(percentKept)}\n`);
  const corpora = built.map(({ loaded }) => loaded.corpus.id);
  process.stderr.write(
    `wrote ${shownPath(folder)}: ${files.length} files, ${corpora.join(', ')}\n`,
  );
  return {
    site: folder,
    texts,
    corpora,
    percentKept,
    files: files.map(({ path }) => path).toSorted(),
  };
}

/** In short articles full of quotations what is cited can be nearly everything: say how much it is. */
function describeKept(percentKept: Readonly<Record<string, number>>): string {
  const percents = Object.values(percentKept).toSorted((a, b) => a - b);
  const [least, most] = [percents[0] ?? 0, percents.at(-1) ?? 0];
  const range = least === most ? `${most}` : `${least} to ${most}`;
  return (
    'Only what is cited goes along, with 32 characters either side: ' +
    `${range} per cent of each article. The articles belong to their publishers.`
  );
}
