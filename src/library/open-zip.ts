import { unpackEntry } from '../intake/docx/unpack-entry.ts';
import { readZipDirectory, type ZipEntry } from '../intake/docx/zip-directory.ts';
import type { CorpusFiles } from './kept.ts';

/** What a corpus folder in an archive may hold: as much as a browser can read. */
const MOST_ENTRIES = 5000;
/** Of all files together, unpacked. */
const MOST_BYTES = 200_000_000;

/** The files of a corpus folder, or why an archive is none. */
export type OpenedZip =
  | { readonly files: CorpusFiles; readonly fault: null }
  | { readonly files: null; readonly fault: string };

/** What belongs to a corpus folder; anything else in the archive stays there. */
const PLACES = /^(?:corpus\.yaml|corrections\.yaml|(?:articles|originals)\/[^/]+)$/;

/**
 * Takes a corpus folder out of an archive. Its directory is checked before anything is unpacked: how
 * many files, how large, and that no name leads out of the folder.
 */
export async function openZip(bytes: Uint8Array): Promise<OpenedZip> {
  const directory = readZipDirectory(bytes, MOST_ENTRIES);
  if (!directory) return refuse('It is damaged: the end of the archive is missing.');
  const { count, entries } = directory;
  if (count > MOST_ENTRIES) return refuse(`It holds more than ${MOST_ENTRIES} files.`);
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > MOST_BYTES) return refuse(`It unpacks to more than ${MOST_BYTES / 1_000_000} MB.`);
  const named = entries.map((entry) => ({ entry, path: nameOf(entry) }));
  const leading = named.find(({ path }) => /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[a-z]:/i.test(path));
  if (leading) return refuse(`A name in it leads out of the folder: ${leading.path}`);
  const yaml = named.find(({ path }) => /^(?:[^/]+\/)?corpus\.yaml$/.test(path));
  if (!yaml) return refuse('It holds no corpus.yaml, so it is no corpus folder.');
  const folder = yaml.path.slice(0, -'corpus.yaml'.length);
  const files = new Map<string, Uint8Array>();
  for (const { entry, path } of named) {
    const place = path.slice(folder.length);
    if (!path.startsWith(folder) || !PLACES.test(place)) continue;
    const content = await unpackEntry(bytes, entry);
    if (!content) return refuse(`${path} in it is damaged, locked, or not as large as it says.`);
    files.set(place, content);
  }
  return { files, fault: null };
}

function refuse(fault: string): OpenedZip {
  return { files: null, fault };
}

/** Names are UTF-8 as a rule; in an old archive the letters may be others. */
function nameOf({ name }: ZipEntry): string {
  const bytes = Uint8Array.from(name, (letter) => letter.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}
