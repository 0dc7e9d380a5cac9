import { basename, extname, join } from 'node:path';
import type { Fault } from '../intake/fault.ts';
import { verifyRecord } from '../record/verify/verify-record.ts';
import type { LoadedCorpus } from './corpus-folder.ts';
import { listArticles } from './corpus-folder.ts';
import { hashText } from './hash-text.ts';
import { InputError } from './input-error.ts';
import { readStoredRecord } from './read-stored-record.ts';
import type { StoredRecord } from './read-stored-record.ts';
import { shownPath } from './shown-path.ts';

const SNIPPET_LENGTH = 40;

/**
 * Checks that a stored record is whole, sound, and made from the articles as they are now. Gives
 * the record; throws InputError with all that is wrong, and FormatError for an unreadable record.
 */
export async function checkRecord(loaded: LoadedCorpus, folder: string): Promise<StoredRecord> {
  const stored = await readStoredRecord(folder);
  const faults = [
    ...(await findChangedArticles(loaded, stored)),
    ...(await findWrongHashes(stored, folder)),
    ...verifyRecord(stored.record, stored.texts).map((reason) => faultOf(folder, reason)),
  ];
  if (faults.length > 0) throw new InputError(faults);
  return stored;
}

async function findChangedArticles(
  { folder, corpus }: LoadedCorpus,
  { texts }: StoredRecord,
): Promise<Fault[]> {
  const files = await listArticles(folder);
  const now = new Map<string, string>(corpus.documents.map(({ head, text }) => [head.id, text]));
  const stored = new Map<string, string>(texts.map(({ document, text }) => [document, text]));
  return [...new Set([...now.keys(), ...stored.keys()])].flatMap((id) => {
    const name = files.find((file) => basename(file, extname(file)) === id) ?? id;
    const path = shownPath(join(folder, 'articles', name));
    return compareTexts(path, now.get(id), stored.get(id));
  });
}

/** The first place at which an article is not what the record holds of it. */
function compareTexts(file: string, now: string | undefined, stored: string | undefined): Fault[] {
  const remedy = 'Put it back as it was, or build the record again: npm run -s parley -- build';
  if (now === stored) return [];
  if (now === undefined)
    return [{ file, line: null, reason: 'is gone, but stands in the record', remedy }];
  if (stored === undefined) return [{ file, line: null, reason: 'is not in the record', remedy }];
  const at = firstDifference(now, stored);
  const line = now.slice(0, at).split('\n').length;
  const [reads, read] = [now, stored].map((text) =>
    JSON.stringify(text.slice(at, at + SNIPPET_LENGTH)),
  );
  return [
    {
      file,
      line,
      reason: `has changed since the record was built: it reads ${reads}, not ${read}`,
      remedy,
    },
  ];
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

async function findWrongHashes({ record, texts }: StoredRecord, folder: string): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const { id, sha256 } of record.documents) {
    const text = texts.find(({ document }) => document === id)?.text ?? '';
    if ((await hashText(text)) !== sha256) {
      faults.push(faultOf(folder, `the text of ${id} is not the one whose hash it gives`));
    }
  }
  return faults;
}

function faultOf(folder: string, reason: string): Fault {
  const file = shownPath(join(folder, 'manifest.json'));
  return { file, line: null, reason, remedy: 'Build the record again: npm run -s parley -- build' };
}
