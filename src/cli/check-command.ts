import { join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { checkRecord } from './check-record.ts';
import { listShippedCorpora, loadCorpus } from './corpus-folder.ts';
import { defaultRecordFolder, projectRoot } from './project-root.ts';
import { writeReport } from './write-report.ts';

interface CheckOptions {
  readonly record: string;
  readonly json: boolean;
}

/** `parley check`: is the record whole, and made from the articles as they are now? */
export function checkCommand(): Command {
  return new Command('check')
    .description('check that records are whole, and made from the articles as they are now')
    .argument('[corpus...]', 'corpus folders (default: all under data/)')
    .addOption(recordOption())
    .option('--json', 'report on stdout as JSON', false)
    .action(async (corpora: readonly string[], { record, json }: CheckOptions) => {
      const checked: object[] = [];
      const folders = corpora.length > 0 ? corpora : await listShippedCorpora(projectRoot());
      for (const folder of folders) {
        const loaded = await loadCorpus(resolve(folder), true);
        const { manifest } = await checkRecord(loaded, join(resolve(record), loaded.corpus.id));
        const { documents, events, statements } = manifest.counts;
        process.stderr.write(
          `${loaded.corpus.id}: sound; ${documents} articles, ${events} events, ${statements} statements\n`,
        );
        checked.push({ ...manifest.corpus, counts: manifest.counts, skipped: manifest.skipped });
      }
      if (json) writeReport({ corpora: checked });
    });
}

function recordOption(): Option {
  const folder = defaultRecordFolder();
  return new Option('--record <folder>', 'where the records lie').default(folder, 'public/record');
}
