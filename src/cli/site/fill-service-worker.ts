import { createHash } from 'node:crypto';

/** A file of a site: its path from the site's folder, with slashes, and what is in it. */
export interface SiteFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** Beyond so many bytes the texts of articles are stored when they are first read. */
const MOST_BYTES = 50_000_000;

const TEXT_FILE = /^record\/[^/]+\/text-[^/]+\.json$/;

/**
 * The service worker of a site, from its source and all other files of the site. The same files
 * give the same worker, so that a browser sees a new version only where there is one.
 */
export function fillServiceWorker(source: string, files: readonly SiteFile[]): string {
  const served = files.filter(({ path }) => isServed(path)).toSorted(byPath);
  const hash = createHash('sha256');
  for (const { path, content } of served) hash.update(path).update('\0').update(content);
  const bytes = served.reduce((sum, { content }) => sum + content.length, 0);
  const stored = served.filter(({ path }) => bytes <= MOST_BYTES || !TEXT_FILE.test(path));
  const names = stored.map(({ path }) => (path === 'index.html' ? './' : addressOf(path)));
  return source
    .replace('VERSION', hash.digest('hex').slice(0, 16))
    .replace("['FILES']", JSON.stringify(names, null, 2));
}

/** The page never asks for maps, nor for what the bundler wrote down for itself. */
function isServed(path: string): boolean {
  return !path.endsWith('.map') && !path.startsWith('.') && path !== 'sw.js' && path !== '_headers';
}

function addressOf(path: string): string {
  return `./${path.split('/').map(encodeURIComponent).join('/')}`;
}

function byPath(a: SiteFile, b: SiteFile): number {
  return a.path < b.path ? -1 : 1;
}
