import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { ParleyRecord } from '../model/record.ts';
import { explainRecord } from '../record/explain.ts';
import type { BuiltCorpus } from './build-corpus.ts';
import { buildFolder } from './build-folder.ts';
import { listShippedCorpora } from './corpus-folder.ts';
import { withFolder } from './folder-copy.ts';
import { defaultRecordFolder, projectRoot } from './project-root.ts';
import { writeReport } from './write-report.ts';
import { writeRecords } from './write-records.ts';

interface BuildOptions {
  readonly record: string;
  readonly skipBad: boolean;
  readonly explain: boolean;
  readonly json: boolean;
}

/** `parley build`: corpus folders in, records out. Nothing is written before all are built. */
export function buildCommand(): Command {
  return new Command('build')
    .description('read corpus folders and write their records')
    .argument('[corpus...]', 'corpus folders (default: all under data/)')
    .addOption(
      new Option('--record <folder>', 'where the records go').default(
        defaultRecordFolder(),
        'public/record',
      ),
    )
    .option('--skip-bad', 'leave out articles that cannot be read, and name them', false)
    .option('--explain', 'list which facts came from reading and which from corrections', false)
    .addOption(new Option('--json', 'report on stdout as JSON').default(false).conflicts('explain'))
    .action(async (corpora: readonly string[], options: BuildOptions) => {
      const folders = corpora.length > 0 ? corpora : await listShippedCorpora(projectRoot());
      const built: BuiltCorpus[] = [];
      for (const folder of folders) {
        const one = (await buildFolder(resolve(folder), options.skipBad)).built;
        built.push({ ...one, encoded: await withFolder(one.encoded, resolve(folder)) });
      }
      await writeRecords(
        resolve(options.record),
        built.map(({ encoded }) => encoded),
      );
      for (const { record } of built) report(record, options);
      if (options.json) writeReport({ corpora: built.map(reportOf) });
    });
}

/** One corpus for a program: how much is in it, and what was left out of it. */
function reportOf({ encoded, record }: BuiltCorpus): object {
  const { corpus, counts, skipped } = encoded.manifest;
  return { ...corpus, counts, skipped, toReview: record.review.length };
}

function report(record: ParleyRecord, { explain }: BuildOptions): void {
  const { corpus, documents, actors, events, statements } = record;
  process.stderr.write(
    `${corpus.id}: ${documents.length} articles, ${actors.length} actors, ` +
      `${events.length} events, ${statements.length} statements\n`,
  );
  for (const { code, message, citation } of record.review)
    if (code === 'language-not-supported')
      process.stderr.write(`${corpus.id}, ${citation?.document ?? 'an article'}: ${message}\n`);
  if (explain) process.stdout.write(explainRecord(record));
}
