import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { EncodedRecord } from '../model/format/encode-record.ts';
import { buildFolder } from './build-folder.ts';
import { InputError } from './input-error.ts';
import { makeSite } from './site/make-site.ts';
import { securityHeaders } from './site/security-headers.ts';
import { serveFiles } from './site/serve-files.ts';

interface ServeCommandOptions {
  readonly embeddable: boolean;
  readonly port: number;
  readonly skipBad: boolean;
}

/** `parley serve`: builds corpora and shows them to this machine's browser until it is stopped. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('build corpora and serve them to the browser of this machine')
    .argument('<corpus...>', 'corpus folders')
    .option('--port <number>', 'a port of your choice (default: a free one)', readPort, 0)
    .option('--embeddable', 'let pages of other sites hold it in a frame', false)
    .option('--skip-bad', 'leave out articles that cannot be read, and name them', false)
    .action(async (corpora: readonly string[], options: ServeCommandOptions) => {
      const records: EncodedRecord[] = [];
      for (const folder of corpora) {
        const { built } = await buildFolder(resolve(folder), options.skipBad);
        records.push(built.encoded);
      }
      const headers = securityHeaders(options.embeddable);
      const { url } = await serveFiles(makeSite(records), { headers, port: options.port }).catch(
        (error: unknown) => {
          throw refusePort(error, options.port);
        },
      );
      process.stdout.write(`${url}\n`);
      process.stderr.write('serving until you stop it (Ctrl+C)\n');
    });
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InvalidArgumentError('A port is a whole number up to 65535.');
  }
  return port;
}

function refusePort(error: unknown, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return error;
  const reason = code === 'EACCES' ? 'may not be used' : 'is in use';
  const remedy = 'Name another, or none to get a free one';
  return new InputError([{ file: `port ${port}`, line: null, reason, remedy }]);
}
