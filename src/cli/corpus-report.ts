import type { CollectedArticles } from '../intake/collect-articles.ts';
import type { Fault } from '../intake/fault.ts';
import { missingKeys } from '../intake/write-corpus-yaml.ts';
import type { ListedEntry } from '../intake/write-corpus-yaml.ts';

/** What `parley new` and `parley add` did. */
export interface CorpusReport {
  /** The folder, from where the user stands. */
  readonly folder: string;
  readonly entries: readonly ListedEntry[];
  readonly repeated: CollectedArticles['repeated'];
  readonly faults: readonly Fault[];
}

/** The report for a program: one JSON object. */
export function reportAsJson({ folder, entries, repeated, faults }: CorpusReport): string {
  const articles = entries.map((entry) => {
    const { file, original, source, article, printed } = entry;
    const { head, possibleDay, notes } = article;
    const missing = missingKeys(entry);
    return { file, original, source, ...head, printed, possibleDay, missing, notes };
  });
  const leftOut = faults.map(({ file, reason, remedy }) => ({ file, reason, remedy }));
  return `${JSON.stringify({ folder, articles, repeated, leftOut }, null, 2)}\n`;
}

/** The report for a reader: what is there, what is missing, what to look at, what to do next. */
export function reportAsText(report: CorpusReport): string {
  const { folder, entries, repeated, faults } = report;
  const count = entries.length === 1 ? '1 article' : `${entries.length} articles`;
  const out = faults.length === 0 ? '' : `, ${faults.length} left out`;
  return [
    `${folder}: ${count}${out}`,
    ...section(
      `Missing, to be filled in in ${folder}/corpus.yaml as far as you know it`,
      missingLines(entries),
    ),
    ...section('Look at', [
      ...entries.flatMap(({ file, article }) => article.notes.map((note) => `${file}: ${note}`)),
      ...repeated.map(
        ({ source, file }) => `${source}: the same text as ${file}; it was taken once.`,
      ),
    ]),
    ...section('Next', [`npm run -s parley -- build ${folder}`, 'npm start']),
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
}

function missingLines(entries: readonly ListedEntry[]): readonly string[] {
  const width = Math.max(...entries.map(({ file }) => file.length));
  return entries.flatMap((entry) => {
    const missing = missingKeys(entry);
    return missing.length === 0 ? [] : [`${entry.file.padEnd(width)}  ${missing.join(', ')}`];
  });
}
