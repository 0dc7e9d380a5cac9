import { decodeBytes } from '../decode-bytes.ts';
import { measureDepth } from '../html/page-source.ts';
import { IMPORT_LIMITS } from '../import-limits.ts';
import type { Refusal } from '../imported.ts';
import { unpackEntry } from './unpack-entry.ts';
import { readZipDirectory } from './zip-directory.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Parts of a Word file that hold its text, or are needed to understand it; pictures are not. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:document|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/[a-z]{1,20}\.xml\.rels)$/;

/** What else can come as a zip archive, by a file in it. */
const OTHERS: readonly (readonly [name: RegExp, what: string])[] = [
  [/^xl\//, 'a spreadsheet'],
  [/^ppt\//, 'a presentation'],
  [/^META-INF\/container\.xml$/, 'an electronic book (EPUB)'],
  [/^content\.xml$/, 'an OpenDocument file'],
];

const AS_WORD = 'Open it and save it as .docx or PDF';
const SAVE_AGAIN =
  'Open it in a word processor and save it again, or copy the text into a .txt file';

/** The needed parts by name, or why the file is not opened. */
export type DocxParts =
  | { readonly parts: ReadonlyMap<string, Uint8Array>; readonly refusal: null }
  | { readonly parts: null; readonly refusal: Refusal };

/**
 * Unpacks what is needed of a Word file, after its directory was held against the limits: how many
 * files, how large they are together, and how far they grow.
 */
export async function openDocx(bytes: Uint8Array): Promise<DocxParts> {
  const { zipEntries, zipBytes } = IMPORT_LIMITS;
  const directory = readZipDirectory(bytes, zipEntries);
  if (!directory) return refuse('it is damaged (the end of the archive is missing)', SAVE_AGAIN);
  const { count, entries } = directory;
  if (count > zipEntries)
    return refuse(`it holds ${count} files, more than ${zipEntries}`, SAVE_AGAIN);
  const other = otherKind(entries);
  if (other) return refuse(`it is ${other.what}`, other.remedy);
  const needed = entries.filter(({ name }) => NEEDED.test(name));
  const size = needed.reduce((sum, entry) => sum + entry.size, 0);
  if (size > zipBytes || needed.some(isBomb)) {
    return refuse('it would grow beyond measure when unpacked', SAVE_AGAIN);
  }
  return unpack(bytes, needed);
}

function otherKind(
  entries: readonly ZipEntry[],
): { readonly what: string; readonly remedy: string } | null {
  if (entries.some(({ name }) => name === 'word/document.xml')) return null;
  const found = OTHERS.find(([pattern]) => entries.some(({ name }) => pattern.test(name)));
  if (found) return { what: found[1], remedy: AS_WORD };
  return { what: 'a zip archive', remedy: 'Unpack it and bring the articles in it' };
}

/** Text does not shrink so far; small parts may, since they say the same thing over and over. */
function isBomb({ size, packedSize }: ZipEntry): boolean {
  return size > 1_000_000 && size > IMPORT_LIMITS.zipRatio * packedSize;
}

async function unpack(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<DocxParts> {
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const part = await unpackEntry(bytes, entry);
    if (!part) return refuse(`it is damaged (${entry.name} cannot be unpacked)`, SAVE_AGAIN);
    const xml = decodeBytes(part)?.text ?? '';
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) {
      return refuse(`it is no plain Word file (${entry.name} declares a type)`, SAVE_AGAIN);
    }
    if (measureDepth(xml) > IMPORT_LIMITS.htmlDepth) {
      return refuse(
        `its elements lie more than ${IMPORT_LIMITS.htmlDepth} deep in one another`,
        SAVE_AGAIN,
      );
    }
    parts.set(entry.name, part);
  }
  return { parts, refusal: null };
}

function refuse(reason: string, remedy: string): DocxParts {
  return { parts: null, refusal: { reason, remedy } };
}
