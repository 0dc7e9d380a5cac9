import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { readFilesBelow } from '../../src/cli/site/read-files.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** A site that is served until it is closed. */
export interface ServedSite {
  readonly address: string;
  readonly close: () => void;
}

/**
 * Serves the built page as static hosts do, packed with gzip; `records` takes the place of the
 * built ones. Rejects when the page has not been built.
 */
export async function serveSite(records?: ReadonlyMap<string, string>): Promise<ServedSite> {
  const files = new Map(readFilesBelow(DIST).map(({ path, content }) => [path, content]));
  for (const [name, text] of records ?? []) files.set(`record/${name}`, Buffer.from(text));
  const packed = new Map([...files].map(([name, bytes]) => [name, gzipSync(bytes)]));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname.slice(1) || 'index.html';
    const bytes = packed.get(decodeURIComponent(path));
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    response.writeHead(bytes ? 200 : 404, { 'Content-Type': type, 'Content-Encoding': 'gzip' });
    response.end(bytes ?? gzipSync(''));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { address: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}
