import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { SiteFile } from './fill-service-worker.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

export interface ServeOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** 0 takes a free one. */
  readonly port: number;
}

/** A server that is listening, and the address of its page. */
export interface Served {
  readonly server: Server;
  readonly url: string;
}

/** Serves files from memory to this machine alone; rejects where the port is taken. */
export async function serveFiles(
  files: readonly SiteFile[],
  { headers, port }: ServeOptions,
): Promise<Served> {
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    const content = path === null ? undefined : byPath.get(path);
    const isAsked = request.method === 'GET' || request.method === 'HEAD';
    if (!isAsked || path === null || content === undefined) {
      response.writeHead(isAsked ? 404 : 405, { ...headers, 'Content-Type': 'text/plain' });
      response.end(isAsked ? 'not found\n' : 'only GET\n');
      return;
    }
    const type = MEDIA_TYPES[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, { ...headers, 'Content-Type': type, 'Cache-Control': 'no-cache' });
    response.end(request.method === 'HEAD' ? undefined : content);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${taken}/` };
}

/** The file that an address asks for; null where it cannot be read. */
function pathOf(address: string): string | null {
  try {
    const path = decodeURIComponent(address.replace(/[?#].*$/, '')).slice(1);
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return null;
  }
}
