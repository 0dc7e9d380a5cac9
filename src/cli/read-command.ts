import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { Command, Option } from 'commander';
import { buildLexicon } from '../lexicon/lexicon.ts';
import { parseNeutralLine } from '../reading/neutral/parse-line.ts';
import { explainReading } from '../reading/explain-reading.ts';
import { readDocument } from '../reading/read-document.ts';
import { InputError } from './input-error.ts';
import { readLines } from './read-lines.ts';
import type { LineForm } from './read-lines.ts';
import { shownPath } from './shown-path.ts';

interface ReadOptions {
  readonly form: LineForm;
  readonly ndjson?: true;
  readonly explain?: string;
  readonly published?: string;
}

/** `parley read`: documents on stdin and readings on stdout, or one file with its reading explained. */
export function readCommand(): Command {
  return new Command('read')
    .description('read articles by themselves: lines on stdin, or one file explained')
    .option('--ndjson', 'one JSON document a line on stdin: {"id", "text", "published"}')
    .addOption(
      new Option('--form <form>', 'what to answer to lines')
        .choices(['neutral', 'full'])
        .default('neutral'),
    )
    .option('--explain <file>', 'print a text with all that was found in it, and by which rule')
    .option('--published <day>', 'when the text of --explain was published, as 2022-11-08')
    .action(async (options: ReadOptions, command: Command) => {
      if (options.explain !== undefined) await explainFile(options.explain, options.published);
      else if (options.ndjson) await answerLines(options.form);
      else command.error('error: say --ndjson or --explain <file>');
    });
}

async function answerLines(form: LineForm): Promise<void> {
  await readLines({ input: process.stdin, output: process.stdout }, buildLexicon(), form);
}

async function explainFile(path: string, published: string | undefined): Promise<void> {
  const text = await readText(path);
  const id = basename(path, extname(path));
  const line = JSON.stringify({ id, text, published: published ?? null });
  const reading = readDocument(parseNeutralLine(line), buildLexicon());
  process.stdout.write(explainReading(reading, text));
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    const file = shownPath(path);
    const remedy = 'Give the path of a text file';
    throw new InputError([{ file, line: null, reason: 'cannot be read', remedy }]);
  }
}
