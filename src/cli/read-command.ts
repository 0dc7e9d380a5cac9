import { Command, Option } from 'commander';
import { buildLexicon } from '../lexicon/lexicon.ts';
import { readLines } from './read-lines.ts';
import type { LineForm } from './read-lines.ts';

interface ReadOptions {
  readonly form: LineForm;
}

/** `parley read --ndjson`: documents on stdin, readings on stdout. */
export function readCommand(): Command {
  return new Command('read')
    .description('read documents from lines of JSON on stdin, answer each with a line on stdout')
    .requiredOption('--ndjson', 'one JSON document a line: {"id", "text", "published"}')
    .addOption(
      new Option('--form <form>', 'what to answer').choices(['neutral', 'full']).default('neutral'),
    )
    .action(async ({ form }: ReadOptions) => {
      const streams = { input: process.stdin, output: process.stdout };
      await readLines(streams, buildLexicon(), form);
    });
}
