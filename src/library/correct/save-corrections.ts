import type { CorpusFiles } from '../kept.ts';
import { buildFiles, keepBuilt } from '../kept-record.ts';
import { changeCorpus, findCorpus } from '../shelf.ts';
import {
  addCorrection,
  listCorrections,
  removeCorrection,
  type CorrectionEntry,
  type ListedCorrection,
} from './corrections-yaml.ts';
import type { MadeCorrection } from './form-types.ts';
import { pointAt } from './point-at.ts';

/** What a person puts right, and why. */
export interface Reasoned {
  readonly made: readonly MadeCorrection[];
  readonly why: string;
  /** What stood there before; null for nothing. */
  readonly was: string | null;
}

const FILE = 'corrections.yaml';

/**
 * Adds corrections to a kept corpus, at the end of whatever corrections there are by then, and makes
 * its record anew. Gives why the browser would not keep them; null: it did.
 */
export function saveCorrections(name: string, reasoned: Reasoned): Promise<string | null> {
  return changeCorrections(name, (files) => withCorrections(files, reasoned));
}

/** Takes one correction away again. */
export function undoCorrection(name: string, entry: CorrectionEntry): Promise<string | null> {
  return changeCorrections(name, (files) => putYaml(files, removeCorrection(yamlOf(files), entry)));
}

/** The corrections of a kept corpus; none where it has no folder. */
export async function findCorrections(name: string): Promise<readonly ListedCorrection[]> {
  const corpus = await findCorpus(name);
  return corpus ? listCorrections(yamlOf(corpus.files)) : [];
}

/** The files of a corpus folder with more corrections. */
export function withCorrections(files: CorpusFiles, { made, why, was }: Reasoned): CorpusFiles {
  const yaml = made.reduce((text, one) => {
    const { at, action, into, of } = one;
    const value = into ? pointAt(textOf(files, into.document), into) : one.value;
    const pointer = pointAt(textOf(files, at.document), at);
    const entry = { ...pointer, ...(of ? { of } : {}), [action]: value, why };
    return addCorrection(text, entry, was);
  }, yamlOf(files));
  return putYaml(files, yaml);
}

async function changeCorrections(
  name: string,
  change: (files: CorpusFiles) => CorpusFiles,
): Promise<string | null> {
  const { corpus, refusal } = await changeCorpus(name, ({ files }) => change(files));
  await keepBuilt(name, corpus.revision, await buildFiles(corpus.files));
  return refusal;
}

function putYaml(files: CorpusFiles, yaml: string): CorpusFiles {
  return new Map([...files, [FILE, new TextEncoder().encode(yaml)]]);
}

function yamlOf(files: CorpusFiles): string {
  return new TextDecoder().decode(files.get(FILE));
}

/** The text of an article. Throws where the folder has none. */
function textOf(files: CorpusFiles, document: string): string {
  for (const [path, bytes] of files) {
    if (path.replace(/\.[^.]*$/, '') === `articles/${document}`) {
      return new TextDecoder().decode(bytes);
    }
  }
  throw new Error(`there is no article ${document} in the folder`);
}
