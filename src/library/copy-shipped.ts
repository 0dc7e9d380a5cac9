import { FOLDER_FILE, FOLDER_FORMAT } from '../model/format/folder-file.ts';
import { parseDocumentText, parseManifest } from '../model/format/parse-file.ts';
import { fetchRecordFile } from '../store/fetch-record-file.ts';
import { listedFiles } from './corpus-yaml.ts';
import { buildFiles, keepBuilt } from './kept-record.ts';
import type { CorpusFiles } from './kept.ts';
import { freeCorpusName, keepCorpus } from './shelf.ts';

const encoder = new TextEncoder();

/**
 * Makes a copy, in this browser, of a corpus that lies beside the page, and gives its name. Throws
 * an error that says why where the page does not bring the whole of it along.
 */
export async function copyShipped(corpus: string): Promise<string> {
  const files = await fetchFolder(corpus);
  const built = await buildFiles(files);
  const name = await freeCorpusName(corpus);
  await keepCorpus(name, { revision: 1, files });
  await keepBuilt(name, 1, built);
  return name;
}

async function fetchFolder(corpus: string): Promise<CorpusFiles> {
  const at = (file: string): string => `${encodeURIComponent(corpus)}/${file}`;
  const own = readFolder(await fetchRecordFile(at(FOLDER_FILE)));
  const manifest = parseManifest(await fetchRecordFile(at('manifest.json')), 'manifest.json');
  const names = new Map(
    listedFiles(own.get('corpus.yaml') ?? '').map((file) => [file.replace(/\.[^.]*$/, ''), file]),
  );
  const articles = await Promise.all(
    manifest.texts.map(async ({ file, document }): Promise<[string, string]> => {
      const { text, withheld } = parseDocumentText(await fetchRecordFile(at(file)), file);
      if (withheld)
        throw new Error('This page brings only the cited sentences of its articles along.');
      return [`articles/${names.get(document) ?? `${document}.txt`}`, text];
    }),
  );
  return new Map([...own, ...articles].map(([name, text]) => [name, encoder.encode(text)]));
}

function readFolder(json: string): ReadonlyMap<string, string> {
  const saved: unknown = JSON.parse(json);
  const isOurs =
    typeof saved === 'object' &&
    saved !== null &&
    'format' in saved &&
    saved.format === FOLDER_FORMAT.format &&
    'files' in saved &&
    typeof saved.files === 'object' &&
    saved.files !== null;
  if (!isOurs) throw new Error('The folder of this corpus cannot be read.');
  const { files } = saved as { readonly files: object };
  return new Map(Object.entries(files).map(([name, text]) => [name, String(text)]));
}
