import { once } from 'node:events';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { parseNeutralLine } from '../reading/neutral/parse-line.ts';
import { toNeutral } from '../reading/neutral/to-neutral.ts';
import { readDocument } from '../reading/read-document.ts';
import { splitIntoLines } from './text-lines.ts';

export type LineForm = 'neutral' | 'full';

export interface LineStreams {
  readonly input: AsyncIterable<string | Buffer>;
  readonly output: NodeJS.WritableStream;
}

/**
 * Reads documents from lines of JSON and answers each with one line, in order, waiting when the
 * reader of the answers is slow. A bad line, or one that fails in reading, is answered with
 * `{"id":null,"line":n,"error":...}` (n from 1) and the rest goes on. Empty lines are skipped. Gives the number of bad lines.
 */
export async function readLines(
  streams: LineStreams,
  lexicon: Lexicon,
  form: LineForm,
): Promise<number> {
  let [number, bad] = [0, 0];
  for await (const line of splitIntoLines(streams.input)) {
    number += 1;
    if (line.trim() === '') continue;
    const answer = answerLine(line, number, lexicon, form);
    if ('error' in answer) bad += 1;
    if (!streams.output.write(`${JSON.stringify(answer)}\n`)) await once(streams.output, 'drain');
  }
  return bad;
}

function answerLine(line: string, number: number, lexicon: Lexicon, form: LineForm): object {
  try {
    const document = parseNeutralLine(line);
    const reading = readDocument(document, lexicon);
    return form === 'full' ? reading : toNeutral(reading, document.text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { id: null, line: number, error: message };
  }
}
