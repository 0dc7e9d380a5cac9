import * as v from 'valibot';
import type { DocumentText } from '../document-text.ts';
import {
  chunkSchema,
  coreSchema,
  corporaSchema,
  manifestSchema,
  textSchema,
} from './file-schemas.ts';
import { FormatError } from './format-error.ts';
import type { CorporaList, RecordChunk, RecordCore, RecordManifest } from './manifest.ts';
import type { SchemaOf } from './value-schemas.ts';
import { FORMAT_VERSION } from './version.ts';
import type { FormatName } from './version.ts';

/** Reads `corpora.json`. Throws FormatError; `file` is how messages name it. */
export function parseCorpora(json: string, file: string): CorporaList {
  return parseFile(json, file, { format: 'parley-corpora', schema: corporaSchema });
}

/** Reads `manifest.json`. Throws FormatError. */
export function parseManifest(json: string, file: string): RecordManifest {
  return parseFile(json, file, { format: 'parley-record', schema: manifestSchema });
}

/** Reads the core file. Throws FormatError. */
export function parseCore(json: string, file: string): RecordCore {
  return parseFile(json, file, { format: 'parley-core', schema: coreSchema });
}

/** Reads a chunk. Throws FormatError. */
export function parseChunk(json: string, file: string): RecordChunk {
  return parseFile(json, file, { format: 'parley-chunk', schema: chunkSchema });
}

/** Reads one article's text with its marks. Throws FormatError. */
export function parseDocumentText(json: string, file: string): DocumentText {
  return parseFile(json, file, { format: 'parley-text', schema: textSchema });
}

interface Expected<T> {
  readonly format: FormatName;
  readonly schema: SchemaOf<T>;
}

function parseFile<T>(json: string, file: string, expected: Expected<T>): T {
  const value = parseJson(json, file);
  checkHead(value, file, expected.format);
  const result = v.safeParse(expected.schema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const where = v.getDotPath(issue) ?? 'the file';
  throw new FormatError('malformed', file, `${where}: ${issue.message}`);
}

function parseJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FormatError('not-json', file, `not JSON: ${reason}`);
  }
}

function checkHead(value: unknown, file: string, format: FormatName): void {
  const head = typeof value === 'object' && value !== null ? value : {};
  const found = 'format' in head ? head.format : undefined;
  if (found !== format) {
    throw new FormatError('wrong-format', file, `expected ${format}, found ${String(found)}`);
  }
  const version = 'version' in head ? head.version : undefined;
  if (version !== FORMAT_VERSION) {
    const known = `this Parley reads version ${FORMAT_VERSION}`;
    throw new FormatError('unknown-version', file, `version ${String(version)}; ${known}`);
  }
}
