import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeCorpora } from '../../model/format/encode-record.ts';
import type { EncodedRecord } from '../../model/format/encode-record.ts';
import { InputError } from '../input-error.ts';
import { projectRoot } from '../project-root.ts';
import { shownPath } from '../shown-path.ts';
import { fillServiceWorker } from './fill-service-worker.ts';
import type { SiteFile } from './fill-service-worker.ts';
import { readFilesBelow } from './read-files.ts';
import workerSource from './service-worker.js?raw';

/**
 * All files of a site that shows these records and no others: the built page, the records, and the
 * worker that keeps both offline. Throws InputError where the page has not been built.
 */
export function makeSite(records: readonly EncodedRecord[]): readonly SiteFile[] {
  const files = [...pageFiles(), ...recordFiles(records)];
  // GitHub Pages would leave out files whose names begin with an underscore
  const plain = { path: '.nojekyll', content: '' };
  return [...files, plain, { path: 'sw.js', content: fillServiceWorker(workerSource, files) }];
}

/** The page as Vite built it, without the records that happened to lie beside it. */
function pageFiles(): readonly SiteFile[] {
  const folder = join(projectRoot(), 'dist');
  if (!existsSync(join(folder, 'index.html'))) {
    const reason = 'the page has not been built, so there is nothing to show the record with';
    const remedy = `Run npm run build in ${shownPath(projectRoot())}, then this again`;
    throw new InputError([{ file: shownPath(folder), line: null, reason, remedy }]);
  }
  return readFilesBelow(folder).filter(({ path }) => !/^(?:record\/|\.|sw\.js$)|\.map$/.test(path));
}

function recordFiles(records: readonly EncodedRecord[]): readonly SiteFile[] {
  const manifests = records.map(({ manifest }) => manifest);
  refuseTwins(manifests.map(({ corpus }) => corpus.id));
  const own = records.flatMap(({ manifest, files }) =>
    Array.from(files, ([name, content]) => ({
      path: `record/${manifest.corpus.id}/${name}`,
      content,
    })),
  );
  return [...own, { path: 'record/corpora.json', content: encodeCorpora(manifests) }];
}

/** Two corpora of one id would lie in one folder. */
function refuseTwins(ids: readonly string[]): void {
  const twin = ids.find((id, at) => ids.indexOf(id) < at);
  if (twin === undefined) return;
  const reason = `two corpora have the id "${twin}"`;
  const remedy = 'Give one of them another id';
  throw new InputError([{ file: 'corpus.yaml', line: null, reason, remedy }]);
}

/** Whether a folder holds a site that was written before. */
export function isSite(folder: string): boolean {
  const list = join(folder, 'record', 'corpora.json');
  return (
    existsSync(join(folder, 'index.html')) &&
    existsSync(list) &&
    readFileSync(list, 'utf8').includes('"parley-corpora"')
  );
}
