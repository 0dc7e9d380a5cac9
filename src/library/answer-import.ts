import { FORMATS } from '../intake/formats.ts';
import type { ImportedFile } from './imported-file.ts';
import type { ImportRequest } from './messages.ts';

const EMPTY_HEAD = {
  title: null,
  publisher: null,
  author: null,
  published: null,
  publishedBecause: null,
  url: null,
  language: null,
};

/** Takes the article out of one file, or says why it cannot be read. */
export async function answerImport({ name, bytes }: ImportRequest): Promise<ImportedFile> {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const format = FORMATS.get(ending);
  if (!format) {
    const known = [...FORMATS.keys()].join(', ');
    return refuse(`files of type “${ending}” cannot be read`, `Save it as one of ${known}`);
  }
  const text = format(bytes);
  if (text === null) return refuse('it is not text in UTF-8', 'Save it as plain text in UTF-8');
  if (text.trim() === '') return refuse('it is empty', 'Leave it out');
  return { articles: [{ text, head: EMPTY_HEAD, possibleDay: null, notes: [] }], faults: [] };
}

function refuse(reason: string, remedy: string): ImportedFile {
  return { articles: [], faults: [{ reason, remedy }] };
}
