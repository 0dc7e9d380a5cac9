import { Command, Option } from 'commander';
import { buildLexicon } from '../lexicon/lexicon.ts';
import type { LineForm } from './read-lines.ts';
import { readLines } from './read-lines.ts';

// Whoever reads our output may have had enough (`parley read ... | head`): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const program = new Command()
  .name('parley')
  .description('Reads the press coverage of a negotiation into a record.')
  .showHelpAfterError()
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : 2);
  });

program
  .command('read')
  .description('read documents from lines of JSON on stdin, answer each with a line on stdout')
  .requiredOption('--ndjson', 'one JSON document a line: {"id", "text", "published"}')
  .addOption(
    new Option('--form <form>', 'what to answer').choices(['neutral', 'full']).default('neutral'),
  )
  .action(async ({ form }: { form: LineForm }) => {
    const streams = { input: process.stdin, output: process.stdout };
    await readLines(streams, buildLexicon(), form);
  });

await program.parseAsync();
