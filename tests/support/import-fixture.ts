import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { IMPORT_TOOLS } from '../../src/cli/import-tools.ts';
import { formatFault } from '../../src/intake/fault.ts';
import { importFile } from '../../src/intake/import-file.ts';
import type { ImportedArticle, ImportedFile } from '../../src/intake/imported.ts';

/** Imports a file below tests/fixtures/imports/ with the real parsers. */
export function importFixture(path: string): Promise<ImportedFile> {
  const bytes = readFileSync(`tests/fixtures/imports/${path}`);
  return importFile(basename(path), bytes, IMPORT_TOOLS);
}

/** Imports a made file. */
export function importBytes(name: string, content: string | Uint8Array): Promise<ImportedFile> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return importFile(name, bytes, IMPORT_TOOLS);
}

/** The one article of a file; throws, with the faults, where there is not just one. */
export function onlyArticle({ articles, faults }: ImportedFile): ImportedArticle {
  const [article, ...more] = articles;
  if (article && more.length === 0 && faults.length === 0) return article;
  throw new Error(`${articles.length} articles; ${faults.map(formatFault).join(' ')}`);
}

/** The faults as told, a line each. */
export function faultLines({ faults }: ImportedFile): readonly string[] {
  return faults.map(formatFault);
}
