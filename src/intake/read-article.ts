import type { Fault } from './fault.ts';
import { FORMATS } from './formats.ts';

/** The text of an article, or why there is none. */
export type ReadArticle =
  | { readonly text: string; readonly fault: null }
  | { readonly text: null; readonly fault: Fault };

/** Reads the bytes of one article; `file` is its path in the corpus folder, `bytes` null if it is missing. */
export function readArticle(file: string, bytes: Uint8Array | null): ReadArticle {
  const refuse = (reason: string, remedy: string): ReadArticle => {
    return { text: null, fault: { file, line: null, reason, remedy } };
  };
  const ending = endingOf(file);
  const format = FORMATS.get(ending);
  if (!format) {
    const known = [...FORMATS.keys()].join(', ');
    return refuse(`files of type "${ending}" cannot be read`, `Save it as one of ${known}`);
  }
  if (!bytes)
    return refuse('there is no such file', 'Add it, or take its entry out of corpus.yaml');
  const text = format(bytes);
  if (text === null) return refuse('it is not text in UTF-8', 'Save it as plain text in UTF-8');
  if (text.trim() === '')
    return refuse('it is empty', 'Fill it, or take its entry out of corpus.yaml');
  return { text, fault: null };
}

/** `txt` of `articles/one.txt`, in small letters; '' where there is none. */
function endingOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}
